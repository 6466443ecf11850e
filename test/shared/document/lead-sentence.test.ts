import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadLength } from '../../../shared/document/lead-sentence.ts';

function leadOf(text: string): string {
  return text.slice(0, leadLength(text));
}

describe('leadLength', () => {
  it.each([
    ['加强党建。构筑责任体系。', '加强党建。'],
    ['普及水平：毛入园率达到99%。', '普及水平：'],
    ['普及水平:毛入园率达到99%。', '普及水平:'],
    [`${'扩'.repeat(40)}。新建学校。`, `${'扩'.repeat(40)}。`],
  ])('finds the lead sentence of “%s”', (text, lead) => {
    expect(leadOf(text)).toBe(lead);
  });

  it.each([
    ['is the whole text', '加强党建。'],
    ['is too long to be a lead', `${'扩'.repeat(47)}。新建学校。`],
    ['ends in another mark', '新增学位；新建学校。'],
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
