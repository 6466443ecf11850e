import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readResponsible,
  responsibleFields,
  responsibleText,
  typedResponsible,
} from '../../../shared/document/responsible-text.ts';

const words = fc.string({ unit: fc.constantFrom('甲', '乙', '科', '、', '6', '月'), minLength: 1, maxLength: 6 });
const responsible = fc.record(Object.fromEntries(responsibleFields.map((field) => [field, words])), {
  requiredKeys: [],
});

describe('responsibleText', () => {
  it('says what is named, in one order', () => {
    expect(responsibleText({ due: '6月底前', lead: '基教科', support: '镇街' })).toBe(
      '（牵头：基教科；配合：镇街；时限：6月底前）',
    );
    expect(responsibleText({ leader: '张副局长' })).toBe('（分管领导：张副局长）');
  });

  it('is nothing where nobody is named', () => {
    expect(responsibleText({})).toBe('');
    expect(responsibleText(undefined)).toBe('');
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(responsible, (fields) => {
        expect(readResponsible(responsibleText(fields))).toEqual(fields);
      }),
    );
  });

  it('is found behind any text', () => {
    fc.assert(
      fc.property(responsible, (fields) => {
        const bracket = responsibleText(fields);
        expect(typedResponsible(`扩充学位${bracket}。`)).toEqual(
          /^（(?:牵头|配合|分管)/.test(bracket) ? { start: 4, end: 4 + bracket.length } : undefined,
        );
      }),
    );
  });
});

describe('a typed bracket', () => {
  it.each([
    ['（责任科室：基教科）', { lead: '基教科' }],
    [
      '（牵头单位：教育局；配合单位：财政局、各镇街；完成时限：6月底前）',
      { lead: '教育局', support: '财政局、各镇街', due: '6月底前' },
    ],
    ['（牵头单位：教育局，配合单位：财政局，完成时间：6月）', { lead: '教育局', support: '财政局', due: '6月' }],
    ['（责任单位：教育局；财政局）', { lead: '教育局、财政局' }],
    ['【责任领导：张某 责任科室：基教科】', { leader: '张某', lead: '基教科' }],
    ['(主要责任:教育局（基教科）)', { lead: '教育局（基教科）' }],
    ['（分管领导：张某；责任人：李某；牵头：基教科）', { leader: '张某', lead: '李某、基教科' }],
    ['（责任科室：）', {}],
  ])('%s', (bracket, fields) => {
    const text = `扩充学位。新建2所${bracket}`;
    expect(typedResponsible(text)?.start).toBe(9);
    expect(readResponsible(text.slice(9))).toEqual(fields);
    expect(typedResponsible(`${text}。`)).toEqual({ start: 9, end: text.length });
    expect(readResponsible(`${bracket}。`)).toEqual(fields);
  });

  it('goes with the full stop behind it where the text before it has one, or where there is none before it', () => {
    const cut = (text: string) => {
      const { start, end } = typedResponsible(text) ?? { start: 0, end: 0 };
      return text.slice(0, start) + text.slice(end);
    };
    expect(cut('新建2所（牵头：基教科）。')).toBe('新建2所。');
    expect(cut('新建2所。（牵头：基教科）。')).toBe('新建2所。');
    expect(cut('新建2所。（牵头：基教科） ')).toBe('新建2所。');
    expect(cut('（牵头：基教科）。')).toBe('');
  });

  it.each([
    '新建2所。',
    '（责任重大）',
    '（责任科室：基教科）负责实施。',
    '（例如：牵头）',
    '责任科室：基教科',
    '（共2所）',
    '',
  ])('is not “%s”', (text) => {
    expect(typedResponsible(text)).toBeUndefined();
    expect(typedResponsible(text)).toBeUndefined();
  });
});
