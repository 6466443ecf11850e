import type { Editor } from 'slate';
import { HistoryEditor } from 'slate-history';

/**
 * Does work as one step to undo, or as a part of the one that is under way. Undone, it puts the cursor where it was before
 * the work, whatever the work first selected.
 */
export function asOneStep<Answer>(editor: Editor, work: () => Answer): Answer {
  if (HistoryEditor.isMerging(editor)) return work();
  const answers: Answer[] = [];
  const { selection, history } = editor;
  const last = history.undos.at(-1);
  HistoryEditor.withNewBatch(editor, () => answers.push(work()));
  const { undos } = editor.history;
  const step = undos[last ? undos.lastIndexOf(last) + 1 : 0];
  if (step) step.selectionBefore = selection;
  return answers[0] as Answer;
}
