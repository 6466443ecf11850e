import { Undo2, X } from 'lucide-react';
import type { Dispatch } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';
import type { AppAction, Notice } from './state.ts';
import type { Actions } from './use-actions.ts';

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly dispatch: Dispatch<AppAction>;
  readonly actions: Actions;
}

/** Tells the writer what happened, until dismissed, and offers to take it back where that can be done. */
export function NoticeBar({ notice, dispatch, actions }: NoticeBarProps) {
  const { t } = useTranslation();
  if (!notice) return null;
  const { undo } = notice;
  return (
    <div className={`notice notice-${notice.tone}`} role={notice.tone === 'error' ? 'alert' : 'status'}>
      <span>{[notice, ...(notice.more ?? [])].map(({ key, details }) => t(key, details)).join(t('common.and'))}</span>
      <span className="notice-tools">
        {undo && (
          <Button className="button button-small" aria-keyshortcuts="Control+Z" onPress={() => void actions.undo(undo)}>
            <Undo2 size={14} aria-hidden="true" /> {t('common.undo')}
          </Button>
        )}
        <IconButton label={t('common.dismiss')} icon={X} onPress={() => dispatch({ type: 'noticed', notice: null })} />
      </span>
    </div>
  );
}
