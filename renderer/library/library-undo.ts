import type { Api, PlanChange } from '../../shared/api.ts';

/** What takes back a change of the library, and nothing that came after it. */
export type LibraryUndo =
  | { readonly kind: 'restore'; readonly planIds: readonly string[] }
  | { readonly kind: 'change'; readonly changes: readonly PlanChange[] };

/** Takes a change of the library back. */
export async function undoInLibrary(api: Api, undo: LibraryUndo): Promise<void> {
  if (undo.kind === 'restore') await api.restorePlans({ planIds: undo.planIds });
  else await api.changePlans({ changes: undo.changes });
}
