import { type Editor, Range } from 'slate';
import { EDITOR_TO_KEY_TO_ELEMENT } from 'slate-dom';
import { ReactEditor } from 'slate-react';

/** So many chunks are rendered together, once the first are on show. */
const inATurn = 8;
/** The first screen is painted and takes a key before, in milliseconds. */
const firstScreen = 60;

/** In which order the chunks of a long draft are rendered: those around the cursor with the first frame. */
export interface ChunkTurns {
  /** Asked once by each chunk, in the order of the text: whether it comes at once. */
  isFirst(): boolean;
  /** Shows a chunk when it is its turn; gives what takes it back. */
  wait(show: () => void): () => void;
  /** Shows all that still wait, since somebody goes there. */
  showAll(): void;
}

const turnsOf = new WeakMap<Editor, ChunkTurns>();

/** Renders all of an editor's blocks now, before one looks for one of them in the page. */
export function showAllChunks(editor: Editor): void {
  turnsOf.get(editor)?.showAll();
}

/** Whether the blocks at the ends of the selection are in the page; those that have just been made will be. */
export function isSelectionRendered(editor: Editor): boolean {
  if (!editor.selection) return true;
  const elements = EDITOR_TO_KEY_TO_ELEMENT.get(editor);
  return Range.edges(editor.selection).every(({ path }) => {
    const block = editor.children[path[0] ?? 0];
    return block !== undefined && elements?.has(ReactEditor.findKey(editor, block));
  });
}

/** The turns of an editor's chunks; `chunkOfCursor` counts from 0. */
export function createChunkTurns(editor: Editor, chunkOfCursor: number): ChunkTurns {
  let asked = 0;
  let isOpening = true;
  let timer = 0;
  let waiting: (() => void)[] = [];
  const next = () => {
    for (const show of waiting.splice(0, inATurn)) show();
    timer = waiting.length > 0 ? window.setTimeout(next) : 0;
    isOpening &&= waiting.length > 0;
  };
  const turns: ChunkTurns = {
    isFirst() {
      const chunk = asked++;
      return !isOpening || Math.abs(chunk - chunkOfCursor) <= 1;
    },
    wait(show) {
      waiting.push(show);
      timer ||= window.setTimeout(next, firstScreen);
      return () => {
        waiting = waiting.filter((other) => other !== show);
      };
    },
    showAll() {
      clearTimeout(timer);
      timer = 0;
      isOpening = false;
      for (const show of waiting.splice(0)) show();
    },
  };
  turnsOf.set(editor, turns);
  return turns;
}
