import { array, assert, asyncProperty, nat, tuple } from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import { importers } from '../../../shared/importers/index.ts';
import { readDocument } from '../../../shared/importers/read-document.ts';
import { zipBody, zipRows } from './zip-folder.ts';

async function failureOf(bytes: Uint8Array, fileName: string): Promise<AppError> {
  try {
    await readDocument(bytes, fileName, importers);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error(`Cannot test how ${fileName} fails because it was read`);
}

const paragraph = '<w:p><w:r><w:t>望川区教育局工作要点</w:t></w:r></w:p>';

describe('readDocument', () => {
  it('refuses a file without a single byte', async () => {
    const { code, details } = await failureOf(new Uint8Array(), '规划.docx');
    expect({ code, details }).toEqual({ code: 'emptyFile', details: { file: '规划.docx' } });
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), '章.png'],
    ['a binary file called .txt', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256), '规划.txt'],
    ['a PDF called .txt', strToU8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'), '规划.txt'],
    ['a zip without a Word document', zipSync({ 'a.txt': strToU8('工作要点') }), '资料.zip'],
    ['a workbook before .xlsx', compoundFile('Workbook'), '指标.xls'],
    ['text full of control characters', strToU8('工作\u0001\u0002要点\u0003'), '规划.txt'],
  ])('does not know %s', async (_, bytes, fileName) => {
    const { code, details } = await failureOf(bytes, fileName);
    expect({ code, details }).toEqual({ code: 'unknownFormat', details: { file: fileName } });
  });

  it.each([
    ['white space', strToU8('\r\n  　\n'), '规划.txt'],
    ['a page of scripts', strToU8('<html><body><script>var a = 1;</script></body></html>'), '规划.html'],
    ['a workbook without cells', zipRows('<row/>'), '指标.xlsx'],
  ])('says that %s is empty', async (_, bytes, fileName) => {
    expect((await failureOf(bytes, fileName)).code).toBe('emptyFile');
  });

  it.each([
    ['empty paragraphs', zipBody('<w:p/><w:p><w:pPr/></w:p>'), '规划.docx'],
    ['rich text that is hidden', strToU8('{\\rtf1{\\v secret}\\par}'), '规划.rtf'],
  ])('says that %s, which may be pictures of pages, has no text', async (_, bytes, fileName) => {
    expect((await failureOf(bytes, fileName)).code).toBe('noText');
  });

  it.each([
    ['a zip cut short', zipBody(paragraph).subarray(0, 300), 'zip'],
    ['a zip called .docx without a main document', zipSync({ 'a.txt': strToU8('工作要点') }), 'noMainDocument'],
  ])('names the file and the reason for %s', async (_, bytes, reason) => {
    const { code, details } = await failureOf(bytes, '规划.docx');
    expect({ code, details }).toEqual({ code: 'brokenFile', details: { file: '规划.docx', reason } });
  });

  it('tells a document with a password from a damaged one', async () => {
    expect((await failureOf(encryptedDocument(), '规划.docx')).code).toBe('encrypted');
  });

  it('goes by the content, not by the ending', async () => {
    const page = strToU8('<!DOCTYPE html><html><body><p>工作要点</p></body></html>');
    expect((await readDocument(page, '规划.docx', importers)).value.lines).toEqual([{ text: '工作要点' }]);
    expect((await readDocument(zipBody(paragraph), '规划.txt', importers)).value.lines).toEqual([
      { text: '望川区教育局工作要点' },
    ]);
  });

  it('lets the ending decide what is Markdown', async () => {
    const text = strToU8('# 工作要点');
    expect((await readDocument(text, '要点.md', importers)).value.lines).toEqual([
      { text: '工作要点', outlineLevel: 1 },
    ]);
    expect((await readDocument(text, '要点.txt', importers)).value.lines).toEqual([{ text: '# 工作要点' }]);
  });
});

describe('damaged files', () => {
  const page = strToU8(`<html><body><table><tr><td><ol><li>${'办好学校，提升质量。'.repeat(5)}</ol></table></body>`);
  const richText =
    "{\\rtf1{\\fonttbl{\\f1\\fcharset134 a;}}{\\listtext 1.\\tab}\\f1\\'b0\\u23398?\\par\\trowd\\cellx9\\intbl{\\b a}\\cell\\row}";
  const savedPage =
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n' +
    'Content-Transfer-Encoding: quoted-printable\n\n<html><p>=E5=8A=9E=\n</p>\n--b--\n';
  const table = `<w:tbl><w:tr><w:tc>${paragraph}</w:tc><w:tc>${paragraph}</w:tc></w:tr></w:tbl>`;

  it.each([
    ['规划.docx', zipBody(paragraph + table)],
    ['规划.html', page],
    ['规划.rtf', strToU8(richText)],
    ['规划.mht', strToU8(savedPage)],
    ['指标.xlsx', zipRows('<row><c s="1"><v>0.993</v></c><c t="inlineStr"><is><t>甲</t></is></c></row>')],
    ['规划.md', strToU8('# 要点\n\n1. **加强。**正文\n\n| 甲 | 乙 |\n|--|--|\n| 丙 | 丁 |\n')],
  ])('are read or refused with a reason: %s', async (fileName, bytes) => {
    const damage = array(tuple(nat(bytes.length - 1), nat(255)), { minLength: 1, maxLength: 6 });
    await assert(
      asyncProperty(damage, async (places) => {
        const damaged = bytes.slice();
        for (const [at, byte] of places) damaged[at] = byte;
        try {
          await readDocument(damaged, fileName, importers);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The outside of an encrypted package: a compound file that names its stream. */
function encryptedDocument(): Uint8Array {
  return compoundFile('EEncryptedPackage');
}

function compoundFile(streamName: string): Uint8Array {
  const name = [...streamName].flatMap((character) => [character.charCodeAt(0), 0]);
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(512).fill(0), ...name);
}
