import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadLength, leadOf as leadLengthOf } from '../../../shared/document/lead-sentence.ts';
import { type TextBlock, type TextRun, textOf } from '../../../shared/document/model.ts';
import { clause, heading, paragraph } from '../../support/draft-builder.ts';

function leadOf(text: string): string {
  return text.slice(0, leadLength(text));
}

describe('leadLength', () => {
  it.each([
    ['加强党建。构筑责任体系。', '加强党建。'],
    ['普及水平：毛入园率达到99%。', '普及水平：'],
    ['普及水平:毛入园率达到99%。', '普及水平:'],
    ['目标1：2026年建成。', '目标1：'],
    ['师生比1:18。逐步缩小。', '师生比1:18。'],
    ['每日8：30到校。不提前。', '每日8：30到校。'],
    [`${'扩'.repeat(40)}。新建学校。`, `${'扩'.repeat(40)}。`],
  ])('finds the lead sentence of “%s”', (text, lead) => {
    expect(leadOf(text)).toBe(lead);
  });

  it.each([
    ['is the whole text', '加强党建。'],
    ['is too long to be a lead', `${'扩'.repeat(47)}。新建学校。`],
    ['ends in another mark', '新增学位；新建学校。'],
    ['has a ratio and ends in another mark', '师生比1：18，新建学校；'],
    ['ends in an exclamation', '加油！新建学校。'],
    ['is empty', '。新建学校。'],
    ['does not end', '新建学校'],
    ['is missing', ''],
  ])('is 0 where the first sentence %s', (_, text) => {
    expect(leadLength(text)).toBe(0);
  });

  it('never takes the whole text, and always ends in 。 or ：', () => {
    const text = fc.string({ unit: fc.constantFrom(...'加强党建。：；，！:a'), maxLength: 60 });
    fc.assert(
      fc.property(text, (sample) => {
        const length = leadLength(sample);
        expect(length === 0 || (length < sample.length && /[。：:]$/.test(leadOf(sample)))).toBe(true);
      }),
    );
  });
});

describe('leadOf', () => {
  const lead = (text: string): TextRun => ({ text, lead: true });
  const leadIn = (block: unknown): string => {
    const one = block as TextBlock;
    return textOf(one).slice(0, leadLengthOf(one));
  };

  it('is what a clause opens with', () => {
    expect(leadIn(clause(2, '加强', { text: '党建。', bold: true }, '压实责任。'))).toBe('加强党建。');
  });

  it('is what was set by hand, in a paragraph too, be it the whole', () => {
    expect(leadIn(clause(2, lead('加强'), lead('党建'), '。压实责任。'))).toBe('加强党建');
    expect(leadIn(paragraph(lead('各校'), '抓好落实。'))).toBe('各校');
    expect(leadIn(paragraph(lead('各校')))).toBe('各校');
  });

  it('is nothing where the writer said so, in a paragraph by itself, or in any other block', () => {
    expect(leadIn({ ...clause(2, '加强党建。压实责任。'), noLead: true })).toBe('');
    expect(leadIn(paragraph('加强党建。压实责任。'))).toBe('');
    expect(leadIn(heading(1, lead('总则')))).toBe('');
  });

  it('must stand at the start to be one', () => {
    expect(leadIn(paragraph('先', lead('各校'), '抓好落实。'))).toBe('');
  });
});
