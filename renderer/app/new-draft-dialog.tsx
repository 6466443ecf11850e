import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../shared/api.ts';
import { defaultTitle } from '../../shared/document/default-title.ts';
import type { DraftMeta } from '../../shared/document/model.ts';
import type { OutlineNode } from '../../shared/plan/outline-proposal.ts';
import { isSamePlace } from '../../shared/reuse/borrow.ts';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { ChooseOutline } from './choose-outline.tsx';
import { DescribeDraft } from './describe-draft.tsx';
import { useHost } from './host.ts';
import { type Actions, noticeOf } from './use-actions.ts';

interface NewDraftDialogProps {
  readonly plans: readonly PlanSummary[];
  readonly actions: Actions;
  readonly onClose: () => void;
}

/** A new draft in two steps: what to write and from which bases, then which sections of the merged outline. */
export function NewDraftDialog({ plans, actions, onClose }: NewDraftDialogProps) {
  const { t } = useTranslation();
  const { api } = useHost();
  const [guess] = useState<DraftMeta>(() => guessMeta(plans));
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

/** What a writer with this library most likely writes next: the year after its newest plan, for the place of most of them. */
function guessMeta(plans: readonly PlanSummary[]): DraftMeta {
  const newest = Math.max(
    new Date().getFullYear(),
    ...plans.map(({ meta }) => (meta.kind === 'annualWorkPoints' ? (meta.periodEnd ?? 0) : 0)),
  );
  const year = newest + 1;
  const region = majority(
    plans.map(({ meta }) => meta.region),
    isSamePlace,
  );
  return {
    title: '',
    region,
    issuer: majority(
      plans.filter(({ meta }) => isSamePlace(meta.region, region)).map(({ meta }) => meta.issuer),
      same,
    ),
    kind: 'annualWorkPoints',
    periodStart: year,
    periodEnd: year,
  };
}

const same = (one: string, other: string) => one === other;

/** The value that more than half of those known have; a library of many places names none as ours. */
function majority(values: readonly (string | null)[], alike: (one: string, other: string) => boolean): string {
  const known = values.filter((value) => value !== null);
  return known.find((value) => known.filter((other) => alike(other, value)).length > known.length / 2) ?? '';
}
