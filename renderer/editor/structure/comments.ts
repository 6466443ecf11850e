import { Editor, Path, Range, Text, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { type Block, type Comment, textHolders } from '../../../shared/document/model.ts';
import { setFacts } from '../rules/with-facts.ts';

/** Where a comment lies: a block or cell, and the offsets in its text that its runs there reach. */
export interface CommentRange {
  readonly holderId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where each comment begins, by its id; one whose text is gone has no range. */
export function commentRanges(blocks: readonly Block[]): ReadonlyMap<string, CommentRange> {
  const ranges = new Map<string, CommentRange>();
  for (const holder of textHolders(blocks)) {
    let start = 0;
    for (const { text, comments = [] } of holder.children) {
      const end = start + text.length;
      for (const id of comments) {
        const before = ranges.get(id);
        if (!before) ranges.set(id, { holderId: holder.id, start, end, text });
        else if (before.holderId === holder.id && before.end === start)
          ranges.set(id, { ...before, end, text: before.text + text });
      }
      start = end;
    }
  }
  return ranges;
}

/** Puts a comment on what is selected, as one step to undo. */
export function addComment(editor: Editor, comment: Comment): void {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return;
  HistoryEditor.withNewBatch(editor, () => {
    setFacts(editor, { comments: [...editor.facts.comments, comment] });
    // What is cut would be joined again before it is marked.
    Editor.withoutNormalizing(editor, () => {
      splitAt(editor, selection);
      for (const [run, path] of runsIn(editor, editor.selection ?? selection))
        Transforms.setNodes(editor, { comments: [...(run.comments ?? []), comment.id] }, { at: path });
    });
  });
}

/** Cuts the runs at the ends of a selection, so that marks can be set on whole runs. */
function splitAt(editor: Editor, selection: Range): void {
  const marker = { comments: undefined };
  Transforms.setNodes(editor, marker as object, { at: selection, match: Text.isText, split: true });
}

function runsIn(editor: Editor, range: Range): readonly (readonly [Text, Path])[] {
  const [start, end] = Range.edges(range);
  return [...Editor.nodes<Text>(editor, { at: range, match: Text.isText })].filter(([run, path]) => {
    const startsBehind = Path.equals(path, start.path) && start.offset === run.text.length;
    const endsBefore = Path.equals(path, end.path) && end.offset === 0;
    return run.text !== '' && !startsBehind && !endsBefore;
  });
}

/** Changes a comment's words, or resolves it. */
export function changeComment(editor: Editor, id: string, change: Pick<Partial<Comment>, 'text' | 'resolved'>): void {
  const comments = editor.facts.comments.map((comment) => (comment.id === id ? changed(comment, change) : comment));
  setFacts(editor, { comments });
}

function changed(comment: Comment, change: Pick<Partial<Comment>, 'text' | 'resolved'>): Comment {
  const { resolved, ...rest } = { ...comment, ...change };
  return resolved ? { ...rest, resolved } : rest;
}

/** Takes a comment away, and its marks from the text. */
export function removeComment(editor: Editor, id: string): void {
  HistoryEditor.withNewBatch(editor, () =>
    Editor.withoutNormalizing(editor, () => {
      setFacts(editor, { comments: editor.facts.comments.filter((comment) => comment.id !== id) });
      const marked = Editor.nodes<Text>(editor, {
        at: [],
        match: (node) => Text.isText(node) && node.comments?.includes(id) === true,
      });
      for (const [run, path] of [...marked].reverse()) {
        const left = run.comments?.filter((one) => one !== id) ?? [];
        if (left.length > 0) Transforms.setNodes(editor, { comments: left }, { at: path });
        else Transforms.unsetNodes(editor, 'comments' as never, { at: path });
      }
    }),
  );
}
