import { useEffect, useMemo, useState } from 'react';
import type { ClauseUse, LibraryPlan } from '../../shared/api.ts';
import { type PlanWording, planWordings } from '../../shared/expressions/plan-wordings.ts';
import { emptyLists } from '../../shared/lists/office-lists.ts';
import { useHost } from '../app/host.ts';
import { useExpressionReader } from '../ui/use-expression-reader.ts';

/** What is to be known of a plan before it is used, and where it has been. */
export interface PlanNotes {
  readonly wordings: readonly PlanWording[];
  readonly uses: readonly ClauseUse[];
}

/** Reads a plan by the official wordings of today, and asks where it has been used. */
export function usePlanNotes({ summary: { planId }, plan }: LibraryPlan): PlanNotes {
  const { api } = useHost();
  const [lists, setLists] = useState(emptyLists);
  const [uses, setUses] = useState<readonly ClauseUse[]>([]);
  useEffect(() => {
    let isShown = true;
    // Both only add to what is read; that the host is lost, the next correction tells.
    api.readLists().then(
      (read) => isShown && setLists(read),
      () => undefined,
    );
    api.findUses({ planIds: [planId] }).then(
      (found) => isShown && setUses(found),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [api, planId]);
  const reader = useExpressionReader(lists);
  const wordings = useMemo(() => planWordings(plan, reader, new Date().getFullYear()), [plan, reader]);
  return { wordings, uses };
}
