import type { ClauseUse } from '../../shared/api.ts';
import { usesIn } from '../../shared/reuse/sources/uses-in.ts';
import type { Home } from '../store/home.ts';

/** Where the texts of plans stand in the drafts of a home, newest draft first; a draft that cannot be read is passed over. */
export async function findUses({ drafts }: Home, planIds: readonly string[]): Promise<readonly ClauseUse[]> {
  const wanted = new Set(planIds);
  const uses: ClauseUse[] = [];
  for (const listed of await drafts.list()) {
    if ('problem' in listed) continue;
    const draft = await drafts.read(listed.draftId);
    const { draftId, meta } = listed;
    uses.push(...usesIn(draft, wanted).map((use) => ({ ...use, draftId, draftTitle: meta.title })));
  }
  return uses;
}
