import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Editor, Transforms } from 'slate';
import type { Block, Draft } from '../../shared/document/model.ts';
import type { NumberingScheme } from '../../shared/document/numbering-scheme.ts';
import { createDraftEditor, fromSlate } from './create-draft-editor.ts';
import { blockAtCursor } from './with-structure.ts';

/** An open draft: its editor, and what lies beside the text. */
export interface OpenDraft {
  readonly editor: Editor;
  readonly draft: Draft;
  /** The place of the block with the cursor. */
  readonly cursor: number | undefined;
  readonly newId: () => string;
  /** The draft as it is now, for saving. */
  readonly current: () => Draft;
  textChanged(): void;
  cursorMoved(): void;
  setScheme(scheme: NumberingScheme): void;
  clearName(name: string): void;
}

const newId = () => crypto.randomUUID();

/** Holds an opened draft; `changed` is called after everything that has to be saved. */
export function useDraft(opened: Draft, changed: () => void): OpenDraft {
  const editor = useMemo(() => createDraftEditor(newId), []);
  useEffect(() => {
    // One begins to write behind the title, not in it.
    const first = Math.min(1, editor.children.length - 1);
    if (!editor.selection) Transforms.select(editor, Editor.end(editor, [first]));
  }, [editor]);
  const [draft, setDraft] = useState(opened);
  const [cursor, setCursor] = useState<number>();
  const latest = useRef(draft);

  const update = useCallback(
    (change: (draft: Draft) => Draft) => {
      latest.current = change(latest.current);
      setDraft(latest.current);
      changed();
    },
    [changed],
  );
  return {
    editor,
    draft,
    cursor,
    newId,
    current: useCallback(() => latest.current, []),
    textChanged: useCallback(() => {
      const blocks = fromSlate(editor.children);
      // A split or an insertion moves the cursor without a selection change of its own.
      setCursor(blockAtCursor(editor)?.index);
      update((before) => ({
        ...before,
        blocks,
        meta: { ...before.meta, title: titleOf(blocks) || before.meta.title },
      }));
    }, [editor, update]),
    cursorMoved: useCallback(() => setCursor(blockAtCursor(editor)?.index), [editor]),
    setScheme: useCallback((scheme) => update((before) => ({ ...before, scheme })), [update]),
    clearName: useCallback(
      (name) => update((before) => ({ ...before, clearedNames: [...before.clearedNames, name] })),
      [update],
    ),
  };
}

/** The title block is the document's title. */
function titleOf(blocks: readonly Block[]): string {
  const [first] = blocks;
  return first?.type === 'title' ? first.children.map((run) => run.text).join('') : '';
}
