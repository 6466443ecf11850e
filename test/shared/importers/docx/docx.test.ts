import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors.ts';
import { docx } from '../../../../shared/importers/docx/docx.ts';
import { zipBody, zipWord } from '../zip-folder.ts';

const paragraph = '<w:p><w:r><w:t>甲</w:t></w:r></w:p>';
const nest = (depth: number, open: string, close: string) => open.repeat(depth) + paragraph + close.repeat(depth);

describe('docx', () => {
  it.each([
    ['content controls', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 2_400],
    ['custom XML', '<w:customXml>', '</w:customXml>', 5_000],
    ['alternate contents', '<mc:AlternateContent><mc:Choice>', '</mc:Choice></mc:AlternateContent>', 2_400],
  ])('reads text within thousands of nested %s', async (_, open, close, depth) => {
    const { value } = await docx.read(zipBody(nest(depth, open, close)));
    expect(value.lines).toEqual([{ text: '甲' }]);
  });

  it('reads tables nested as deep as Word can', async () => {
    const tables = nest(63, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>');
    expect((await docx.read(zipBody(tables))).value.lines).toEqual([{ text: '甲' }]);
  });

  it('refuses tables nested 1,600 deep instead of running out of stack', () => {
    const tables = nest(1_600, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>');
    expect(() => docx.read(zipBody(tables))).toThrow(new AppError('tooComplex', { reason: 'nestedTooDeep' }));
  });

  it('refuses a document with a DTD', () => {
    const xml = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document>&e;</w:document>';
    expect(() => docx.read(zipWord({ 'word/document.xml': xml }))).toThrow(
      new AppError('brokenFile', { reason: 'dtd' }),
    );
  });

  it('refuses a document made to fill the memory', () => {
    const bytes = zipBody(`<w:p><w:r><w:t>${'甲'.repeat(20 * 1024 * 1024)}</w:t></w:r></w:p>`);
    expect(() => docx.read(bytes)).toThrow(new AppError('inflatesTooMuch'));
  });
});
