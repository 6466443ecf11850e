import { useEffect, useState } from 'react';
import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LibraryPlan } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import type { PlanUnit } from '../../../shared/plan/model.ts';
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
  /** Takes units of the plan over; undefined where the draft may only be read. */
  readonly onInsert: ((planId: string, unitIds: readonly string[]) => void) | undefined;
  readonly onClose: () => void;
  readonly tell: (notice: Notice) => void;
}

/** A source in its context: its plan, from which one or more units can be taken over. */
export function SourceContext({ wanted, onOpen, onInsert, onClose, tell }: SourceContextProps) {
  const { t } = useTranslation();
  const plan = usePlan(wanted.planId, tell, onClose);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set([wanted.unitId]));
  if (!plan) return null;
  const { units } = plan.plan;
  const isThere = units.some(({ id }) => id === wanted.unitId);
  const taken = units.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <ModalDialog title={plan.summary.meta.title} isOpen wide onClose={onClose}>
      <p className="muted">
        <RoleBadge role={plan.summary.meta.role} /> {plan.summary.source}
      </p>
      {!isThere && <p>{t('suggestions.contextGone')}</p>}
      <UnitBox units={units} wanted={wanted.unitId} chosen={chosen} onChosen={setChosen} />
      <div className="dialog-buttons">
        <Button className="button" onPress={() => onOpen(plan, wanted.unitId)}>
          {t('suggestions.openPlan')}
        </Button>
        <span className="spacer" />
        <Button className="button" onPress={onClose}>
          {t('common.close')}
        </Button>
        {onInsert && (
          <Button
            className="button button-primary"
            isDisabled={taken.length === 0}
            onPress={() => onInsert(wanted.planId, taken)}
          >
            {t('suggestions.insertChosen', { count: taken.length })}
          </Button>
        )}
      </div>
    </ModalDialog>
  );
}

interface UnitBoxProps {
  readonly units: readonly PlanUnit[];
  readonly wanted: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/** The units of a plan in reading order, the wanted one in the middle. */
function UnitBox({ units, wanted, chosen, onChosen }: UnitBoxProps) {
  const { t } = useTranslation();
  return (
    <ListBox
      className="source-context"
      aria-label={t('suggestions.units')}
      autoFocus
      // Escape closes the dialog.
      escapeKeyBehavior="none"
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) =>
        onChosen(keys === 'all' ? new Set(units.map(({ id }) => id)) : new Set([...keys].map(String)))
      }
    >
      {units.map(({ id, type, number, text }) => (
        <ListBoxItem
          key={id}
          id={id}
          ref={id === wanted ? toMiddle : undefined}
          className="source-unit"
          data-type={type}
          textValue={`${number}${text}`.slice(0, 80)}
        >
          {number}
          {text}
        </ListBoxItem>
      ))}
    </ListBox>
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
