import type { Api, PlanChange } from '../../shared/api.ts';
import type { OfficeLists } from '../../shared/lists/office-lists.ts';

/** What takes back a change of the library, and nothing that came after it. */
export type LibraryUndo =
  | { readonly kind: 'restore'; readonly planIds: readonly string[] }
  | { readonly kind: 'change'; readonly changes: readonly PlanChange[] }
  | { readonly kind: 'lists'; readonly lists: OfficeLists };

/** Takes a change of the library back. */
export async function undoInLibrary(api: Api, undo: LibraryUndo): Promise<void> {
  if (undo.kind === 'restore') await api.restorePlans({ planIds: undo.planIds });
  else if (undo.kind === 'lists') await api.saveLists({ lists: undo.lists });
  else await api.changePlans({ changes: undo.changes });
}
