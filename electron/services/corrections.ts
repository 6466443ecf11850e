import type { PlanCorrections } from '../../shared/api.ts';
import { type CorrectionChange, type Corrections, withChange } from '../../shared/plan/corrections/corrections.ts';
import type { LibraryStore, Revision } from '../store/library-store.ts';
import type { StoredPlan } from '../store/stored-plan.ts';
import type { ParseFile } from './parse-file.ts';
import { readPlanSource } from './read-plan.ts';

/** Replaces all that was put right in these plans. Where cleaning rules or the text changed, they are read anew. */
export async function setCorrections(
  plans: readonly PlanCorrections[],
  library: LibraryStore,
  parse: ParseFile,
): Promise<void> {
  const revisions: Revision[] = [];
  for (const plan of plans) revisions.push(await revisionOf(plan, library, parse));
  await library.revise(revisions);
}

/** Makes one change to many plans; gives their corrections as they were before. */
export async function changePlans(
  planIds: readonly string[],
  change: CorrectionChange,
  library: LibraryStore,
): Promise<readonly PlanCorrections[]> {
  const before: PlanCorrections[] = [];
  for (const planId of planIds) before.push({ planId, corrections: await library.readCorrections(planId) });
  await library.revise(
    before.map(({ planId, corrections }) => ({ planId, corrections: withChange(corrections, change) })),
  );
  return before;
}

async function revisionOf(
  { planId, corrections }: PlanCorrections,
  library: LibraryStore,
  parse: ParseFile,
): Promise<Revision> {
  const { stored, original, corrections: before } = await library.readParts(planId);
  if (!changesReading(stored, before, corrections)) return { planId, corrections };
  return { planId, corrections, read: await readPlanSource({ ...stored, bytes: original, corrections }, parse) };
}

function changesReading(stored: StoredPlan, before: Corrections, after: Corrections): boolean {
  const sorted = (rules: readonly string[]) => rules.toSorted().join();
  return before.text !== after.text || sorted(stored.rulesOff) !== sorted(after.rulesOff);
}
