import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../shared/plan/split-lines.ts';
import { lines, row } from '../../support/source-lines.ts';

const sentence = '各校要对照目标逐项抓好落实，按季度报送进展情况，由区教育局汇总通报。';
const filler = sentence.repeat(12);

function split(text: string): string[] {
  return splitLines(lines(text)).map((line) => line.text);
}

describe('splitLines', () => {
  it('gives a long line its headings and items back', () => {
    const parts = [
      '望川区“十五五”教育规划',
      `一、总体要求${filler}`,
      '（一）指导思想',
      `（二）工作目标${filler}`,
      `1.扩大资源。${filler}`,
      '2.提高质量。',
      `二、保障措施${filler}`,
    ];
    expect(split(parts.join(''))).toEqual(parts);
  });

  it('begins the items anew under the next heading', () => {
    const parts = [
      sentence,
      `一、任务${filler}`,
      '1.扩大资源。',
      '2.提高质量。',
      `二、措施${filler}`,
      '1.明确责任。',
      `2.督查。${filler}`,
    ];
    expect(split(parts.join(''))).toEqual(parts);
  });

  it('does not split before a number that does not continue the count', () => {
    const text = `${filler}一、任务。${filler}四、五年级学生参加测评。${filler}`;
    expect(split(text)).toEqual([filler, text.slice(filler.length)]);
  });

  it('does not go on with a count from under the heading before', () => {
    const parts = [filler, `一、任务${filler}`, '（一）扩大资源。', `二、措施${filler}（二）中的办法同样适用。`];
    expect(split(parts.join(''))).toEqual(parts);
  });

  it('does not split before a number in mid-sentence', () => {
    const text = `${filler}${filler.slice(0, -1)}形成的1.研究报告2.课题成果均已公布${filler}`;
    expect(split(text)).toEqual([text]);
  });

  it('leaves lines of usual length and table rows as they are', () => {
    const document = [
      ...lines('一、任务。（一）扩大资源。（二）提高质量。'),
      row(`一、任务。${filler.repeat(3)}二、措施。`),
    ];
    expect(splitLines(document)).toEqual(document);
  });

  it('splits all lines of a document whose chapters mostly stand in the midst of them, however short', () => {
    const parts = [
      `一、加快发展${sentence}`,
      `1.扩大规模。${sentence}`,
      `2.改善条件。${sentence}`,
      '二、深化改革',
      `3.课程改革。${sentence}`,
    ];
    expect(splitLines(lines(`总要求：${sentence}${parts.join('')}`)).map((line) => line.text)).toEqual([
      `总要求：${sentence}`,
      ...parts,
    ]);
  });

  it('lets sections run on directly behind the next chapter’s heading', () => {
    const parts = [
      `一、公平${sentence}`,
      `（一）学前。${sentence}`,
      '二、质量',
      `（二）德育。${sentence}`,
      `（三）课改。${sentence}`,
    ];
    expect(splitLines(lines(parts.join(''))).map((line) => line.text)).toEqual(parts);
  });

  it('leaves enumerations within the lines of a document that has its line breaks', () => {
    const document = lines(
      '一、任务',
      `${sentence}1.新建。2.改建。3.扩建。`,
      '二、措施',
      '（一）组织',
      '（二）经费',
      '（三）督查',
    );
    expect(splitLines(document)).toEqual(document);
  });

  it('keeps the text, whatever it is', () => {
    const pieces = fc.constantFrom(
      '一、',
      '二、',
      '（一）',
      '（二）',
      '1.',
      '2．',
      '3，',
      '。',
      '”',
      sentence,
      '任务',
      ' ',
      filler,
    );
    const bare = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(bare(split(parts.join('')).join(''))).toBe(bare(parts.join('')));
      }),
    );
  });
});
