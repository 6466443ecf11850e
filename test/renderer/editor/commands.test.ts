import { expect, test } from 'vitest';
import type { CommandContext } from '../../../renderer/editor/commands/command.ts';
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
  const context = { editor, levels: 5, suggestionCount: 0 } as CommandContext;
  const off = (block: number) => {
    placeCursor(editor, block);
    return editorCommands.filter((command) => command.isEnabled?.(context) === false).map(({ name }) => name);
  };
  const always = ['undo', 'redo', 'insertSuggestion', 'nextSuggestion', 'previousSuggestion'];
  const numbering = ['heading1', 'heading2', 'heading3', 'clause', 'paragraph', 'unnumbered', 'promote', 'demote'];
  expect(off(0).toSorted()).toEqual([...always, ...numbering].toSorted());
  expect(off(1).toSorted()).toEqual(always.toSorted());
  expect(off(2).toSorted()).toEqual([...always, 'unnumbered'].toSorted());
  editor.insertText('好');
  expect(off(2)).not.toContain('undo');
});
