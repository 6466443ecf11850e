import { useMemo, useRef, useState } from 'react';
import type { LibraryPlan } from '../../shared/api.ts';
import type { CorrectionChange } from '../../shared/plan/corrections/corrections.ts';
import type { Actions } from '../app/use-actions.ts';

/** Puts things right in the plan that is read, one after another, with their undoing while it is open. */
export interface CorrectionHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** `change` is asked for the plan as the changes before it left it; null where there is nothing to do. */
  apply(change: (plan: LibraryPlan) => CorrectionChange | null): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

interface Changes {
  readonly past: readonly CorrectionChange[];
  readonly future: readonly CorrectionChange[];
}

export function useCorrections(plan: LibraryPlan, actions: Actions): CorrectionHistory {
  const [{ past, future }, setShown] = useState<Changes>({ past: [], future: [] });
  const latest = useRef({ plan, past, future, turn: Promise.resolve() });
  latest.current.plan = plan;
  return useMemo(() => {
    /** Keys come faster than answers: each change waits for the one before it. */
    const inTurn = (work: () => Promise<void>): Promise<void> => {
      latest.current.turn = latest.current.turn.then(work, work);
      return latest.current.turn;
    };
    const send = async (change: CorrectionChange, changesAfter: (undo: CorrectionChange) => Changes) => {
      const corrected = await actions.correct(latest.current.plan.summary.planId, change);
      if (!corrected) return;
      const changes = changesAfter(corrected.undo);
      Object.assign(latest.current, changes, { plan: corrected.plan });
      setShown(changes);
    };
    return {
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      apply: (changeOf) =>
        inTurn(async () => {
          const change = changeOf(latest.current.plan);
          if (change) await send(change, (undo) => ({ past: [...latest.current.past, undo], future: [] }));
        }),
      undo: () =>
        inTurn(async () => {
          const { past: made, future: undone } = latest.current;
          const last = made.at(-1);
          if (last) await send(last, (redo) => ({ past: made.slice(0, -1), future: [redo, ...undone] }));
        }),
      redo: () =>
        inTurn(async () => {
          const { past: made, future: undone } = latest.current;
          const [next] = undone;
          if (next) await send(next, (undo) => ({ past: [...made, undo], future: undone.slice(1) }));
        }),
    };
  }, [past, future, actions]);
}
