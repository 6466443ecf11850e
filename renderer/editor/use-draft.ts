import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Editor, Transforms } from 'slate';
import type { Block, Draft } from '../../shared/document/model.ts';
import { numberBlocks } from '../../shared/document/numbering.ts';
import { referenceTexts } from '../../shared/document/references.ts';
import { createDraftEditor, type EditorListeners, fromSlate, toSlate } from './create-draft-editor.ts';
import { draftNow, placeCursor } from './draft-now.ts';
import type { Numbers } from './numbers.ts';
import type { TellLeftOut } from './rules/with-clipboard.ts';
import { factsOf } from './rules/with-facts.ts';
import { type Shown, shapesOf, useOwnShown } from './sheet/shown.ts';
import { blockAtCursor } from './structure/cursor.ts';

/** What follows the text follows when the keys have rested so long, in milliseconds. */
const restOfKeys = 120;
/** A change of the structure, or of the cursor's place, is followed as soon as it is painted. */
const paint = 30;

/** What the window around the sheet goes by: the draft and the cursor as they were when the keys last rested. */
export interface Settled {
  readonly draft: Draft;
  readonly numbers: Numbers;
  /** The place of the block with the cursor. */
  readonly cursor: number | undefined;
  /** Another number each time that the text or the selection has changed. */
  readonly turn: number;
}

/** An open draft: its editor, and what lies beside the text. */
export interface OpenDraft extends Settled {
  readonly editor: Editor;
  readonly shown: Shown;
  readonly newId: () => string;
  /** The draft as it is now, for saving. */
  readonly current: () => Draft;
  textChanged(): void;
  cursorMoved(): void;
}

const newId = () => crypto.randomUUID();

/** Holds an opened draft; `changed` is called after everything that has to be saved. */
export function useDraft(opened: Draft, changed: () => void, tellLeftOut: TellLeftOut): OpenDraft {
  const shown = useOwnShown();
  const heard = useRef(() => {});
  const numbers = useRef<Numbers>(new Map());
  const editor = useMemo(() => {
    const opening = openEditor(opened, { tellLeftOut, textChanged: () => heard.current() });
    numbers.current = show(opening, shown);
    return opening;
  }, [opened, shown, tellLeftOut]);
  const last = useRef(opened);
  const current = useCallback(() => {
    last.current = draftNow(editor, last.current);
    return last.current;
  }, [editor]);
  const [settled, setSettled] = useState<Settled>(() => ({
    draft: opened,
    numbers: numbers.current,
    cursor: undefined,
    turn: 0,
  }));
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settleIn = useCallback(
    (milliseconds: number) => {
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        const next = { draft: current(), numbers: numbers.current, cursor: blockAtCursor(editor)?.index };
        startTransition(() => setSettled(({ turn }) => ({ ...next, turn: turn + 1 })));
      }, milliseconds);
    },
    [editor, current],
  );
  const textChanged = useCallback(() => {
    const isTyping = editor.operations.every(({ type }) => typing.has(type));
    if (!isTyping) numbers.current = show(editor, shown);
    settleIn(isTyping ? restOfKeys : paint);
    changed();
  }, [editor, shown, settleIn, changed]);
  heard.current = textChanged;
  return {
    ...settled,
    editor,
    shown,
    newId,
    current,
    textChanged,
    cursorMoved: useCallback(() => settleIn(paint), [settleIn]),
  };
}

/** Operations after which every number is what it was. */
const typing: ReadonlySet<string> = new Set(['insert_text', 'remove_text', 'set_selection']);

function openEditor(opened: Draft, listeners: EditorListeners): Editor {
  const editor = createDraftEditor(factsOf(opened), newId, listeners);
  editor.children = toSlate(opened.blocks);
  Transforms.select(editor, placeCursor(editor, opened.cursor));
  return editor;
}

/** Numbers and what depends on them are shown with the change that they follow from; gives the numbers. */
function show(editor: Editor, { numbers, references, shapes, pictures }: Shown): Numbers {
  const blocks: readonly Block[] = fromSlate(editor.children);
  const { scheme } = editor.facts;
  const counted = numberBlocks(blocks, scheme);
  const byId = new Map(blocks.map(({ id }, index) => [id, counted[index] ?? '']));
  numbers.replace(byId);
  references.replace(referenceTexts(blocks, counted, scheme));
  shapes.replace(shapesOf(blocks));
  pictures.replace(new Map(editor.facts.pictures.map((picture) => [picture.id, picture])));
  return byId;
}
