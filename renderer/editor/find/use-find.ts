import { useEffect, useRef, useState } from 'react';
import { type Editor, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Block } from '../../../shared/document/model.ts';
import { fromSlate } from '../create-draft-editor.ts';
import { holderAt, rangeOf } from '../holder-path.ts';
import type { Numbers } from '../numbers.ts';
import { type Anchor, anchorOf, placeOf, selectedWords } from './anchor.ts';
import { type Change, changesOf } from './changes.ts';
import {
  type FindMarks,
  findHits,
  type Hit,
  hitAtOrAfter,
  nextHit,
  patternOf,
  sectionAround,
  wholeDraft,
} from './find-hits.ts';
import { replaceHits } from './replace-hits.ts';
import { useHits } from './use-hits.ts';

/** What the writer has set in the bar. */
export interface FindSettings {
  readonly text: string;
  readonly replacement: string;
  readonly matchCase: boolean;
  readonly onlySection: boolean;
}

const nothing: FindSettings = { text: '', replacement: '', matchCase: false, onlySection: false };

export type FindMode = 'closed' | 'find' | 'replace';

/** Finding and replacing in the open draft. */
export interface Find {
  readonly mode: FindMode;
  readonly settings: FindSettings;
  readonly hitCount: number;
  /** Which hit is the current one, from 0; −1 where there is none. */
  readonly current: number;
  readonly marks: FindMarks;
  /** The changes that wait for the writer's word, if he asked to replace all. */
  readonly changes: readonly Change[] | null;
  /** How many hits were replaced at once, until something else is done. */
  readonly replaced: number | null;
  /** Counts the times the bar was asked for; each time it takes the focus. */
  readonly asked: number;
  open(mode: 'find' | 'replace'): void;
  close(): void;
  change(settings: Partial<FindSettings>): void;
  step(by: 1 | -1): void;
  replaceOne(): void;
  preview(): void;
  replaceAll(changes: readonly Change[]): void;
  stopPreview(): void;
}

/** `blocks` are the draft's as they were when the keys last rested; what is done goes by the text as it is. */
export function useFind(editor: Editor, blocks: readonly Block[], numbers: Numbers, cursor: number | undefined): Find {
  const [mode, setMode] = useState<FindMode>('closed');
  const [settings, setSettings] = useState<FindSettings>(nothing);
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  const [changes, setChanges] = useState<readonly Change[] | null>(null);
  const [replaced, setReplaced] = useState<number | null>(null);
  const [asked, setAsked] = useState(0);
  /** Whether the current hit is where the writer wants to be when the bar closes. */
  const stepped = useRef(false);

  /** After the preview has done its work one writes on, and can take it back; the dialog has to be gone first. */
  const writesOn = useRef(false);
  useEffect(() => {
    if (changes !== null || !writesOn.current) return;
    writesOn.current = false;
    ReactEditor.focus(editor);
  }, [changes, editor]);

  const { text, matchCase, onlySection } = settings;
  const { hitCount, current, marks, reveal } = useHits(blocks, mode === 'closed' ? null : settings, cursor, anchor);

  /** The hits of the text as it is now. */
  const now = () => {
    const blocksNow = fromSlate(editor.children);
    const at = onlySection ? editor.selection?.focus.path[0] : undefined;
    const stretchNow = at === undefined ? wholeDraft : sectionAround(blocksNow, at);
    return { blocks: blocksNow, hits: findHits(blocksNow, patternOf({ text, matchCase }), stretchNow) };
  };
  const goTo = ({ id, start }: Anchor) => {
    setAnchor({ id, start });
    setReplaced(null);
    reveal();
  };
  const selectHit = (hit: Hit | undefined) => {
    const placed = hit && holderAt(editor, hit.id);
    if (placed) Transforms.select(editor, rangeOf(placed.holder, placed.path, hit.start, hit.end));
  };

  return {
    mode,
    settings,
    hitCount,
    current,
    marks,
    changes,
    replaced,
    asked,
    open(wanted) {
      const isFromText = mode === 'closed' || ReactEditor.isFocused(editor);
      const taken = isFromText ? selectedWords(editor) : '';
      if (taken !== '') setSettings((before) => ({ ...before, text: taken }));
      if (isFromText && editor.selection) setAnchor(anchorOf(editor, Range.start(editor.selection)));
      stepped.current = false;
      setReplaced(null);
      setMode(wanted);
      setAsked((before) => before + 1);
      reveal();
    },
    close() {
      if (stepped.current) {
        const live = now();
        selectHit(live.hits[hitAtOrAfter(live.hits, placeOf(live.blocks, anchor))]);
      }
      setMode('closed');
      ReactEditor.focus(editor);
    },
    change(changed) {
      setSettings((before) => ({ ...before, ...changed }));
      setReplaced(null);
      if (changed.replacement === undefined) reveal();
    },
    step(by) {
      if (mode === 'closed' && text === '') {
        setMode('find');
        setAsked((before) => before + 1);
        return;
      }
      const live = now();
      const isWriting = ReactEditor.isFocused(editor);
      const from = isWriting && editor.selection ? anchorOf(editor, Range.start(editor.selection)) : anchor;
      const place = placeOf(live.blocks, from);
      const start = isWriting ? place : (live.hits[hitAtOrAfter(live.hits, place)] ?? place);
      const hit = live.hits[nextHit(live.hits, start, by)];
      if (mode === 'closed') setMode('find');
      if (!hit) return;
      stepped.current = true;
      if (isWriting) selectHit(hit);
      goTo(hit);
    },
    replaceOne() {
      const live = now();
      const hit = live.hits[hitAtOrAfter(live.hits, placeOf(live.blocks, anchor))];
      if (!hit) return;
      replaceHits(editor, [hit], settings.replacement);
      stepped.current = true;
      goTo({ id: hit.id, start: hit.start + settings.replacement.length });
    },
    preview() {
      const live = now();
      if (live.hits.length > 0) setChanges(changesOf(live.blocks, numbers, live.hits));
    },
    replaceAll(chosen) {
      replaceHits(
        editor,
        chosen.map(({ hit }) => hit),
        settings.replacement,
      );
      writesOn.current = true;
      setChanges(null);
      setReplaced(chosen.length);
    },
    stopPreview: () => setChanges(null),
  };
}
