import type { Api, PlanCorrections } from '../../shared/api.ts';

/** What takes back a change of the library. */
export type LibraryUndo =
  | { readonly kind: 'restore'; readonly planIds: readonly string[] }
  | { readonly kind: 'corrections'; readonly plans: readonly PlanCorrections[] };

/** Takes a change of the library back. */
export function undoInLibrary(api: Api, undo: LibraryUndo): Promise<void> {
  return undo.kind === 'restore'
    ? api.restorePlans({ planIds: undo.planIds })
    : api.setCorrections({ plans: undo.plans });
}
