import { expect, test } from 'vitest';
import { editorCommands } from '../../../renderer/editor/commands/index.ts';
import { fileNameOf } from '../../../renderer/editor/outgoing.ts';
import { decorateHolder } from '../../../renderer/editor/sheet/decorations.ts';
import { offeredTo, saidIn } from '../../../renderer/editor/suggesting/offered.ts';
import { type Place, queryFor } from '../../../renderer/editor/suggesting/query-for.ts';
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

const placeAt = (cursor: number | undefined, selected = ''): Place => ({
  blocks: written.blocks,
  cursor,
  selected,
  meta: written.meta,
  baseIds: ['base'],
});

test('the question for a place follows what stands there', () => {
  const ask = (cursor: number) => queryFor(placeAt(cursor), 'clauses');
  expect(ask(0)).toBeNull();
  expect(ask(1)).toMatchObject({ kind: 'heading', text: '校园安全', region: '云洲市望川区' });
  expect(ask(2)).toMatchObject({ kind: 'typing', text: '抓好安防。配齐保安。' });
  expect(ask(3)).toMatchObject({ kind: 'heading', text: '抓好食堂。' });
  expect(ask(4)).toMatchObject({ kind: 'heading', text: '校园安全' });
  expect(queryFor(placeAt(undefined), 'targets')).toBeNull();
  expect(queryFor(placeAt(undefined), 'sections')).toMatchObject({ baseIds: ['base'] });
  expect(queryFor(placeAt(undefined), 'sections')?.headings).toEqual(['校园安全', '抓好安防', '抓好食堂']);
});

test('what is selected is what is asked for', () => {
  expect(queryFor(placeAt(1, '配齐保安'), 'clauses')).toMatchObject({ kind: 'typing', text: '配齐保安' });
  expect(queryFor(placeAt(2, '配齐保安'), 'targets')).toMatchObject({ kind: 'target', text: '配齐保安' });
});

test('what the draft has taken or dismissed is not proposed again, and what it says already comes last', () => {
  const wording = '每一所学校都要配齐配强专职保安人员，守好校门。';
  const suggestion = (planId: string, text: string) => ({ planId, unitId: 'u', text }) as Suggestion;
  const found = [suggestion('p', wording), suggestion('q', wording), suggestion('r', '食堂要明厨亮灶。')];
  const taken = {
    ...paragraph('改过的文字'),
    provenance: [{ planId: 'p', planTitle: '', source: '', unitId: 'u', wording, names: [] }],
  };
  const planIds = (...draft: Parameters<typeof offeredTo>[1][]) =>
    draft.flatMap((one) => offeredTo(found, one, new Set()).map(({ suggestion: { planId } }) => planId));
  expect(planIds({ blocks: [] })).toEqual(['p', 'q', 'r']);
  expect(planIds({ blocks: [taken] })).toEqual(['q', 'r']);
  expect(planIds({ blocks: [], dismissed: [{ planId: 'q', unitId: 'u' }] })).toEqual(['p', 'r']);
  const own = paragraph('2030年，每一所学校都要配齐配强专职保安人员，守牢校门。');
  expect(
    offeredTo(found, { blocks: [own] }, saidIn(found, [own])).map(({ suggestion: one, isInDraft }) => [
      one.planId,
      isInDraft,
    ]),
  ).toEqual([
    ['r', false],
    ['p', true],
    ['q', true],
  ]);
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

test('a clause is called by its lead sentence where sections are missing, and one without any is no section', () => {
  const { blocks, meta } = draft(
    title('要点'),
    heading(1, '安全'),
    clause(2, '抓好食堂。每月检查。'),
    clause(2, '没有段首句的一条'),
  );
  const place = { blocks, cursor: undefined, selected: '', meta, baseIds: [] };
  expect(queryFor(place, 'sections')?.headings).toEqual(['安全', '抓好食堂']);
});
