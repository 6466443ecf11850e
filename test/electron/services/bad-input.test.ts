import { readdirSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { IncomingFile } from '../../../electron/services/import-file.ts';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { openLibrary } from '../../../electron/store/library-store.ts';
import { AppError } from '../../../shared/errors.ts';
import { unreadableFile } from '../../../shared/importers/archive.ts';
import { zipBody, zipWord } from '../../shared/importers/zip-folder.ts';
import { buildCompoundFile } from '../../support/compound-builder.ts';
import { buildPdf } from '../../support/pdf-builder.ts';
import { importAll, wordPlan, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { buildWord97 } from '../../support/word-97-builder.ts';

const sentence = '新建公办幼儿园2所，到2025年底新增学位800个以上。';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A document behind a declaration of entities; were they resolved, it would show the file or run full. */
function withEntities(declarations: string): Uint8Array {
  const body = `<w:body><w:p><w:r><w:t>${sentence}&e;</w:t></w:r></w:p></w:body>`;
  return zipWord({
    'word/document.xml': `<!DOCTYPE d [${declarations}]><w:document xmlns:w="${word}">${body}</w:document>`,
  });
}

const refused: readonly (readonly [string, string, string, () => Uint8Array])[] = [
  [
    'a .docx with a password',
    '要点.docx',
    'encrypted',
    () => buildCompoundFile({ EncryptedPackage: [1], EncryptionInfo: [4] }),
  ],
  [
    'a .doc with a password',
    '要点.doc',
    'encrypted',
    () => buildWord97({ pieces: [{ text: '密文\r' }], flags: 0x0100 }),
  ],
  ['a package that breaks off', '要点.docx', 'brokenFile', () => wordPlan().bytes.slice(0, 900)],
  ['a package without a document', '要点.docx', 'brokenFile', () => zipSync({ 'a.xml': strToU8('<a/>') })],
  ['a bomb', '要点.docx', 'inflatesTooMuch', () => zipWord({ 'word/document.xml': ' '.repeat(20_000_000) })],
  ['XML nested without end', '要点.docx', 'tooComplex', () => zipBody('<w:sdt>'.repeat(20_000))],
  [
    'XML without end',
    '要点.docx',
    'tooComplex',
    () => zipWord({ '[Content_Types].xml': `<a>${'<b/>'.repeat(600_000)}</a>` }),
  ],
  ['an external entity', '要点.docx', 'brokenFile', () => withEntities('<!ENTITY e SYSTEM "file:///etc/hostname">')],
  [
    'entities within entities',
    '要点.docx',
    'brokenFile',
    () => withEntities('<!ENTITY d "笑"><!ENTITY e "&d;&d;&d;&d;">'),
  ],
  ['a text without end', '要点.txt', 'tooMuchText', () => strToU8(`${sentence}\n`.repeat(100_000))],
];

describe('a file that is refused tells why, and leaves nothing behind', () => {
  test.each(refused)('%s', async (_case, name, code, build) => {
    const home = temporaryFolder();
    const library = await openLibrary(nodeDisk, home);
    await importAll(library, workPoints(2024));
    const files = readdirSync(home, { recursive: true });
    const results = await importAll(library, { name, bytes: build() });
    expect(results).toMatchObject([{ file: name, outcome: 'failed', code }]);
    expect(readdirSync(home, { recursive: true })).toEqual(files);
    expect(library.list()).toHaveLength(1);
  });
});

test('a PDF of pictures is told as one without text', async () => {
  const library = await openLibrary(nodeDisk, temporaryFolder());
  const picture =
    '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n0\nendstream';
  const bytes = buildPdf([{ content: 'q 595 0 0 842 0 0 cm /Fm Do Q' }], {}, { 101: picture });
  expect(await importAll(library, { name: '扫描件.pdf', bytes })).toMatchObject([{ outcome: 'withoutText' }]);
});

describe('the content decides where the ending is wrong', () => {
  const text = `望川区教育局2025年工作要点\n一、推进教育公平\n${sentence}`;
  const lines = text.split('\n');
  const wrong: readonly (readonly [string, string, () => Uint8Array])[] = [
    ['.doc', '要点.docx', () => buildWord97({ pieces: [{ text: `${lines.join('\r')}\r` }] })],
    [
      'a page',
      '要点.doc',
      () => strToU8(`<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`),
    ],
    ['rich text', '要点.doc', () => strToU8(`{\\rtf1\\ansi ${[...text].map(richText).join('')}\\par}`)],
    ['plain text', '要点.doc', () => strToU8(text)],
    ['.docx', '要点.pdf', () => zipBody(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(''))],
    ['plain text', '要点.xlsx', () => strToU8(text)],
  ];

  function richText(character: string): string {
    return character === '\n' ? '\\par ' : `\\u${character.charCodeAt(0)}?`;
  }

  test.each(wrong)('%s called %s', async (_format, name, build) => {
    const library = await openLibrary(nodeDisk, temporaryFolder());
    expect(await importAll(library, { name, bytes: build() })).toMatchObject([{ outcome: 'imported' }]);
    const plan = await library.read(library.list()[0]?.planId ?? '');
    expect(plan.original).toEqual(lines);
  });
});

test('the good files among bad ones all go in', async () => {
  const library = await openLibrary(nodeDisk, temporaryFolder());
  const bad = refused.map(([, name, , build]): IncomingFile => ({ name, bytes: build() }));
  const vanished = unreadableFile('不见了.docx', new AppError('fileMissing', { path: '不见了.docx' }));
  const results = await importAll(library, workPoints(2023), ...bad, vanished, workPoints(2024), wordPlan());
  expect(results.filter(({ outcome }) => outcome === 'failed')).toHaveLength(bad.length + 1);
  expect(
    library
      .list()
      .map(({ source }) => source)
      .sort(),
  ).toEqual([workPoints(2023), workPoints(2024), wordPlan()].map(({ name }) => name).sort());
});
