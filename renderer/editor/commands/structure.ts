import {
  ArrowDownFromLine,
  ArrowUpFromLine,
  Box,
  Captions,
  Heading1,
  Heading2,
  Heading3,
  Heading4,
  Heading5,
  IndentDecrease,
  IndentIncrease,
  ListOrdered,
  ListTree,
  Minus,
  Pilcrow,
  RemoveFormatting,
  StickyNote,
  Subtitles,
  UserRound,
} from 'lucide-react';
import { Range } from 'slate';
import { isBoxed } from '../../../shared/document/sections.ts';
import { stepToCell } from '../rules/with-tables.ts';
import {
  becomeCaption,
  becomeParagraph,
  becomePlain,
  enterBox,
  leaveBox,
  type PlainKind,
} from '../structure/become.ts';
import {
  changeDepth,
  changeSelected,
  makeClauses,
  makeHeadings,
  makeParagraphs,
  toggleUnnumbered,
} from '../structure/change-depth.ts';
import { blockAtCursor, cellAtCursor } from '../structure/cursor.ts';
import { moveSectionBy } from '../structure/move-sections.ts';
import { addRowAtEnd } from '../structure/tables.ts';
import type { CommandContext, EditorCommand } from './command.ts';

const blockOf = ({ editor }: CommandContext) => blockAtCursor(editor)?.block;

/** The title alone keeps its kind. */
const isBehindTitle = ({ editor }: CommandContext) =>
  editor.selection !== null && Range.end(editor.selection).path[0] !== 0;

/** Behind the title, and not in a table, whose cells are no blocks. */
const isInText = (context: CommandContext) => isBehindTitle(context) && blockOf(context)?.type !== 'table';

const headingIcons = [Heading1, Heading2, Heading3, Heading4, Heading5] as const;

/** Ctrl+Alt+1 to 5, as in Word. */
export const headings: readonly EditorCommand[] = ([1, 2, 3, 4, 5] as const).map((depth) => ({
  name: `heading${depth}`,
  keys: [`Mod+Alt+${depth}`],
  icon: headingIcons[depth - 1] ?? Heading1,
  group: 'structure',
  ...(depth > 3 ? { shownIn: 'menu' } : {}),
  isActive: (context) => {
    const block = blockOf(context);
    return block?.type === 'heading' && block.depth === depth;
  },
  isEnabled: (context) => isInText(context) && depth <= context.editor.facts.scheme.levels.length,
  run: ({ editor }) => makeHeadings(editor, depth),
}));

export const clause: EditorCommand = {
  name: 'clause',
  keys: ['Mod+Alt+L'],
  icon: ListOrdered,
  group: 'structure',
  isActive: (context) => blockOf(context)?.type === 'clause',
  isEnabled: isInText,
  run: ({ editor }) => makeClauses(editor),
};

export const paragraph: EditorCommand = {
  name: 'paragraph',
  keys: ['Mod+Alt+0'],
  icon: Pilcrow,
  group: 'structure',
  isActive: (context) => blockOf(context)?.type === 'paragraph',
  isEnabled: isInText,
  run: ({ editor }) => makeParagraphs(editor),
};

/** Makes the selected blocks a kind, or paragraphs where the one with the cursor is of it already. */
function plain(type: PlainKind, look: Pick<EditorCommand, 'name' | 'keys' | 'icon'>): EditorCommand {
  return {
    ...look,
    group: 'structure',
    shownIn: 'menu',
    isActive: (context) => blockOf(context)?.type === type,
    isEnabled: isInText,
    run: (context) => {
      const isOn = blockOf(context)?.type === type;
      changeSelected(context.editor, (index) =>
        isOn ? becomeParagraph(context.editor, index) : becomePlain(context.editor, index, type),
      );
    },
  };
}

export const plainKinds: readonly EditorCommand[] = [
  plain('item', { name: 'item', keys: ['Mod+Alt+D'], icon: Minus }),
  plain('subtitle', { name: 'subtitle', keys: ['Mod+Alt+T'], icon: Subtitles }),
  plain('note', { name: 'note', keys: ['Mod+Alt+K'], icon: StickyNote }),
];

