import { describe, expect, it } from 'vitest';
import type { PageGlyph } from '../../../../shared/importers/page-layout/page.ts';
import { linesOfPages } from '../../../../shared/importers/page-layout/read-pages.ts';
import { breakLines, officialSheet, pageOf, setLine } from '../../../support/set-pages.ts';

const sentences = Array.from(
  { length: 12 },
  (_, index) => `第${index + 1}所幼儿园由区教育局会同属地街道选址，按规定程序报批，当年开工，次年秋季投入使用。`,
);

/** Sets paragraphs one below the other in a column; gives its characters and where the next line would stand. */
function setColumn(paragraphs: readonly string[], x: number, y: number, width: number): [PageGlyph[], number] {
  const lines = paragraphs.flatMap((paragraph) =>
    breakLines(paragraph, { ...officialSheet, left: x, right: x + width, size: 12 }).map((line, index) => ({
      line,
      x: index === 0 ? x + 24 : x,
    })),
  );
  const glyphs = lines.flatMap((line, index) => setLine(line.line, { x: line.x, y: y + 20 * index, size: 12 }));
  return [glyphs, y + 20 * lines.length];
}

function textsOf(...glyphs: readonly PageGlyph[][]): string[] {
  return linesOfPages([pageOf(glyphs.flat())]).map(({ text }) => text);
}

describe('the order of lines', () => {
  it('goes down the left column, then down the right one, whose lines stand elsewhere', () => {
    const title = setLine('云洲市望川区教育简报', { x: 188, y: 70, size: 22 });
    const [left] = setColumn(sentences.slice(0, 4), 60, 120, 225);
    const [right] = setColumn(sentences.slice(4, 8), 297, 127, 225);
    expect(textsOf(title, left, right)).toEqual(['云洲市望川区教育简报', ...sentences.slice(0, 8)]);
  });

  it('goes through columns above a heading over the whole width, then through those below it', () => {
    const [first, y] = setColumn(sentences.slice(0, 3), 60, 80, 225);
    const [second] = setColumn(sentences.slice(3, 6), 310, 80, 225);
    const heading = setLine('二、学前教育普惠发展提升行动计划安排表述', { x: 130, y: y + 20, size: 16 });
    const [third] = setColumn(sentences.slice(6, 9), 60, y + 60, 225);
    const [fourth] = setColumn(sentences.slice(9, 12), 310, y + 60, 225);
    expect(textsOf(first, second, heading, third, fourth)).toEqual([
      ...sentences.slice(0, 6),
      '二、学前教育普惠发展提升行动计划安排表述',
      ...sentences.slice(6),
    ]);
  });

  it('keeps small lines apart that stand close below large ones', () => {
    const head = setLine('云洲市望川区教育局文件', { x: 100, y: 100, size: 36 });
    const below = setLine('望教发〔2026〕3号', { x: 230, y: 116, size: 12 });
    const [text] = setColumn(sentences.slice(0, 3), 60, 170, 470);
    expect(textsOf(head, below, text).slice(0, 2)).toEqual(['云洲市望川区教育局文件', '望教发〔2026〕3号']);
  });

  it('keeps pieces of different sizes on one line together', () => {
    const glyphs = [
      ...setLine('目标', { x: 84, y: 100, size: 16 }),
      ...setLine('（预期性）', { x: 116, y: 96, size: 9 }),
      ...setLine('到2030年完成。', { x: 161, y: 101, size: 16 }),
    ];
    expect(textsOf(glyphs)).toEqual(['目标（预期性）到2030年完成。']);
  });

  it('puts notes at the foot of a page last', () => {
    const [left, y] = setColumn(sentences.slice(0, 6), 60, 80, 470);
    const note = [
      ...setLine('1', { x: 60, y: y + 36, size: 6 }),
      ...setLine('含公办与民办普惠性幼儿园，', { x: 66, y: y + 40, size: 9 }),
      ...setLine('不含托育机构。', { x: 60, y: y + 53, size: 9 }),
    ];
    expect(textsOf(left, note)).toEqual([...sentences.slice(0, 6), '注1：含公办与民办普惠性幼儿园，不含托育机构。']);
  });

  it('is that of the page whatever order its characters are drawn in', () => {
    const [text] = setColumn(sentences.slice(0, 6), 60, 80, 470);
    expect(textsOf(text.toReversed())).toEqual(sentences.slice(0, 6));
  });
});
