import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors.ts';
import { rtf } from '../../../../shared/importers/rtf/rtf.ts';

async function linesOf(text: string) {
  return (await rtf.read(strToU8(text))).value.lines;
}

describe('rtf', () => {
  it.each([
    ['called .doc', '{\\rtf1 a}', '规划.doc'],
    ['behind a byte order mark', '\ufeff{\\rtf1 a}', '规划.rtf'],
    ['behind white space', '\r\n {\\rtf1 a}', '规划.rtf'],
  ])('knows rich text %s', (_, text, fileName) => {
    expect(rtf.recognizes(strToU8(text), fileName)).toBe(true);
  });

  it('does not know other text by its name', () => {
    expect(rtf.recognizes(strToU8('工作要点'), '规划.rtf')).toBe(false);
  });

  it('ends with its outermost group, whatever stands behind', async () => {
    expect(await linesOf('{\\rtf1 a\\par}\0\0{\\b c\\par}')).toEqual([{ text: 'a' }]);
  });

  it('passes over a picture of two million digits', async () => {
    const picture = '0123456789abcdef\n'.repeat(125_000);
    expect(await linesOf(`{\\rtf1 {\\pict\\pngblip ${picture}}a\\par}`)).toEqual([{ text: 'a' }]);
  });

  it('passes over binary data that claims to be longer than the file', async () => {
    const { value, warnings } = await rtf.read(strToU8('{\\rtf1 a\\par{\\pict\\bin4294967295 xyz}b\\par}'));
    expect(value.lines).toEqual([{ text: 'a' }]);
    expect(warnings).toEqual([{ code: 'textCutOff', details: {} }]);
  });

  it('reads text boxes within each other', async () => {
    const boxes = '{\\shp{\\*\\shpinst{\\shptxt a\\par '.repeat(300) + '}}}'.repeat(300);
    expect(await linesOf(`{\\rtf1 ${boxes}}`)).toHaveLength(300);
  });

  it('reads no deeper than ten tables within each other', async () => {
    const inner = '\\pard\\intbl\\itap1000000 a\\nestcell\\nestrow';
    expect(
      await linesOf(`{\\rtf1 \\pard\\intbl b\\par ${inner}\\pard\\intbl c\\cell\\row\\pard d\\par}`),
    ).toContainEqual({
      text: 'd',
    });
  });

  it('refuses groups nested 100,000 deep', () => {
    const bytes = strToU8(`{\\rtf1 ${'{'.repeat(100_000)}`);
    expect(() => rtf.read(bytes)).toThrow(new AppError('tooComplex', { reason: 'nestedTooDeep' }));
  });

  it('takes a title out of the properties only where a person gave it', async () => {
    const titled = (title: string) => rtf.read(strToU8(`{\\rtf1\\ansicpg65001{\\info{\\title ${title}}}a\\par}`));
    expect((await titled('望川区教育局工作要点')).value.title).toBe('望川区教育局工作要点');
    expect((await titled('望川区教育局工作要点.doc')).value.title).toBeUndefined();
    expect((await titled('Document1')).value.title).toBeUndefined();
  });
});
