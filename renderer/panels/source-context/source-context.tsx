import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LibraryPlan } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import { useHost } from '../../app/host.ts';
import type { Notice } from '../../app/state.ts';
import { noticeOf } from '../../app/use-actions.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { RoleBadge } from '../../ui/role-badge.tsx';

/** A unit of a plan that is to be shown where it stands. */
export interface ContextWanted {
  readonly planId: string;
  readonly unitId: string;
}

interface SourceContextProps {
  readonly wanted: ContextWanted;
  /** Opens the plan in the library. */
  readonly onOpen: (plan: LibraryPlan, unitId: string) => void;
  readonly onClose: () => void;
  readonly tell: (notice: Notice) => void;
}

/** So many units are shown before the one that is meant, and as many behind it. */
const around = 20;

/** A source in its context: what stands before and behind it in its plan. */
export function SourceContext({ wanted, onOpen, onClose, tell }: SourceContextProps) {
  const { t } = useTranslation();
  const plan = usePlan(wanted.planId, tell, onClose);
  if (!plan) return null;
  const { units } = plan.plan;
  const place = units.findIndex(({ id }) => id === wanted.unitId);
  const shown = units.slice(Math.max(0, place - around), Math.max(0, place) + around + 1);
  return (
    <ModalDialog title={plan.summary.meta.title} isOpen wide onClose={onClose}>
      <p className="muted">
        <RoleBadge role={plan.summary.meta.role} /> {plan.summary.source}
      </p>
      {place < 0 && <p>{t('suggestions.contextGone')}</p>}
      <div className="source-context">
        {shown.map(({ id, type, level, number, text }) => (
          <p
            key={id}
            ref={id === wanted.unitId ? toMiddle : undefined}
            data-type={type}
            data-level={level}
            aria-current={id === wanted.unitId ? 'true' : undefined}
          >
            {number}
            {text}
          </p>
        ))}
      </div>
      <div className="dialog-buttons">
        <Button className="button" onPress={() => onOpen(plan, wanted.unitId)}>
          {t('suggestions.openPlan')}
        </Button>
        <Button className="button button-primary" autoFocus onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </ModalDialog>
  );
}

function toMiddle(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'center' });
}

/** The plan when the host has read it; one that is no longer there closes what would show it. */
function usePlan(planId: string, tell: (notice: Notice) => void, onGone: () => void): LibraryPlan | null {
  const { api } = useHost();
  const [plan, setPlan] = useState<LibraryPlan | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once a plan, whoever is told
  useEffect(() => {
    let isWanted = true;
    api.readPlan({ planId }).then(
      (read) => isWanted && setPlan(read),
      (error: unknown) => {
        if (!isWanted) return;
        const isGone = error instanceof AppError && error.code === 'notFound';
        tell(isGone ? { tone: 'info', key: 'suggestions.planGone', details: {} } : noticeOf(error));
        onGone();
      },
    );
    return () => {
      isWanted = false;
    };
  }, [api, planId]);
  return plan;
}
