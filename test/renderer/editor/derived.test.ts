import { expect, test } from 'vitest';
import { editorCommands } from '../../../renderer/editor/commands/index.ts';
import { fileNameOf } from '../../../renderer/editor/outgoing.ts';
import { decorateHolder } from '../../../renderer/editor/sheet/decorations.ts';
import { queryFor, withoutInserted } from '../../../renderer/editor/suggesting/use-suggestions.ts';
import { keyText, matchesKey } from '../../../renderer/ui/matches-key.ts';
import type { Suggestion } from '../../../shared/suggestions/suggestion.ts';
import { bold, clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';

const written = draft(
  title('要点'),
  heading(1, '校园安全'),
  clause(2, '抓好安防。', bold('配齐'), '保安。'),
  clause(2, '抓好食堂。'),
  paragraph(''),
);

test('a lead sentence and a finding are shown where they are', () => {
  const block = written.blocks[2];
  if (!block) throw new Error('the draft has no third block');
  const finding = {
    check: 'leftOvers',
    code: 'open',
    severity: 'error',
    blockId: 'b3',
    start: 5,
    end: 7,
    details: {},
  } as const;
  const ranges = decorateHolder([block, [2]], new Map([['b3', [finding]]]));
  expect(ranges.map(({ opening, leftOver }) => ({ opening, leftOver }))).toEqual([
    { opening: true, leftOver: undefined },
    { opening: undefined, leftOver: true },
  ]);
});

test('the question for a place follows what stands there', () => {
  const ask = (cursor: number) => queryFor(written.blocks, cursor, written.meta, 'clauses');
  expect(ask(0)).toBeNull();
  expect(ask(1)).toMatchObject({ kind: 'heading', text: '校园安全' });
  expect(ask(2)).toMatchObject({ kind: 'typing', text: '抓好安防。配齐保安。' });
  expect(ask(3)).toMatchObject({ kind: 'heading', text: '抓好食堂。' });
  expect(ask(4)).toMatchObject({ kind: 'heading', text: '校园安全' });
  expect(queryFor(written.blocks, undefined, written.meta, 'targets')).toBeNull();
  expect(queryFor(written.blocks, undefined, written.meta, 'sections')?.headings).toHaveLength(3);
});

test('what the draft has taken is not proposed again', () => {
  const suggestion = { planId: 'p', text: '原文' } as Suggestion;
  const taken = {
    ...paragraph('改过的文字'),
    provenance: [{ planId: 'p', planTitle: '', source: '', unitId: 'u', wording: '原文', names: [] }],
  };
  expect(withoutInserted({ query: null, found: [suggestion] }, [taken]).found).toEqual([]);
  expect(withoutInserted({ query: null, found: [suggestion] }, written.blocks).found).toEqual([suggestion]);
});

test('no two commands answer to the same key', () => {
  const keys = editorCommands.flatMap((command) => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys are matched by their modifiers, letters by their place', () => {
  const event = { key: 'я', code: 'KeyZ', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false };
  expect(matchesKey(event, 'Mod+Z', false)).toBe(true);
  expect(matchesKey(event, 'Mod+Shift+Z', false)).toBe(false);
  expect(matchesKey({ ...event, ctrlKey: false, metaKey: true }, 'Mod+Z', true)).toBe(true);
  expect(matchesKey({ ...event, ctrlKey: false, altKey: true, key: 'Enter', code: 'Enter' }, 'Alt+Enter', false)).toBe(
    true,
  );
  expect(keyText('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
});

test('a title becomes a file name that every file system takes', () => {
  expect(fileNameOf('望川区“十五五”规划：总体/附件?')).toBe('望川区“十五五”规划：总体附件');
  expect(fileNameOf('字'.repeat(300))).toHaveLength(100);
  expect(fileNameOf('///')).toBe('Wunian');
});
