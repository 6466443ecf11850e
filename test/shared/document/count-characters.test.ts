import { describe, expect, it } from 'vitest';
import { countCharacters, countInBlocks } from '../../../shared/document/count-characters.ts';
import { type Block, referenceSign } from '../../../shared/document/model.ts';
import { draft, paragraph, title } from '../../support/draft-builder.ts';

describe('countCharacters', () => {
  it.each([
    ['推动教育。', 5],
    ['到 2030 年，\n达到 99.5%。', 9],
    ['用AI技术', 4],
    ['2026—2030年', 4],
    ["Let's go", 2],
    ['2×3÷4', 5],
    ['××学校', 4],
    ['café和naïve', 3],
    ['𠮷田', 2],
    [`见${referenceSign}。`, 2],
    ['　', 0],
    ['', 0],
  ])('%s', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

it('a draft’s characters are those of its blocks and cells, but of no note', () => {
  const row = { type: 'row', children: [{ type: 'cell', id: 'c', children: [{ text: '学位' }] }] } as const;
  const table: Block = {
    type: 'table',
    id: 't',
    kind: 'plain',
    headerRows: 0,
    columns: [{ share: 1 }],
    children: [row],
  };
  const note: Block = { type: 'note', id: 'n', children: [{ text: '请核对' }] };
  expect(countInBlocks(draft(title('规划'), paragraph('总的', { text: '话', bold: true }), table, note).blocks)).toBe(
    7,
  );
});
