import { strToU8 } from 'fflate';
import type { HostileFile } from './hostile-files.ts';

const sentence = '新建公办幼儿园2所，到2025年底新增学位800个以上。';

/** Pages, messages, rich text, Markdown and plain text that are hostile. */
export const hostileTexts: Readonly<Record<string, HostileFile>> = {
  deepPage: file('网页.html', () => `<html>${'<div>'.repeat(9_900)}${sentence}`),
  deepPageBeyondAll: file('网页.html', () => `<html>${'<div>'.repeat(300_000)}${sentence}`),
  deepFonts: file('网页.html', () => `<html>${'<p><font><b>字'.repeat(3_000)}`),
  deepTablesInPage: file('网页.html', () => `<html>${'<table><tr><td>甲</td><td>'.repeat(1_500)}${sentence}`),
  deepEmptyTablesInPage: file('网页.html', () => `<html><p>${sentence}</p>${'<table><tr><td></td><td>'.repeat(1_500)}`),
  manyTablesInTable: file(
    '网页.html',
    () => `<html><table><tr><td>甲</td><td>${'<table><tr><td></td></tr></table>'.repeat(30_000)}`,
  ),
  endsWithoutBeginningInPage: file(
    '网页.html',
    () => `<html>${'<i>'.repeat(9_000)}${sentence}${'</b>'.repeat(100_000)}`,
  ),
  wideTable: file(
    '网页.html',
    () => `<html><table><tr>${'<td colspan=1000 rowspan=1000>字'.repeat(10_000)}${'<tr><td>字'.repeat(1_000)}</table>`,
  ),
  tableOfManyCells: file('网页.html', () => `<html><table>${`<tr>${'<td>1'.repeat(100)}`.repeat(300)}</table>`),
  oneRowOfManyCells: file('网页.html', () => `<html><table><tr>${'<td>1'.repeat(50_000)}</table>`),
  furnitureInFurniture: file(
    '网页.html',
    () => `<html><p>${sentence}</p>${'<div class=nav>'.repeat(3_000)}${sentence.repeat(3_000)}`,
  ),
  countedByLetters: file(
    '网页.html',
    () => `<html><ol type=a start=2000000000>${'<li value=2147483647>字'.repeat(3_000)}`,
  ),
  openTags: file('网页.html', () => `<html>${'<'.repeat(2_000_000)}`),
  openAttributes: file('网页.html', () => `<html><p ${'a '.repeat(1_000_000)}`),
  openCommentInPage: file('网页.html', () => `<html><p>${sentence}<!--${'-'.repeat(5_000_000)}`),
  manyComments: file('网页.html', () => '<!---->'.repeat(1_000_000)),
  spacesInPage: file('网页.html', () => `<html><p>甲${' \u00a0'.repeat(4_000)}乙\n丙</p>`),
  longTitle: file(
    '网页.html',
    () => `<html><title>${'教育－'.repeat(1)}${'-_'.repeat(30_000)}网</title><p>${sentence}`,
  ),
  longStyle: file('网页.html', () => `<html><p style="${'font-weight:'.repeat(300_000)}">${sentence}`),
  emptyLinesOfPre: file('网页.html', () => `<html><pre>${'\n'.repeat(2_000_000)}${sentence}`),
  partsInParts: file(
    '网页.mht',
    () =>
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n${'--x\nContent-Type: multipart/related; boundary="x"\n\n'.repeat(20_000)}`,
  ),
  manyPages: file(
    '网页.mht',
    () =>
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n${'--x\nContent-Type: text/html\n\n<p></p>\n'.repeat(30_000)}--x--`,
  ),
  longHeader: file(
    '网页.mht',
    () => `MIME-Version: 1.0\nContent-Type: text/html;${' a=b;'.repeat(200_000)}\n\n<p>${sentence}`,
  ),
  longBoundary: file(
    '网页.mht',
    () =>
      `Content-Type: multipart/related; boundary="${'x'.repeat(60_000)}"\n\n${`--${'x'.repeat(1_000)}\n`.repeat(5_000)}`,
  ),
  deepGroups: file('要点.rtf', () => `{\\rtf1 ${'{'.repeat(1_900)}${sentence}${'}'.repeat(1_900)}}`),
  deepGroupsBeyondAll: file('要点.rtf', () => `{\\rtf1 ${'{'.repeat(500_000)}`),
  deepTablesInRichText: file(
    '要点.rtf',
    () => `{\\rtf1 ${times(5_000, (n) => `\\pard\\intbl\\itap${n % 60} a\\nestcell\\nestrow `)}}`,
  ),
  manyEdges: file(
    '要点.rtf',
    () =>
      `{\\rtf1 ${times(4_000, (n) => `\\trowd${times(12, (k) => `\\cellx${n * 200 + k * 2_000_000}`)}${'a\\cell '.repeat(12)}\\row `)}}`,
  ),
  manyWideRows: file(
    '要点.rtf',
    () =>
      `{\\rtf1 ${times(100, (n) => `\\trowd${times(490, (k) => `\\cellx${n * 500_000 + k * 1_000}`)}${'a\\cell '.repeat(490)}\\row `)}}`,
  ),
  longFontName: file(
    '要点.rtf',
    () => `{\\rtf1{\\fonttbl{\\f0\\fcharset2 ${'W'.repeat(200_000)};}}\\f0 ${'a'.repeat(200_000)}}`,
  ),
  binBeyondEnd: file('要点.rtf', () => `{\\rtf1 甲\\bin2147483647 乙}`),
  manyBoxes: file('要点.rtf', () => `{\\rtf1 ${'{\\shp{\\*\\shpinst{\\shptxt '.repeat(600)}a${'}}}'.repeat(600)}}`),
  manyNotes: file('要点.rtf', () => `{\\rtf1 ${'{\\footnote '.repeat(1_000)}a${'}'.repeat(1_000)}}`),
  oddNumbersInRichText: file(
    '要点.rtf',
    () => `{\\rtf1\\ansicpg-5\\uc-9\\u9999999999 \\u-1 \\outlinelevel999999999 \\itap-5 \\f-1 \\s999999999 甲\\par}`,
  ),
  deepQuotes: file('要点.md', () => `${'> '.repeat(50_000)}${sentence}`),
  deepLists: file('要点.md', () => times(3_000, (n) => `${' '.repeat(n)}- 字\n`)),
  openBrackets: file('要点.md', () => '['.repeat(100_000)),
  openLinks: file('要点.md', () => '[a]('.repeat(50_000)),
  openStars: file('要点.md', () => '*a **a '.repeat(50_000)),
  openTicks: file('要点.md', () => times(1_500, (n) => `${'`'.repeat(n)} a `)),
  openTagsInMarkdown: file('要点.md', () => '<a '.repeat(100_000)),
  spacesInFrontMatter: file('要点.md', () => `---\ntitle: ${'" '.repeat(100_000)}x\n---\n${sentence}`),
  wideTableInMarkdown: file('要点.md', () => `|${'a|'.repeat(3_000)}\n|${'-|'.repeat(3_000)}\n${'|a\n'.repeat(3_000)}`),
  oneLine: file('要点.txt', () => sentence.repeat(100_000)),
  manyLines: file('要点.txt', () => `${sentence}\n`.repeat(15_000)),
  manyHeadings: file('要点.txt', () => times(20_000, (n) => `${n + 1}.加强教育\n`)),
  spacesInLine: file('要点.txt', () => `甲${' '.repeat(2_000_000)}乙\n${sentence}`),
  digitsInLine: file('要点.txt', () => `一、${'1'.repeat(1_000_000)}${sentence}`),
  openBracketsInLine: file('要点.txt', () => `${'（'.repeat(3_000)}${sentence}`),
  marksInLine: file('要点.txt', () => `${'《一、'.repeat(8_000)}${sentence}`),
  surrogatesAlone: {
    name: '要点.txt',
    build: () => Uint8Array.from({ length: 200_000 }, (_, at) => [0xff, 0xfe, 0x00, 0xd8][at % 4] ?? 0),
  },
  nulls: { name: '要点.txt', build: () => new Uint8Array(5_000_000) },
};

function file(name: string, text: () => string): HostileFile {
  return { name, build: () => strToU8(text()) };
}

function times(count: number, build: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => build(n)).join('');
}