/** Makes the selected blocks captions of tables or pictures, or paragraphs where the one with the cursor is such a caption. */
export const captions: readonly EditorCommand[] = (['table', 'picture'] as const).map((of) => {
  const isCaption = (context: CommandContext) => {
    const block = blockOf(context);
    return block?.type === 'caption' && block.of === of;
  };
  return {
    name: `${of}Caption`,
    keys: [],
    icon: Captions,
    group: 'structure',
    shownIn: 'menu',
    isActive: isCaption,
    isEnabled: isInText,
    run: (context) => {
      const isOn = isCaption(context);
      changeSelected(context.editor, (index) =>
        isOn ? becomeParagraph(context.editor, index) : becomeCaption(context.editor, index, of),
      );
    },
  };
});

/** Puts the selected blocks into the box above them, or takes them out. */
export const boxed: EditorCommand = {
  name: 'boxed',
  keys: ['Mod+Alt+X'],
  icon: Box,
  group: 'structure',
  shownIn: 'menu',
  isActive: (context) => {
    const block = blockOf(context);
    return block !== undefined && isBoxed(block);
  },
  isEnabled: isInText,
  run: (context) => {
    const block = blockOf(context);
    const leaves = block !== undefined && isBoxed(block);
    changeSelected(context.editor, (index) => (leaves ? leaveBox : enterBox)(context.editor, index));
  },
};

export const unnumbered: EditorCommand = {
  name: 'unnumbered',
  keys: ['Mod+Alt+N'],
  icon: RemoveFormatting,
  group: 'structure',
  isActive: (context) => {
    const block = blockOf(context);
    return block?.type === 'heading' && block.unnumbered === true;
  },
  isEnabled: (context) => blockOf(context)?.type === 'heading',
  run: ({ editor }) => toggleUnnumbered(editor),
};

/** In a table Tab goes from cell to cell, and behind the last one begins a row. */
export const promote: EditorCommand = {
  name: 'promote',
  keys: ['Shift+Tab'],
  icon: IndentDecrease,
  group: 'structure',
  isEnabled: isBehindTitle,
  run: ({ editor }) => {
    if (cellAtCursor(editor)) stepToCell(editor, -1);
    else changeDepth(editor, -1);
  },
};

export const demote: EditorCommand = {
  name: 'demote',
  keys: ['Tab'],
  icon: IndentIncrease,
  group: 'structure',
  isEnabled: isBehindTitle,
  run: ({ editor, newId }) => {
    if (!cellAtCursor(editor)) changeDepth(editor, 1);
    else if (!stepToCell(editor, 1)) addRowAtEnd(editor, newId);
  },
};

function move(by: 1 | -1, look: Pick<EditorCommand, 'name' | 'keys' | 'icon'>): EditorCommand {
  return {
    ...look,
    group: 'structure',
    shownIn: 'menu',
    isEnabled: isBehindTitle,
    run: ({ editor }) => {
      const current = blockAtCursor(editor);
      if (current) moveSectionBy(editor, current.index, by);
    },
  };
}

/** Alt+Shift+↑ and ↓, as in Word. */
export const moves: readonly EditorCommand[] = [
  move(-1, { name: 'moveSectionUp', keys: ['Alt+Shift+ArrowUp'], icon: ArrowUpFromLine }),
  move(1, { name: 'moveSectionDown', keys: ['Alt+Shift+ArrowDown'], icon: ArrowDownFromLine }),
];

export const responsible: EditorCommand = {
  name: 'responsible',
  keys: ['Mod+Alt+P'],
  icon: UserRound,
  group: 'structure',
  shownIn: 'menu',
  isEnabled: (context) => ['heading', 'clause', 'paragraph', 'item'].includes(blockOf(context)?.type ?? ''),
  run: (context) => context.openDialog('responsible'),
};

export const numberingScheme: EditorCommand = {
  name: 'numberingScheme',
  keys: ['Mod+Alt+S'],
  icon: ListTree,
  group: 'structure',
  shownIn: 'menu',
  run: (context) => context.openDialog('scheme'),
};
