import { describe, expect, it } from 'vitest';
import { readTypedLabel, readTypedMark } from '../../../shared/clipboard/typed-mark.ts';
import { type NumberingScheme, numberingSchemes } from '../../../shared/document/numbering-scheme.ts';

const { official, workPoints, chapters, parts } = numberingSchemes;

describe('a typed mark', () => {
  it.each<[string, NumberingScheme, number, number]>([
    ['一、', official, 1, 2],
    ['　　十二、加强', official, 1, 5],
    ['（一）', official, 2, 3],
    ['(二) 加强', official, 2, 4],
    ['㈠加强', official, 2, 1],
    ['1.', official, 3, 2],
    ['1. ', official, 3, 3],
    ['1．加强', official, 3, 2],
    ['２、加强', official, 3, 2],
    ['（1）', official, 4, 3],
    ['①', official, 5, 1],
    ['1.', workPoints, 2, 2],
    ['第一章　总则', chapters, 1, 4],
    ['第二节', chapters, 2, 3],
    ['第一篇 ', parts, 1, 4],
  ])('“%s” in the scheme %# is numbered', (text, scheme, depth, length) => {
    expect(readTypedMark(text, scheme)).toEqual({ kind: 'numbered', depth, length });
  });

  it.each(['——', '——加强', '－－', '-- '])('“%s” is an item', (text) => {
    expect(readTypedMark(text, official)).toMatchObject({ kind: 'item' });
  });

  it.each([
    '1.5亿元',
    '2025.',
    '2025年',
    '12.31前',
    '一是',
    '一、二年级',
    '一，',
    '01加强',
    'l、加强',
    '第一章',
    '—',
    '—5',
    '加强一、',
    '',
  ])('“%s” is none', (text) => {
    expect(readTypedMark(text, official)).toBeUndefined();
  });

  it('is known in a form that only a scheme of one’s own has', () => {
    const own: NumberingScheme = {
      name: 'own',
      levels: [
        { numeral: 'chinese', before: '第', after: '条　' },
        { numeral: 'capital', before: '', after: '.' },
        { numeral: 'small', before: '（', after: '）' },
      ],
    };
    expect(readTypedMark('第十二条　职责', own)).toEqual({ kind: 'numbered', depth: 1, length: 5 });
    expect(readTypedMark('B.职责', own)).toEqual({ kind: 'numbered', depth: 2, length: 2 });
    expect(readTypedMark('(c)职责', own)).toEqual({ kind: 'numbered', depth: 3, length: 3 });
    expect(readTypedMark('B.5', own)).toBeUndefined();
  });
});

describe('a typed label', () => {
  it.each([
    ['专栏1　基础教育工程', { kind: 'boxTitle', length: 4 }],
    ['专栏二“名师”工程', { kind: 'boxTitle', length: 3 }],
    ['表1 主要指标', { kind: 'caption', of: 'table', length: 3 }],
    ['图2-1：布局', { kind: 'caption', of: 'picture', length: 5 }],
  ])('opens “%s”', (text, label) => {
    expect(readTypedLabel(text)).toEqual(label);
  });

  it.each(['专栏1所列项目', '表1显示，学位增加', '图1', '表示感谢', '专栏1 建设学校。', '表3 投入，'])(
    'does not open “%s”',
    (text) => {
      expect(readTypedLabel(text)).toBeUndefined();
    },
  );
});
