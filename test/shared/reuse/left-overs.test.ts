import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/document/model.ts';
import { findLeftOvers } from '../../../shared/reuse/left-overs.ts';
import { bold, clause, draft, paragraph, title } from '../../support/draft-builder.ts';

/** A block that was borrowed from a source which has these names. */
function borrowed(block: Block, source: string, ...names: readonly string[]): Block {
  const provenance = { planId: source, planTitle: source, source, unitId: 'u1', wording: '', names };
  return { ...block, provenance: [provenance] };
}

/** Block, place and source of each left-over. */
function found(blocks: readonly Block[], clearedNames: readonly string[] = []): string[] {
  const leftOvers = findLeftOvers({ ...draft(...blocks), clearedNames });
  return leftOvers.map(({ blockId, start, end, name, source }) => `${blockId} ${start}–${end} ${name} ${source}`);
}

describe('findLeftOvers', () => {
  it('finds each place where a name of a source stands', () => {
    const block = borrowed(paragraph('禾溪县推广禾溪县做法'), '禾溪.docx', '禾溪县');
    expect(found([block])).toEqual(['b1 0–3 禾溪县 禾溪.docx', 'b1 5–8 禾溪县 禾溪.docx']);
  });

  it('finds a name in blocks that were not borrowed, since text moves', () => {
    const blocks = [borrowed(paragraph('推广经验'), '禾溪.docx', '禾溪县'), paragraph('在禾溪县推广')];
    expect(found(blocks)).toEqual(['b2 1–4 禾溪县 禾溪.docx']);
  });

  it('finds a name that runs over marks', () => {
    expect(found([borrowed(paragraph('在禾', bold('溪县'), '推广'), '禾溪.docx', '禾溪县')])).toEqual([
      'b1 1–4 禾溪县 禾溪.docx',
    ]);
  });

  it('finds no shorter name within one that is cleared', () => {
    const block = borrowed(paragraph('禾溪县与禾溪'), '禾溪.docx', '禾溪', '禾溪县');
    expect(found([block], ['禾溪县'])).toEqual(['b1 4–6 禾溪 禾溪.docx']);
  });

  it('takes the longest of overlapping names', () => {
    const block = borrowed(paragraph('云洲市禾溪县、禾溪县与禾溪'), '禾溪.docx', '禾溪', '禾溪县', '云洲市禾溪县');
    expect(found([block])).toEqual([
      'b1 0–6 云洲市禾溪县 禾溪.docx',
      'b1 7–10 禾溪县 禾溪.docx',
      'b1 11–13 禾溪 禾溪.docx',
    ]);
  });

  it('names the source of each name', () => {
    const blocks = [
      borrowed(paragraph('禾溪县'), '甲.docx', '禾溪县'),
      borrowed(paragraph('枫林小学'), '乙.docx', '枫林小学'),
    ];
    expect(found(blocks)).toEqual(['b1 0–3 禾溪县 甲.docx', 'b2 0–4 枫林小学 乙.docx']);
  });

  it('passes over names of our own region, issuer and title, and names that were cleared', () => {
    const block = borrowed(paragraph('望川区与禾溪县'), '旧稿.docx', '望川区', '云洲市', '禾溪县');
    expect(found([block], ['禾溪县'])).toEqual([]);
  });

  it('reads a name as it is written, whatever signs are in it', () => {
    expect(found([borrowed(paragraph('第1(北)校与第1北校'), '甲.docx', '第1(北)校')])).toEqual([
      'b1 0–6 第1(北)校 甲.docx',
    ]);
  });

  it('finds names in the cells of a table and those that a table brought, but none in a note', () => {
    const children = [{ type: 'cell', id: 'c1', children: [{ text: '在禾溪县' }] }] as const;
    const table: Block = {
      type: 'table',
      id: '',
      kind: 'plain',
      headerRows: 0,
      columns: [{ share: 1 }],
      children: [{ type: 'row', children }],
    };
    const note: Block = { type: 'note', id: '', children: [{ text: '见禾溪县原文' }] };
    expect(found([borrowed(table, '禾溪.xlsx', '禾溪县'), paragraph('学禾溪县'), note])).toEqual([
      'c1 1–4 禾溪县 禾溪.xlsx',
      'b2 1–4 禾溪县 禾溪.xlsx',
    ]);
  });

  it('passes over names of the office’s lists, and what they cover', () => {
    const own = { places: ['青坪镇'], schools: ['禾溪路小学'], offices: [], projects: [] };
    const block = borrowed(paragraph('青坪与禾溪路小学、禾溪'), '禾溪.docx', '青坪', '青坪镇', '禾溪');
    expect(findLeftOvers(draft(block), own).map(({ start, name }) => `${start} ${name}`)).toEqual(['9 禾溪']);
  });

  it('finds a name that spaces part', () => {
    expect(found([borrowed(paragraph('在禾 溪县推广'), '禾溪.docx', '禾溪县')])).toEqual(['b1 1–5 禾溪县 禾溪.docx']);
  });

  it('finds a misread name in borrowed blocks only', () => {
    const blocks = [borrowed(paragraph('在禾奚县推广'), '禾溪.docx', '禾溪县'), paragraph('在禾奚县推广')];
    expect(found(blocks)).toEqual(['b1 1–4 禾溪县 禾溪.docx']);
  });

  it('finds what the writer typed since, and loses what was rewritten', () => {
    const first = borrowed(paragraph('在禾溪县推广'), '禾溪.docx', '禾溪县');
    const made = draft(first, paragraph('推广'));
    expect(findLeftOvers(made)).toHaveLength(1);
    const rewritten: Block = { ...paragraph('在我区推广'), id: 'b1', provenance: first.provenance ?? [] };
    const edited = { ...made, blocks: [rewritten, made.blocks[1] as Block] };
    expect(findLeftOvers(edited)).toEqual([]);
    const typed = { ...edited, blocks: [rewritten, { ...paragraph('学禾溪县'), id: 'b2' }] };
    expect(findLeftOvers(typed).map(({ blockId }) => blockId)).toEqual(['b2']);
  });

  it('finds nothing in a draft without borrowed text', () => {
    expect(found([paragraph('禾溪县')])).toEqual([]);
  });
});

it('finds names in who is responsible, which is printed behind the text', () => {
  const block: Block = {
    ...(clause(2, '建设学校。') as Extract<Block, { type: 'clause' }>),
    responsible: { lead: '禾溪县教育局' },
    provenance: [{ planId: 'p', planTitle: '', source: '禾溪.txt', unitId: 'u', wording: '', names: ['禾溪县教育局'] }],
  };
  expect(findLeftOvers(draft(title('规划'), block))).toEqual([
    { blockId: 'b2', start: 0, end: 0, name: '禾溪县教育局', source: '禾溪.txt' },
  ]);
});
