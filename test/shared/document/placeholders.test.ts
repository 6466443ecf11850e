import { describe, expect, it } from 'vitest';
import type { TextHolder } from '../../../shared/document/model.ts';
import { placeholdersIn } from '../../../shared/document/placeholders.ts';
import { bold, paragraph } from '../../support/draft-builder.ts';

function found(...pieces: Parameters<typeof paragraph>): readonly string[] {
  return placeholdersIn(paragraph(...pieces) as TextHolder).map(({ text }) => text);
}

describe('a gap', () => {
  it.each([
    '××',
    '×××',
    'XX',
    'ＸＸ',
    'xx',
    '□□',
    '○○',
    '◯◯',
    '__',
    '＿＿',
    '【】',
    '【　】',
    '【待补】',
    '【此处待填写】',
    '【待核实：财务科】',
    '【请补充数据】',
    '【略】',
    '（ ）',
    '()',
    '（待定）',
    '（名称待定）',
    '（待补充，下周报）',
    '(待核)',
  ])('may be written %s', (gap) => {
    expect(found(`新建${gap}，完成。`)).toEqual([gap]);
  });

  it.each(['新增X个学位', '×月底前', '到Ｘ年', '占比达×%', '投入X万元', '共×所'])('may be one sign: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it('runs over marks and has its offsets in the whole text', () => {
    expect(placeholdersIn(paragraph('由×', bold('×'), '牵头') as TextHolder)).toEqual([
      { kind: 'gap', start: 1, end: 3, text: '××', who: '' },
    ]);
  });

  it.each([
    '2×3',
    '60×90米',
    '3 × 5个',
    '长×宽',
    '人数×元',
    '标准×名额',
    '班数×个数',
    'X光',
    '第X代',
    'XXL号',
    'AXX型',
    '二○○五年',
    '二○二六年',
    'f()',
    '【核心素养】',
    '【补短板】',
    '【定向培养】',
    '【略阳】',
    '（待补助资金到位后）',
    '（待核准）',
    '（待遇从优）',
    '（一）',
    '□是 □否',
    'a_b',
    '5*3',
    '**加粗**',
    '',
  ])('is not what looks like one: “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a range to confirm', () => {
  it('is one over neighbouring runs of the same person', () => {
    const runs = [
      { text: '50', toConfirm: '张科长' },
      { text: '万元', bold: true, toConfirm: '张科长' },
      { text: '，' },
      { text: '3所', toConfirm: '张科长' },
      { text: '2所', toConfirm: '' },
    ] as const;
    expect(placeholdersIn(paragraph('投入', ...runs) as TextHolder)).toEqual([
      { kind: 'toConfirm', start: 2, end: 6, text: '50万元', who: '张科长' },
      { kind: 'toConfirm', start: 7, end: 9, text: '3所', who: '张科长' },
      { kind: 'toConfirm', start: 9, end: 11, text: '2所', who: '' },
    ]);
  });

  it('comes among the gaps in the order of the text, and none is empty', () => {
    expect(
      found('甲', { text: '', toConfirm: '李' }, { text: '乙', toConfirm: '李' }, '××', { text: '丙', toConfirm: '' }),
    ).toEqual(['乙', '××', '丙']);
  });
});
