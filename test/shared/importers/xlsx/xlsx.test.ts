import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors.ts';
import { docx } from '../../../../shared/importers/docx/docx.ts';
import { xlsx } from '../../../../shared/importers/xlsx/xlsx.ts';
import { zipBody, zipRows, zipWorkbook } from '../zip-folder.ts';

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...texts: string[]) => `<row>${texts.map(cell).join('')}</row>`;

async function read(bytes: Uint8Array) {
  const { value, warnings } = await xlsx.read(bytes);
  return { lines: value.lines, codes: warnings.map(({ code }) => code) };
}

describe('xlsx', () => {
  it('knows workbooks and Word documents apart, whatever they are called', () => {
    const workbook = zipRows(row('指标'));
    const document = zipBody('<w:p/>');
    expect(xlsx.recognizes(workbook, '指标.docx')).toBe(true);
    expect(docx.recognizes(workbook, '指标.docx')).toBe(false);
    expect(xlsx.recognizes(document, '指标.xlsx')).toBe(false);
    expect(docx.recognizes(document, '指标.xlsx')).toBe(true);
  });

  it('refuses what is only called a workbook', () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(3) });
    expect(xlsx.recognizes(bytes, '指标.xlsx')).toBe(true);
    expect(() => xlsx.read(bytes)).toThrow(new AppError('brokenFile', { reason: 'noMainDocument' }));
  });

  it('refuses a sheet with a DTD', () => {
    const sheet = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><worksheet>&e;</worksheet>';
    const bytes = zipWorkbook({ 'xl/worksheets/sheet1.xml': sheet });
    expect(() => xlsx.read(bytes)).toThrow(new AppError('brokenFile', { reason: 'dtd' }));
  });

  it('reads a sheet that breaks off up to there', async () => {
    const sheet = `<worksheet><sheetData>${row('项目', '投资')}${row('扩建', '600万元')}<row><c t="inl`;
    const { lines } = await read(zipWorkbook({ 'xl/worksheets/sheet1.xml': sheet }));
    expect(lines.map(({ text }) => text)).toEqual(['项目 | 投资', '扩建 | 600万元']);
  });

  it('reads the first 20,000 rows of a database and says so', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => row(`学生${index}`, String(index * 7919)));
    const { lines, codes } = await read(zipRows(rows.join('')));
    expect(lines.length).toBeGreaterThanOrEqual(20_000);
    expect(lines.length).toBeLessThan(30_000);
    expect(codes).toEqual(['sheetsCutOff']);
  });

  it('reads the first hundred columns that show anything and says so', async () => {
    const { lines, codes } = await read(zipRows(row(...Array.from({ length: 300 }, (_, index) => `列${index}`))));
    expect(lines[0]?.cells).toHaveLength(100);
    expect(codes).toEqual(['sheetsCutOff']);
  });

  it('reads no more text than a table has where many cells show one long string', async () => {
    const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>'.repeat(2_000);
    const bytes = zipWorkbook({
      'xl/sharedStrings.xml': `<sst><si><t>${'指标'.repeat(100_000)}</t></si></sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    });
    const { lines, codes } = await read(bytes);
    expect(lines.length).toBeLessThan(50);
    expect(codes).toEqual(['sheetsCutOff']);
  });

  it('is not filled by cells far to the right and merged ranges of the whole sheet', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="9"><c r="A9"><v>3</v></c><c r="B9"><v>4</v></c></row>';
    const merges = '</sheetData><mergeCells><mergeCell ref="A9:XFD1048576"/></mergeCells><sheetData>';
    const { lines } = await read(zipRows(rows + merges));
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });
});
