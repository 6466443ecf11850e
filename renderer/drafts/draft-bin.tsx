import { Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BrokenDraft, DraftSummary } from '../../shared/api.ts';
import type { Actions } from '../app/use-actions.ts';
import { BrokenLine } from './broken-line.tsx';
import { useDraftFacts } from './use-draft-facts.ts';

interface DraftBinProps {
  readonly drafts: readonly (DraftSummary | BrokenDraft)[];
  readonly actions: Actions;
}

/** The drafts that were deleted, to be taken back; nothing where there are none. */
export function DraftBin({ drafts, actions }: DraftBinProps) {
  const { t } = useTranslation();
  if (drafts.length === 0) return null;
  return (
    <section className="draft-bin" aria-label={t('drafts.bin')}>
      <h2>
        {t('drafts.bin')} <span className="muted">{t('drafts.binCount', { count: drafts.length })}</span>
      </h2>
      <ul className="draft-list" aria-label={t('drafts.binList')}>
        {drafts.map((draft) =>
          'problem' in draft ? (
            <BrokenLine key={draft.draftId} draft={draft} />
          ) : (
            <DeletedLine key={draft.draftId} draft={draft} onRestore={() => void actions.restoreDraft(draft.draftId)} />
          ),
        )}
      </ul>
    </section>
  );
}

function DeletedLine({ draft, onRestore }: { readonly draft: DraftSummary; readonly onRestore: () => void }) {
  const { t } = useTranslation();
  const facts = useDraftFacts(draft);
  const { title } = draft.meta;
  return (
    <li className="draft-line">
      <div className="draft-main">
        <span className="plan-title">{title}</span>
        <span className="muted">{facts}</span>
      </div>
      <Button className="button" aria-label={t('drafts.restore', { title })} onPress={onRestore}>
        <Undo2 size={16} aria-hidden="true" /> {t('drafts.takeBack')}
      </Button>
    </li>
  );
}
