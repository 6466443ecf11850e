import { FileInput, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BrokenDraft, DraftSummary } from '../../shared/api.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { periodText } from '../ui/period-text.ts';
import { NewDraftDialog } from './new-draft-dialog.tsx';
import type { AppState } from './state.ts';
import type { Actions } from './use-actions.ts';

/** The drafts, newest first, and the door to new ones. */
export function DraftsPlace({ state, actions }: { readonly state: AppState; readonly actions: Actions }) {
  const { t } = useTranslation();
  const [creating, setCreating] = useState(false);
  const [deleting, setDeleting] = useState<DraftSummary | null>(null);
  const openChosen = (files: FileList | null) => files?.[0] && void actions.openDraftFile(files[0]);
  return (
    <div className="drafts">
      <header className="place-head">
        <h1>{t('drafts.title')}</h1>
        <span className="spacer" />
        <FileTrigger acceptedFileTypes={['.wunian']} onSelect={openChosen}>
          <Button className="button">
            <FileInput size={16} aria-hidden="true" /> {t('drafts.openFile')}
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
      <ul className="draft-list" aria-label={t('drafts.list')}>
        {state.drafts?.map((draft) => (
          <DraftLine
            key={draft.draftId}
            draft={draft}
            onOpen={(draftId) => void actions.openDraft(draftId)}
            onDelete={setDeleting}
          />
        ))}
      </ul>
      {creating && (
        <NewDraftDialog
          plans={state.plans ?? []}
          office={state.home?.office ?? null}
          actions={actions}
          onClose={() => setCreating(false)}
        />
      )}
      <ConfirmDialog
        title={t('drafts.deleteTitle')}
        text={t('drafts.deleteText', { title: deleting?.meta.title ?? '' })}
        confirm={t('common.delete')}
        isOpen={deleting !== null}
        onConfirm={() => deleting && void actions.deleteDraft(deleting.draftId)}
        onClose={() => setDeleting(null)}
      />
    </div>
  );
}

interface DraftLineProps {
  readonly draft: DraftSummary | BrokenDraft;
  readonly onOpen: (draftId: string) => void;
  readonly onDelete: (draft: DraftSummary) => void;
}

function DraftLine({ draft, onOpen, onDelete }: DraftLineProps) {
  const { t, i18n } = useTranslation();
  if ('problem' in draft) {
    const reason = t(`error.${draft.problem.code}`, { ...draft.problem.details });
    return <li className="draft-line draft-broken">{t('drafts.broken', { draftId: draft.draftId, reason })}</li>;
  }
  const { title, kind, periodStart, periodEnd } = draft.meta;
  const when = new Date(draft.updatedAt).toLocaleString(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className="draft-line">
      <Button className="draft-open" aria-label={t('drafts.open', { title })} onPress={() => onOpen(draft.draftId)}>
        <span className="plan-title">{title}</span>
        <span className="muted">
          {[
            t(`kind.${kind}`),
            periodText(t, periodStart, periodEnd),
            t('common.characters', { count: draft.characters }),
            t('drafts.updated', { when }),
          ].join(' · ')}
        </span>
      </Button>
      <IconButton icon={Trash2} label={t('drafts.delete', { title })} onPress={() => onDelete(draft)} />
    </li>
  );
}
