import { History } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { recentDrafts } from './recent-drafts.ts';
import type { AppState } from './state.ts';
import type { Actions } from './use-actions.ts';

/** The drafts that were opened last. */
export function RecentMenu({ state, actions }: { readonly state: AppState; readonly actions: Actions }) {
  const { t } = useTranslation();
  const recent = recentDrafts(state);
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={t('tabs.recent')} isDisabled={recent.length === 0}>
        <History size={18} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="list-box recent-menu"
          aria-label={t('tabs.recent')}
          onAction={(draftId) => void actions.openDraft(String(draftId))}
        >
          {recent.map(({ draftId, meta }) => (
            <MenuItem key={draftId} id={draftId} className="list-box-item">
              {meta.title}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
