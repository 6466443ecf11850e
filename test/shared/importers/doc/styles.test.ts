import { describe, expect, it } from 'vitest';
import { sprm } from '../../../support/word-97-builder.ts';
import { type BuiltStyle, styleParts } from '../../../support/word-97-styles.ts';
import { linesOf } from './lines-of.ts';

const centered = sprm(0x2461, 1);
const toLeft = sprm(0x2461, 0);
const bold = sprm(0x0835, 1);
const hidden = sprm(0x083c, 1);
const asStyle = sprm(0x0835, 0x80);
const notAsStyle = sprm(0x0835, 0x81);
const boldStyle: BuiltStyle = { character: bold };
const strong: BuiltStyle = { character: bold, isCharacterStyle: true };
const inStrong = sprm(0x4a30, 2, 0);

/** How paragraphs of these styles and changes look, each with the text 甲乙 and 甲 with changes of its own. */
async function looksOf(
  styles: readonly BuiltStyle[],
  style: number,
  ofParagraph: readonly number[],
  ofFirst: readonly number[],
) {
  const [line] = await linesOf({
    pieces: [{ text: '甲乙\r' }],
    paragraphs: [{ length: 3, style, changes: ofParagraph }],
    characters: [{ length: 1, changes: ofFirst }],
    parts: styleParts(styles),
  });
  return line;
}

describe('styles of Word 97', () => {
  it('tell headings by their number, in whatever language', async () => {
    expect(await looksOf([{}, { builtIn: 2 }], 1, [], [])).toEqual({ text: '甲乙', outlineLevel: 2 });
  });

  it('go by the outline level that a style or a paragraph sets', async () => {
    const styles = [{}, { builtIn: 1, paragraph: sprm(0x2640, 2) }];
    expect(await looksOf(styles, 1, [], [])).toEqual({ text: '甲乙', outlineLevel: 3 });
    expect(await looksOf(styles, 1, sprm(0x2640, 9), [])).toEqual({ text: '甲乙' });
  });

  it('hand on what they say to those based on them', async () => {
    const styles = [{}, { ...boldStyle, paragraph: centered }, { base: 1, paragraph: toLeft }, { base: 2 }];
    expect(await looksOf(styles, 1, [], [])).toEqual({ text: '甲乙', bold: true, centered: true });
    expect(await looksOf(styles, 3, [], [])).toEqual({ text: '甲乙', bold: true });
  });

  it('may be based on each other in a circle', async () => {
    expect(await looksOf([{ base: 1 }, { ...boldStyle, base: 0 }], 0, [], [])).toEqual({ text: '甲乙', bold: true });
  });

  it.each([
    ['bold text', 0, bold, { boldStart: 1 }],
    ['text that is as its style has it', 1, asStyle, { bold: true }],
    ['text that is the other way round than its style', 0, notAsStyle, { boldStart: 1 }],
    ['text of a character style', 0, inStrong, { boldStart: 1 }],
    ['text that both of its styles set bold', 1, inStrong, {}],
  ])('make out %s', async (_, style, changes, look) => {
    expect(await looksOf([{}, boldStyle, strong], style, [], changes)).toEqual({ text: '甲乙', ...look });
  });

  it('leave out hidden text', async () => {
    expect(await looksOf([{}], 0, [], hidden)).toEqual({ text: '乙' });
  });
});
