import type { Editor } from 'slate';
import { HistoryEditor } from 'slate-history';

/** Whether operations of the history are done or undone again: they lead to states that were in order, and amend nothing. */
export function isReplaying(editor: Editor): boolean {
  return HistoryEditor.isSaving(editor) === false;
}
