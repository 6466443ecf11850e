/** What can be done to an open draft from outside its editor. */
export interface OpenEditor {
  /** Gives the draft another title and another stage, undefined for none, as a change of the writer's. */
  retitle(title: string, stage: string | undefined): void;
  /** Saves what is not saved yet; rejects where that fails. */
  flush(): Promise<void>;
}

/** The editors of this window, by their drafts; each enters itself while it is mounted. */
export const openEditors = new Map<string, OpenEditor>();

/** Saves what the draft's editor has not saved yet, if it has one. Rejects where that fails. */
export async function flushDraft(draftId: string): Promise<void> {
  await openEditors.get(draftId)?.flush();
}

/** Saves what any editor of this window has not saved yet. Rejects where that fails. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...openEditors.values()].map((editor) => editor.flush()));
}
