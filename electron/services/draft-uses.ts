import type { ClauseUse } from '../../shared/api.ts';
import type { Draft } from '../../shared/document/model.ts';
import { AppError } from '../../shared/errors.ts';
import { type UseInDraft, usesIn } from '../../shared/reuse/sources/uses-in.ts';
import type { DraftStore } from '../store/draft-store.ts';
import { aBreath } from './breath.ts';

/** Where the texts of plans stand in the drafts of a home. */
export interface DraftUses {
  /** The drafts, by a door that keeps the uses in step with what is written. */
  readonly drafts: DraftStore;
  /** All places at which text of these plans stands, newest draft first; a draft that cannot be read has none. */
  find(planIds: readonly string[]): Promise<readonly ClauseUse[]>;
}

interface KnownDraft {
  readonly title: string;
  readonly updatedAt: string;
  readonly uses: readonly UseInDraft[];
}

/** Reads the drafts at the first question; only one program writes them, so what it writes is all that changes. */
export function createDraftUses(store: DraftStore): DraftUses {
  const known = new Map<string, KnownDraft>();
  const note = (draft: Draft) =>
    known.set(draft.id, { title: draft.meta.title, updatedAt: draft.updatedAt, uses: usesIn(draft) });
  let reading: Promise<void> | undefined;
  const readAll = async () => {
    for (const { draftId } of await store.list()) {
      if (known.has(draftId)) continue;
      const draft = await store.read(draftId).catch(unlessBug);
      if (draft) note(draft);
      await aBreath();
    }
  };
  return {
    drafts: {
      ...store,
      async write(draft) {
        await store.write(draft);
        note(draft);
      },
      async remove(draftId) {
        await store.remove(draftId);
        known.delete(draftId);
      },
      async restore(removedId) {
        const draftId = await store.restore(removedId);
        note(await store.read(draftId));
        return draftId;
      },
    },
    async find(planIds) {
      reading ??= readAll();
      await reading;
      const wanted = new Set(planIds);
      const newestFirst = [...known].sort(([, a], [, b]) => b.updatedAt.localeCompare(a.updatedAt));
      return newestFirst.flatMap(([draftId, { title, uses }]) =>
        uses.filter(({ planId }) => wanted.has(planId)).map((use) => ({ ...use, draftId, draftTitle: title })),
      );
    },
  };
}

function unlessBug(error: unknown): undefined {
  if (!(error instanceof AppError)) throw error;
}
