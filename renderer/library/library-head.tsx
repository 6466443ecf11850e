import { Ellipsis, Search, X } from 'lucide-react';
import { type Dispatch, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button, FileTrigger, Input, Menu, MenuItem, MenuTrigger, Popover, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { backupEnding } from '../../shared/api.ts';
import type { AppAction, AppState } from '../app/state.ts';
import type { Actions } from '../app/use-actions.ts';
import { chosenFiles } from './chosen-files.ts';
import { ImportButtons } from './import-buttons.tsx';
import { OfficeDialog } from './office-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { dayInName } from './time-in-name.ts';

/** It reads and writes workbooks, which a window that opens need not know of. */
const ListsDialog = lazy(async () => ({ default: (await import('./lists/lists-dialog.tsx')).ListsDialog }));

interface LibraryHeadProps {
  readonly state: AppState;
  readonly dispatch: Dispatch<AppAction>;
  readonly actions: Actions;
}

/** Title, search, importing, and what is done to the library as a whole. */
export function LibraryHead({ state, dispatch, actions }: LibraryHeadProps) {
  const { t } = useTranslation();
  const count = state.plans?.length ?? 0;
  return (
    <header className="place-head">
      <h1>{t('library.title')}</h1>
      {count > 0 && (
        <>
          <span className="muted">{t('library.count', { count })}</span>
          <LibrarySearch search={state.search} onSearch={(search) => dispatch({ type: 'searched', search })} />
          <span className="spacer" />
          <ImportButtons actions={actions} />
        </>
      )}
      {count === 0 && <span className="spacer" />}
      <LibraryMenu state={state} actions={actions} />
    </header>
  );
}

/** The search over all texts; Ctrl+F goes to it. */
function LibrarySearch({ search, onSearch }: { readonly search: string; readonly onSearch: (text: string) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      input.current?.select();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  return (
    <SearchField className="search-field" aria-label={t('library.search')} value={search} onChange={onSearch}>
      <Search size={16} aria-hidden="true" />
      <Input ref={input} placeholder={t('library.searchHint')} aria-keyshortcuts="Control+F" maxLength={200} />
      <Button className="search-clear">
        <X size={14} aria-hidden="true" />
      </Button>
    </SearchField>
  );
}

function LibraryMenu({ state, actions }: Omit<LibraryHeadProps, 'dispatch'>) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'office' | 'lists' | 'paste' | null>(null);
  const merge = useRef<HTMLButtonElement>(null);
  const hasPlans = (state.plans?.length ?? 0) > 0;
  const work: Readonly<Record<string, () => void>> = {
    paste: () => setDialog('paste'),
    office: () => setDialog('office'),
    lists: () => setDialog('lists'),
    backUp: () => void actions.backUp(`${t('library.backupName', { day: dayInName(new Date()) })}.${backupEnding}`),
    merge: () => merge.current?.click(),
    readAgain: () => void actions.readAgain((state.plans ?? []).map(({ planId }) => planId)),
  };
  return (
    <>
      <MenuTrigger>
        <Button className="icon-button" aria-label={t('library.more')}>
          <Ellipsis size={18} aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="list-box"
            onAction={(key) => work[String(key)]?.()}
            disabledKeys={hasPlans ? [] : ['backUp', 'readAgain']}
          >
            {Object.keys(work).map((key) => (
              <MenuItem key={key} id={key} className="list-box-item">
                {t(`library.menu.${key}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span className="off-screen">
        <FileTrigger
          acceptedFileTypes={[`.${backupEnding}`]}
          onSelect={(files) => files && void actions.importFiles(chosenFiles(files))}
        >
          <Button ref={merge} excludeFromTabOrder aria-label={t('library.menu.merge')} />
        </FileTrigger>
      </span>
      {dialog === 'office' && (
        <OfficeDialog
          office={state.home?.office ?? null}
          plans={state.plans ?? []}
          actions={actions}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'lists' && (
        <Suspense>
          <ListsDialog actions={actions} onClose={() => setDialog(null)} />
        </Suspense>
      )}
      {dialog === 'paste' && <PasteDialog actions={actions} onClose={() => setDialog(null)} />}
    </>
  );
}
