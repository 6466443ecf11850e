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

  it('shows a sign beyond Unicode as one that is not known', async () => {
    const signs = ['FFFFFFFF', 'D800', '4E00'].map((code) => `<w:sym w:font="Symbol" w:char="${code}"/>`).join('');
    const { value } = await docx.read(zipBody(`<w:p><w:r>${signs}</w:r></w:p>`));
    expect(value.lines).toEqual([{ text: '\ufffd\ufffd一' }]);
  });

  it('reads styles that are based on each other without end', async () => {
    const styles = Array.from(
      { length: 5_000 },
      (_, place) => `<w:style w:styleId="s${place}"><w:basedOn w:val="s${place + 1}"/></w:style>`,
    );
    const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const bytes = zipWord({
      'word/document.xml': `<w:document ${word}><w:body>${paragraph}</w:body></w:document>`,
      'word/styles.xml': `<w:styles ${word}>${styles.join('')}</w:styles>`,
    });
    expect((await docx.read(bytes)).value.lines).toEqual([{ text: '甲' }]);
  });

  it('joins thousands of paragraphs whose marks were removed', async () => {
    const removed = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>';
    const { value } = await docx.read(zipBody(removed.repeat(20_000) + paragraph));
    expect(value.lines).toEqual([{ text: '甲'.repeat(20_001) }]);
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
