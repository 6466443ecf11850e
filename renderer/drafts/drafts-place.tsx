import { FileInput, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, DropZone, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DraftSummary } from '../../shared/api.ts';
import { NewDraftDialog } from '../app/new-draft-dialog.tsx';
import type { AppState } from '../app/state.ts';
import type { Actions } from '../app/use-actions.ts';
import { chosenFiles, droppedFiles } from '../library/chosen-files.ts';
import { useWindowKey } from '../ui/use-window-key.ts';
import { DraftBin } from './draft-bin.tsx';
import { DraftList } from './draft-list.tsx';
import { isDraftUndo } from './draft-undo.ts';
import { RenameDialog } from './rename-dialog.tsx';

/** The drafts, newest first, the doors to new ones, and the bin. */
export function DraftsPlace({ state, actions }: { readonly state: AppState; readonly actions: Actions }) {
  const { t } = useTranslation();
  const [creating, setCreating] = useState(false);
  const [renaming, setRenaming] = useState<DraftSummary | null>(null);
  const undo = state.notice?.undo;
  const draftUndo = undo && isDraftUndo(undo) ? undo : null;
  useWindowKey(draftUndo ? 'Mod+Z' : null, () => draftUndo && void actions.undo(draftUndo));
  return (
    <DropZone
      className="drafts"
      aria-label={t('drafts.dropHere')}
      onDrop={(event) => void droppedFiles(event.items).then(actions.openDocuments)}
    >
      <header className="place-head">
        <h1>{t('drafts.title')}</h1>
        <span className="spacer" />
        <FileTrigger onSelect={(files) => files && void actions.openDocuments(chosenFiles(files))}>
          <Button className="button">
            <FileInput size={16} aria-hidden="true" /> {t('drafts.openDocument')}
          </Button>
        </FileTrigger>
        <Button className="button button-primary" onPress={() => setCreating(true)}>
          <Plus size={16} aria-hidden="true" /> {t('drafts.new')}
        </Button>
      </header>
      {state.drafts?.length === 0 && (
        <div className="empty-place">
          <h2>{t('drafts.emptyTitle')}</h2>
          <p>{t('drafts.emptyText')}</p>
        </div>
      )}
      {state.drafts && <DraftList drafts={state.drafts} actions={actions} onRename={setRenaming} />}
      <DraftBin drafts={state.deletedDrafts} actions={actions} />
      {creating && (
        <NewDraftDialog
          plans={state.plans ?? []}
          office={state.home?.office ?? null}
          actions={actions}
          onClose={() => setCreating(false)}
        />
      )}
      {renaming && (
        <RenameDialog
          meta={renaming.meta}
          onRename={(title, stage) => void actions.renameDraft(renaming.draftId, title, stage)}
          onClose={() => setRenaming(null)}
        />
      )}
    </DropZone>
  );
}
