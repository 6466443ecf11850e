import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editor } from 'slate';
import { type Block, textOf } from '../../shared/document/model.ts';
import { numberBlocks } from '../../shared/document/numbering.ts';
import { deleteLines, moveLines, selectLine, shiftLines } from './change-outline.ts';
import type { OutlineEntry } from './outline-entries.ts';
import type { OutlineAction } from './outline-keys.ts';

interface LineActionOptions {
  readonly editor: Editor;
  readonly isReadOnly: boolean;
  /** The lines on show, from the first to the last. */
  readonly shown: readonly OutlineEntry[];
  readonly selected: ReadonlySet<string>;
  readonly onGo: (id: string) => void;
  readonly onGoal: (id: string) => void;
  /** Which line has the focus after a change. */
  readonly keepFocus: (id: string | undefined) => void;
}

/** What can be done with lines, and what is told of it. */
export interface LineActions {
  /** Runs an action on a line, or on all selected ones if it is among them. */
  run(action: OutlineAction, id: string): void;
  /** The lines that an action on one would be for. */
  linesOf(id: string): ReadonlySet<string>;
  /** What cannot be done with a line. */
  disabledFor(entry: OutlineEntry): readonly OutlineAction[];
  /** What was done last, for those who do not see it. */
  readonly told: string;
  tell(words: string): void;
  tellPlace(lines: ReadonlySet<string>): void;
}

const changes: readonly OutlineAction[] = ['moveUp', 'moveDown', 'promote', 'demote', 'goal', 'delete', 'undo', 'redo'];

export function useLineActions(options: LineActionOptions): LineActions {
  const { editor, isReadOnly, shown, selected, onGo, onGoal, keepFocus } = options;
  const { t } = useTranslation();
  const [told, tell] = useState('');
  const linesOf = (id: string) => (selected.has(id) ? selected : new Set([id]));
  const tellPlace = (lines: ReadonlySet<string>) => tell(t('outline.moved', { name: nameNow(editor, lines) }));
  const change = (id: string, make: (lines: ReadonlySet<string>) => boolean) => {
    const lines = linesOf(id);
    if (!make(lines)) return tell(t('outline.cannot'));
    keepFocus(id);
    tellPlace(lines);
  };
  const work: Readonly<Record<OutlineAction, (id: string) => void>> = {
    go: onGo,
    select: (id) => {
      onGo(id);
      selectLine(editor, id);
    },
    moveUp: (id) => change(id, (lines) => moveLines(editor, lines, -1)),
    moveDown: (id) => change(id, (lines) => moveLines(editor, lines, 1)),
    promote: (id) => change(id, (lines) => shiftLines(editor, lines, -1)),
    demote: (id) => change(id, (lines) => shiftLines(editor, lines, 1)),
    goal: onGoal,
    delete: (id) => {
      const lines = linesOf(id);
      keepFocus(lineAfter(shown, lines));
      deleteLines(editor, lines);
      tell(t('outline.deleted', { count: lines.size }));
    },
    undo: (id) => {
      keepFocus(id);
      editor.undo();
    },
    redo: (id) => {
      keepFocus(id);
      editor.redo();
    },
  };
  return {
    run: (action, id) => {
      if (!isReadOnly || !changes.includes(action)) work[action](id);
    },
    linesOf,
    disabledFor: ({ type, depth }) => {
      if (isReadOnly) return changes;
      return [
        ...(depth === 0 ? (['promote', 'demote'] as const) : []),
        ...(type === 'heading' ? [] : (['goal'] as const)),
      ];
    },
    told,
    tell,
    tellPlace,
  };
}

/** The first of some lines by its number and words, as they are now. */
function nameNow(editor: Editor, lines: ReadonlySet<string>): string {
  const blocks = editor.children as readonly Block[];
  const index = blocks.findIndex(({ id }) => lines.has(id));
  const block = blocks[index];
  return block ? `${numberBlocks(blocks, editor.facts.scheme)[index] ?? ''}${textOf(block).slice(0, 20)}` : '';
}

/** The line that takes the place of those that go: the next that is not in them, else the one before. */
function lineAfter(shown: readonly OutlineEntry[], lines: ReadonlySet<string>): string | undefined {
  const first = shown.findIndex(({ id }) => lines.has(id));
  const depth = shown[first]?.depth || Number.POSITIVE_INFINITY;
  const next = shown.slice(first + 1).find((entry) => !lines.has(entry.id) && (entry.depth || depth) <= depth);
  return (next ?? shown[first - 1])?.id;
}
