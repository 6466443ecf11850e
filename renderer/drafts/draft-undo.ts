/** What takes back a change of the drafts' listing. */
export interface DraftUndo {
  readonly kind: 'restoreDraft';
  readonly draftId: string;
}

export function isDraftUndo(undo: { readonly kind: string }): undo is DraftUndo {
  return undo.kind === 'restoreDraft';
}
