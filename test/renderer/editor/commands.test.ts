import { expect, test } from 'vitest';
import { type CommandContext, canRun } from '../../../renderer/editor/commands/command.ts';
import { editorCommands } from '../../../renderer/editor/commands/index.ts';
import { filterCommands } from '../../../renderer/editor/filter-commands.ts';
import en from '../../../shared/messages/en.json';
import zhCN from '../../../shared/messages/zh-CN.json';
import { heading, paragraph, title } from '../../support/draft-builder.ts';
import { editing, placeCursor } from '../../support/editing.ts';

const entries = (messages: typeof zhCN) =>
  editorCommands.map(({ name }) => ({
    id: name,
    name: messages.command[name as keyof typeof zhCN.command],
    words: messages.commandWords[name as keyof typeof zhCN.commandWords] ?? '',
  }));
const found = (text: string, messages = zhCN) => filterCommands(entries(messages), text).map(({ id }) => id);

test('commands are found by their name, by other words and by the initials of their pinyin', () => {
  expect(found('加粗')).toEqual(['bold']);
  expect(found('JC')).toEqual(['bold']);
  expect(found('粗体')).toEqual(['bold']);
  expect(found('标题 2')).toEqual(['heading2']);
  expect(found('shortcuts', en)).toEqual(['keySheet']);
  expect(found('没有的')).toEqual([]);
});

test('all commands are there while nothing is asked for, in the order of their list', () => {
  expect(found(' ')).toEqual(editorCommands.map(({ name }) => name));
});

test('a command that is called so comes before one that is only known by it', () => {
  expect(found('条目')).toEqual(['clause', 'insertSuggestion']);
});

test('every command has its words and its group in both languages', () => {
  for (const messages of [zhCN, en]) {
    const lacking = editorCommands.filter(
      ({ name }) => !(name in messages.commandWords) || !(name in messages.command),
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
    expect(editorCommands.filter(({ group }) => !(group in messages.toolbar))).toEqual([]);
  }
});

test('what a command would do nothing to, it is not offered for', () => {
  const editor = editing(title('要点'), heading(1, '安全'), paragraph('一段。'));
  const context = { editor, isReadOnly: false, suggestionCount: 0 } as unknown as CommandContext;
  const off = (block: number) => {
    placeCursor(editor, block);
    return new Set(editorCommands.filter((command) => !canRun(command, context)).map(({ name }) => name));
  };
  const always = ['undo', 'redo', 'insertSuggestion', 'comment', 'toConfirm', 'rowAbove', 'mergeCells', 'binding'];
  const structure = ['heading1', 'heading5', 'clause', 'item', 'boxed', 'promote', 'moveSectionUp', 'responsible'];
  for (const name of [...always, ...structure]) expect(off(0)).toContain(name);
  for (const name of always) expect(off(1)).toContain(name);
  for (const name of [...structure, 'unnumbered', 'insertTable']) expect(off(1)).not.toContain(name);
  expect(off(2)).toContain('unnumbered');
  editor.insertText('好');
  expect(off(2)).not.toContain('undo');
});

test('a draft that is written in another window is not changed by any command', () => {
  const editor = editing(title('要点'), paragraph('一段。'));
  placeCursor(editor, 1);
  const context = { editor, isReadOnly: true, suggestionCount: 3 } as unknown as CommandContext;
  const on = editorCommands.filter((command) => canRun(command, context)).map(({ group }) => group);
  expect([...new Set(on)].toSorted()).toEqual(['find', 'help', 'output', 'placeholder', 'view']);
});
