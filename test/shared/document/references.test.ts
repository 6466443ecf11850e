import { describe, expect, it } from 'vitest';
import { type Block, referenceSign, type TableBlock, type TextRun, textOf } from '../../../shared/document/model.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { type NumberingScheme, numberingSchemes } from '../../../shared/document/numbering-scheme.ts';
import {
  danglingText,
  mapRuns,
  parentIndex,
  referenceText,
  referenceTexts,
  referredIds,
  withWrittenReferences,
} from '../../../shared/document/references.ts';
import { clause, draft, heading, paragraph, title, unnumbered } from '../../support/draft-builder.ts';

const { official, workPoints, chapters, parts } = numberingSchemes;
const boxTitle: Block = { type: 'boxTitle', id: '', children: [{ text: '提质工程' }] };
const caption: Block = { type: 'caption', of: 'table', id: '', children: [{ text: '主要指标' }] };
const picture: Block = { type: 'caption', of: 'picture', id: '', children: [{ text: '学校分布' }] };

function inBox(depth: 1 | 2): Block {
  return { type: 'clause', depth, boxed: true, id: '', children: [{ text: '新建学校。' }] };
}

function refer(id: string): TextRun {
  return { text: referenceSign, refersTo: id };
}

function tableWith(...runs: TextRun[]): TableBlock {
  const row = { type: 'row', children: [{ type: 'cell', id: 'c1', children: runs }] } as const;
  return { type: 'table', id: 't', kind: 'plain', headerRows: 0, columns: [{ share: 1 }], children: [row] };
}

function textsOf(scheme: NumberingScheme, ...blocks: Block[]): readonly string[] {
  const numbered = draft(...blocks).blocks;
  const numbers = numberBlocks(numbered, scheme);
  return numbered.map((_block, index) => referenceText(numbered, numbers, scheme, index));
}

describe('referenceText', () => {
  it('names parts and the items under them by all numbers above', () => {
    const blocks = [
      heading(1, '总则'),
      heading(1, '任务'),
      heading(2, '扩容'),
      clause(3, '新建。'),
      clause(4, '选址。'),
    ];
    expect(textsOf(official, ...blocks)).toEqual([
      '第一部分',
      '第二部分',
      '第二部分（一）',
      '第二部分（一）第1项',
      '第二部分（一）第1项（1）',
    ]);
  });

  it('needs nothing above for what is counted through the whole', () => {
    expect(
      textsOf(workPoints, heading(1, '甲'), clause(2, '一。'), heading(1, '乙'), clause(2, '二。')).slice(2),
    ).toEqual(['第二部分', '第2项']);
    expect(textsOf(parts, heading(1, '甲'), heading(2, '一'), heading(3, '节')).slice(1)).toEqual([
      '第一章',
      '第一章第一节',
    ]);
  });

  it('tells the sections of different chapters apart', () => {
    const blocks = [
      heading(1, '甲'),
      heading(2, '一'),
      heading(1, '乙'),
      heading(2, '一'),
      heading(3, '目'),
      clause(3, '条。'),
    ];
    expect(textsOf(chapters, ...blocks)).toEqual([
      '第一章',
      '第一章第一节',
      '第二章',
      '第二章第一节',
      '第二章第一节第一部分',
      '第二章第一节第二项',
    ]);
  });

  it('is an item where a numbered paragraph stands at the top', () => {
    expect(textsOf(official, clause(1, '加强领导。'), clause(2, '压实责任。'))).toEqual(['第一项', '第一项（一）']);
  });

  it('counts boxes, what stands in them, tables and pictures', () => {
    expect(textsOf(official, boxTitle, inBox(1), inBox(2), boxTitle, inBox(1), caption, picture)).toEqual([
      '专栏1',
      '专栏1第1项',
      '专栏1第1项（1）',
      '专栏2',
      '专栏2第1项',
      '表1',
      '图1',
    ]);
  });

  it('takes the words of a heading without number, with nothing for a reference in them', () => {
    expect(textsOf(official, unnumbered(1, '前言', refer('b2')), clause(2, '缘起。'))).toEqual([
      '“前言”',
      '“前言”（一）',
    ]);
  });

  it('leads nowhere where nobody can refer to', () => {
    expect(textsOf(official, title('规划'), paragraph('总的话。'), tableWith())).toEqual([
      danglingText,
      danglingText,
      danglingText,
    ]);
  });

  it('drops any sign behind a number', () => {
    const scheme = { ...official, levels: [{ numeral: 'chinese', before: '', after: '：' }] } as const;
    expect(textsOf(scheme, heading(1, '总则'))).toEqual(['第一部分']);
  });
});

it('a block stands under the nearest of lesser depth, in a box under its title, and else under none', () => {
  const { blocks } = draft(
    title('规划'),
    heading(1, '甲'),
    heading(2, '一'),
    paragraph('话。'),
    boxTitle,
    inBox(1),
    inBox(2),
    clause(2, '二。'),
  );
  expect(blocks.map((_block, index) => parentIndex(blocks, index))).toEqual([-1, -1, 1, 2, 2, 4, 5, 1]);
});

describe('references are written out', () => {
  const blocks = [heading(1, '总则'), paragraph('见', refer('b1'), '和', refer('gone'), '。'), tableWith(refer('b1'))];

  it('in blocks and cells, a lost one in words', () => {
    const written = withWrittenReferences(draft(...blocks)).blocks;
    expect(written.slice(1).map(textOf)).toEqual([`见第一部分和${danglingText}。`, '第一部分']);
    expect(written.flatMap((block) => JSON.stringify(block)).join('')).not.toContain('refersTo');
  });

  it('by the ids that are referred to, of which only those that are there have a text', () => {
    const { blocks: placed, scheme } = draft(...blocks);
    expect([...referredIds(placed)]).toEqual(['b1', 'gone']);
    expect([...referenceTexts(placed, numberBlocks(placed, scheme), scheme)]).toEqual([['b1', '第一部分']]);
  });

  it('and a draft without any stays the same value', () => {
    const plain = draft(heading(1, '总则'));
    expect(withWrittenReferences(plain)).toBe(plain);
    expect(referenceTexts(plain.blocks, [], plain.scheme).size).toBe(0);
  });
});

it('every run of a table is changed, and nothing else of it', () => {
  const table = tableWith({ text: '甲' }, { text: '乙', bold: true });
  const changed = mapRuns(table, (run) => ({ ...run, text: `${run.text}校` }));
  expect(changed).toEqual(tableWith({ text: '甲校' }, { text: '乙校', bold: true }));
});
