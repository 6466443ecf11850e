import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import type { Draft } from '../../../shared/document/model.ts';
import { textOf } from '../../../shared/document/model.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { docx } from '../../../shared/exporters/docx/docx.ts';
import type { Exporter } from '../../../shared/exporters/exporter.ts';
import { gbt9704 } from '../../../shared/exporters/layout-profile.ts';
import { printPage } from '../../../shared/exporters/print/print-page.ts';
import { docxPart } from '../../support/docx-parts.ts';
import { draft, heading, paragraph, title } from '../../support/draft-builder.ts';
import { everyKindDraft } from '../../support/every-kind-draft.ts';
import { findCommand, runCommand } from '../../support/external-tools.ts';
import { type PdfLine, pdfPages } from '../../support/pdf-lines.ts';
import { sampleDrafts } from '../../support/sample-drafts.ts';

const office = findCommand('soffice');
const browser = findCommand('chromium', 'google-chrome', 'chromium-browser');
const canReadPdf = findCommand('pdftotext') !== null;
const slow = { timeout: 180_000 };

const folder = mkdtempSync(join(tmpdir(), 'wunian-paper-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** LibreOffice with a profile of its own, so that an open one does not take the work over. */
function convert(ending: string, ...files: string[]): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  runCommand(
    'soffice',
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    ending,
    '--outdir',
    folder,
    ...files,
  );
}

function save(name: string, exporter: Exporter, value: Draft): string {
  const file = join(folder, `${name}.${exporter.ending}`);
  writeFileSync(file, exporter.write(value, gbt9704));
  return file;
}

/** The PDF file that Chromium makes of a draft’s print page. */
function printed(name: string, value: Draft): string {
  const page = pathToFileURL(save(name, printPage, value)).href;
  const pdf = join(folder, `${name}-page.pdf`);
  mkdirSync(join(folder, 'browser'), { recursive: true });
  const data = `--user-data-dir=${join(folder, 'browser')}`;
  const flags = ['--headless', '--no-sandbox', '--no-pdf-header-footer', data, `--print-to-pdf=${pdf}`];
  runCommand(browser ?? '', ...flags, page);
  return pdf;
}

/** The text of a Word document as LibreOffice numbers it, a line for each paragraph, without white space. */
function countedText(...files: string[]): string[] {
  convert('txt:Text (encoded):UTF8', ...files);
  return files.map((file) => readFileSync(file.replace(/docx$/, 'txt'), 'utf8').replace(/[^\S\n]|\uFEFF/g, ''));
}

/** More headings than the alphabet has letters, with marks of the office's own. */
const lettered: Draft = {
  ...draft(
    title('规划'),
    ...Array.from({ length: 28 }, (_, index) => [
      heading(1, `工程${index}`),
      heading(2, '甲'),
      heading(2, '乙'),
    ]).flat(),
    heading(3, '丙'),
  ),
  scheme: {
    name: '工程',
    levels: [
      { numeral: 'capital', before: '工程', after: '：' },
      { numeral: 'small', before: '（', after: '）', runsOn: true },
      { numeral: 'arabic', before: '第', after: '项　' },
    ],
    skips: true,
  },
};

describe.skipIf(office === null)('a Word document in LibreOffice (skipped where soffice is not installed)', () => {
  const drafts = [
    ...Object.entries(sampleDrafts).filter(([name]) => /^(every|skipped|circled)/.test(name)),
    ['letters', lettered] as const,
  ];

  test('has the numbers of the draft, also those that run on or restart', slow, () => {
    const files = drafts.map(([, value], index) => save(`numbers${index}`, docx, value));
    countedText(...files).forEach((text, index) => {
      const value = drafts[index]?.[1] ?? draft();
      const numbers = numberBlocks(value.blocks, value.scheme);
      const expected = value.blocks.map((block, place) => numbers[place] + textOf(block)).slice(1);
      const lines = text.trim().split('\n').slice(-expected.length);
      expect(lines).toEqual(expected.map((line) => line.replace(/\s/g, '')));
    });
  });

  test('counts on when a writer adds a heading there', slow, () => {
    const file = save('added', docx, draft(heading(1, '甲'), heading(2, '乙'), heading(1, '丙'), heading(2, '丁')));
    const added = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>新</w:t></w:r></w:p>';
    const xml = docxPart(readFileSync(file), 'word/document.xml').replace('<w:body>', `<w:body>${added}`);
    writeFileSync(file, zipSync({ ...unzipSync(readFileSync(file)), 'word/document.xml': strToU8(xml) }));
    expect(countedText(file)[0]?.trim().split('\n')).toEqual(['一、新', '二、甲', '（一）乙', '三、丙', '（一）丁']);
  });
});

/** Full pages: a title, then paragraphs whose lines are each of one character, so that a line's end shows. */
const fullPages = draft(title('排版检验'), ...Array.from({ length: 6 }, () => paragraph(fullLines())));

function fullLines(): string {
  const lines = Array.from({ length: 12 }, (_, index) => String.fromCodePoint(0x5c71 + index).repeat(28));
  return '望'.repeat(26) + lines.join('');
}

/** Page 1 has the title and its blank lines above 18 lines of text; measures may be off by a millimetre. */
function expectStandardPages(pages: readonly (readonly PdfLine[])[]): void {
  const [first = [], second = []] = pages;
  const [odd, even] = [first.at(-1), second.at(-1)];
  expect(first.slice(1, -1)).toHaveLength(18);
  expect(second.slice(0, -1)).toHaveLength(22);
  for (const { text } of [...first.slice(1, -1), ...second.slice(0, -1)]) {
    expect(text).toMatch(/^(望{26}|(.)\2{27})$/u);
  }
  expect([odd?.text, even?.text]).toEqual(['—1—', '—2—']);
  const measures = [odd?.right, even?.left, odd?.middle, first[3]?.left, second[3]?.left];
  const character = 4.94;
  const standard = [210 - 26 - character, 26 + character, 297 - 35 + 7, 28, 26];
  const differences = measures.map((measure, index) => Math.abs((measure ?? 0) - (standard[index] ?? 0)));
  expect(Math.max(...differences)).toBeLessThan(1);
}

test.skipIf(office === null || !canReadPdf)(
  'a Word document has 22 lines of 28 characters and mirrored page numbers (skipped without soffice and pdftotext)',
  slow,
  () => {
    convert('pdf', save('word', docx, fullPages));
    expectStandardPages(pdfPages(join(folder, 'word.pdf')));
  },
);

/** Every kind of block on paper: the wide table on pages that lie on their side, all pages numbered on. */
function expectEveryKind(file: string): void {
  const widths = [...runCommand('pdftotext', '-bbox', file, '-').matchAll(/<page width="([\d.]+)"/g)];
  const turned = widths.map(([, width]) => Number(width) > 700);
  expect(turned.join()).toMatch(/^(false,){3,4}(true,){3,6}false,false$/);
  const pages = pdfPages(file).map((lines) => lines.map(({ text }) => text).join('\n'));
  pages.forEach((text, index) => {
    expect(text.split('\n')).toContain(`—${index + 1}—`);
  });
  expect(pages.filter((_, index) => turned[index]).every((text) => text.includes('牵头单位'))).toBe(true);
  const all = pages.join('\n').replace(/\s/g, '');
  for (const words of [
    '（征求意见稿）',
    '专栏1教育提质重大工程',
    '表2工程年度安排',
    '图1望川区新增学位',
    '其中：公办幼儿园',
  ])
    expect(all).toContain(words);
  expect(all).not.toContain('写给读稿人');
}

test.skipIf(office === null || !canReadPdf)(
  'a Word document shows every kind of block, also on pages on their side (skipped without soffice and pdftotext)',
  slow,
  () => {
    convert('pdf', save('kinds', docx, everyKindDraft()));
    expectEveryKind(join(folder, 'kinds.pdf'));
  },
);

test.skipIf(browser === null || !canReadPdf)(
  'a print page shows every kind of block, also on pages on their side (skipped without Chromium and pdftotext)',
  slow,
  () => {
    expectEveryKind(printed('kinds', everyKindDraft()));
  },
);

test.skipIf(browser === null || !canReadPdf)(
  'a print page has 22 lines of 28 characters and mirrored page numbers (skipped without Chromium and pdftotext)',
  slow,
  () => {
    expectStandardPages(pdfPages(printed('page', fullPages)));
  },
);
