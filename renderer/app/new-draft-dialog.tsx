import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Office, PlanSummary } from '../../shared/api.ts';
import { defaultTitle } from '../../shared/document/default-title.ts';
import type { DraftMeta } from '../../shared/document/model.ts';
import { guessOffice } from '../../shared/plan/guess-office.ts';
import type { OutlineNode } from '../../shared/plan/outline-proposal.ts';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { ChooseOutline } from './choose-outline.tsx';
import { DescribeDraft } from './describe-draft.tsx';
import { useHost } from './host.ts';
import { type Actions, noticeOf } from './use-actions.ts';

interface NewDraftDialogProps {
  readonly plans: readonly PlanSummary[];
  /** As the writer set it; else it is guessed from the plans. */
  readonly office: Office | null;
  readonly actions: Actions;
  readonly onClose: () => void;
}

/** A new draft in two steps: what to write and from which bases, then which sections of the merged outline. */
export function NewDraftDialog({ plans, office, actions, onClose }: NewDraftDialogProps) {
  const { t } = useTranslation();
  const { api } = useHost();
  const [guess] = useState<DraftMeta>(() => guessMeta(plans, office));
  const [meta, setMeta] = useState<DraftMeta>(guess);
  const [baseIds, setBaseIds] = useState<readonly string[]>([]);
  const [outline, setOutline] = useState<readonly OutlineNode[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const propose = async () => {
    try {
      setOutline(await api.proposeOutline({ kind: meta.kind, baseIds }));
      setProblem(null);
    } catch (error) {
      const { key, details } = noticeOf(error);
      setProblem(t(key, details));
    }
  };
  const create = (sections: readonly OutlineNode[]) => {
    onClose();
    void actions.createDraft({ meta: { ...meta, title: meta.title || defaultTitle(meta) }, baseIds, sections });
  };

  return (
    <ModalDialog
      title={`${t('newDraft.title')}　${t(outline ? 'newDraft.stepOutline' : 'newDraft.stepDescribe')}`}
      isOpen
      onClose={onClose}
      wide
    >
      {problem && (
        <p className="notice notice-error" role="alert">
          {problem}
        </p>
      )}
      {outline ? (
        <ChooseOutline outline={outline} bases={baseIds.length} onBack={() => setOutline(null)} onCreate={create} />
      ) : (
        <DescribeDraft
          plans={plans}
          meta={meta}
          baseIds={baseIds}
          onMeta={(next) => setMeta(next.region !== meta.region ? withoutGuessedIssuer(next, guess) : next)}
          onBases={setBaseIds}
          onCancel={onClose}
          onNext={() => void propose()}
        />
      )}
    </ModalDialog>
  );
}

/** An office that was guessed goes with the place it was guessed for. */
function withoutGuessedIssuer(meta: DraftMeta, guess: DraftMeta): DraftMeta {
  return meta.issuer === guess.issuer ? { ...meta, issuer: '' } : meta;
}

/** What a writer with this library most likely writes next: the year after its newest plan, for the office that keeps it. */
function guessMeta(plans: readonly PlanSummary[], office: Office | null): DraftMeta {
  const newest = Math.max(
    new Date().getFullYear(),
    ...plans.map(({ meta }) => (meta.kind === 'annualWorkPoints' ? (meta.periodEnd ?? 0) : 0)),
  );
  const year = newest + 1;
  const { region, issuer } = office ?? guessOffice(plans.map(({ meta }) => meta));
  return { title: '', region, issuer, kind: 'annualWorkPoints', periodStart: year, periodEnd: year };
}
