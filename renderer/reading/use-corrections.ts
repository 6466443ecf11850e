import { useState } from 'react';
import type { LibraryPlan } from '../../shared/api.ts';
import type { Corrections, UnitCorrection } from '../../shared/plan/corrections/corrections.ts';
import type { Actions } from '../app/use-actions.ts';

/** The corrections of the plan that is read, with their undoing while it is open. */
export interface CorrectionHistory {
  readonly corrections: Corrections;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  apply(change: Partial<Corrections>): Promise<void>;
  correctUnit(correction: UnitCorrection): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

interface History {
  readonly past: readonly Corrections[];
  readonly future: readonly Corrections[];
}

export function useCorrections({ summary, corrections }: LibraryPlan, actions: Actions): CorrectionHistory {
  const [{ past, future }, setHistory] = useState<History>({ past: [], future: [] });
  const save = async (next: Corrections, history: History) => {
    await actions.correct(summary.planId, next);
    setHistory(history);
  };
  const apply = (change: Partial<Corrections>) =>
    save({ ...corrections, ...change }, { past: [...past, corrections], future: [] });
  const last = past.at(-1);
  const [next] = future;
  return {
    corrections,
    canUndo: last !== undefined,
    canRedo: next !== undefined,
    apply,
    correctUnit: (correction) => apply({ units: [...corrections.units, correction] }),
    undo: async () => last && save(last, { past: past.slice(0, -1), future: [corrections, ...future] }),
    redo: async () => next && save(next, { past: [...past, corrections], future: future.slice(1) }),
  };
}
