import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { quad } from '../support/compound-builder.ts';
import { buildPdf, gbk, namedFont } from '../support/pdf-builder.ts';
import { buildWord97, sprm } from '../support/word-97-builder.ts';
import type { HostileFile } from './hostile-files.ts';

const fonts = { F1: namedFont('SimSun', 'GBK-EUC-H') };
const text = `BT /F1 16 Tf 72 700 Td ${gbk('新建公办幼儿园2所。')} Tj ET`;

/** Word documents before .docx and PDF files whose parts lead into each other. */
export const hostileBinaries: Readonly<Record<string, HostileFile>> = {
  sectorsInCircle: doc(() => withSectorTable(() => 0)),
  sectorsBackwards: doc(() => withSectorTable((sector) => Math.max(sector - 1, 0))),
  directoryInCircle: doc(() => withDirectory((entry) => [entry, entry, entry])),
  directoryInItself: doc(() => withDirectory(() => [1, 1, 1])),
  boxInItself: doc(() =>
    buildWord97({
      pieces: [{ text: '正文\r\u0008\r\r' }],
      stories: [3, 0, 0, 0, 0, 0, 3],
      parts: {
        40: [...quad(3), ...quad(9), ...quad(7), ...Array<number>(22).fill(0)],
        56: [...quad(0), ...quad(3), ...quad(3), ...boxText(7), ...boxText(0)],
      },
    }),
  ),
  boxesInBoxes: doc(() => {
    const boxes = Array.from({ length: 2_500 }, (_, box) => box);
    const shapes = [...boxes.map((box) => box * 3 + 1), 3 * boxes.length].flatMap(quad);
    return buildWord97({
      pieces: [{ text: '文\u0008\r'.repeat(boxes.length + 1) }],
      stories: [3, 0, 0, 0, 0, 0, 3 * boxes.length],
      parts: {
        40: [...shapes, ...boxes.flatMap((box) => [...quad(box), ...Array<number>(22).fill(0)])],
        56: [
          ...[...boxes, boxes.length, boxes.length].flatMap((box) => quad(box * 3)),
          ...[...boxes, 0].flatMap(boxText),
        ],
      },
    });
  }),
  manyChangesOfOnePiece: doc(() =>
    buildWord97({
      pieces: [{ text: '字\r'.repeat(20_000), changes: Array.from({ length: 5_000 }, () => sprm(0x2461, 1)).flat() }],
    }),
  ),
  manyRowsOfOnePiece: doc(() =>
    buildWord97({
      pieces: [
        {
          text: '字\u0007\u0007'.repeat(20_000),
          changes: [...sprm(0x2416, 1), ...sprm(0x2417, 1), ...Array.from({ length: 7 }, () => rowChange()).flat()],
        },
      ],
    }),
  ),
  pagesInCircle: pdf({ 2: '<</Type/Pages/Count 1/Kids[2 0 R]/Parent 2 0 R>>' }),
  pagesWithoutEnd: pdf({ 2: '<</Type/Pages/Count 2147483647/Kids[10 0 R]/MediaBox[0 0 595 842]>>' }),
  manyPagesOfOne: pdf({ 2: `<</Type/Pages/Count 1000/Kids[${'10 0 R '.repeat(1_000)}]/MediaBox[0 0 595 842]>>` }),
  formInItself: pdf({ 101: formOf('/Fm Do', '/Resources<</XObject<</Fm 101 0 R>>>>') }, '/Fm Do'),
  formsDoubled: pdf(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [
        101 + n,
        formOf('/Fm Do /Fm Do', `/Resources<</XObject<</Fm ${102 + n} 0 R>>>>`),
      ]),
    ),
    '/Fm Do',
  ),
  bookmarksInCircle: pdf({
    100: '<</Type/Outlines/First 102 0 R/Last 102 0 R>>',
    102: '<</Title(a)/Parent 100 0 R/Next 102 0 R/First 102 0 R/Dest[10 0 R/Fit]>>',
  }),
  lengthInCircle: pdf({ 11: '<</Length 11 0 R>>stream\nBT ET\nendstream' }),
  deepArrays: pdf({ 3: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }, `${'['.repeat(100_000)} TJ ${text}`),
  statesWithoutEnd: pdf({}, `${'q '.repeat(20_000)} ${text}`),
  manyOperators: pdf({}, `BT /F1 9 Tf ${'1 0 0 1 9 9 Tm <4141> Tj '.repeat(100_000)} ET`),
  manyRules: pdf({}, `${'9 9 m 99 99 l S 10 10 50 50 re S '.repeat(60_000)} ${text}`),
  crossReferenceInCircle: {
    name: '要点.pdf',
    build: () => withText(buildPdf([{ content: text }], fonts), 'trailer<<', `trailer<</Prev ${9} `),
  },
  hugeNumbersInPdf: pdf({}, `99999999999999999999 0 0 1e400 -9e99 0 cm ${text}`),
};

function doc(build: () => Uint8Array): HostileFile {
  return { name: '要点.doc', build };
}

function pdf(objects: Readonly<Record<number, string>>, content = text): HostileFile {
  return { name: '要点.pdf', build: () => buildPdf([{ content }], fonts, objects) };
}

function formOf(content: string, entries: string): string {
  return `<</Type/XObject/Subtype/Form/BBox[0 0 595 842]${entries}/Length ${content.length}>>stream\n${content}\nendstream`;
}

function withText(bytes: Uint8Array, wanted: string, replacement: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(wanted, replacement));
}

/** An entry of the list of text boxes ([MS-DOC], FTXBXS) for the shape of this number. */
function boxText(shape: number): number[] {
  return [...Array<number>(14).fill(0), ...quad(shape), ...Array<number>(4).fill(0)];
}

/** Divides a row into 200 cells ([MS-DOC], sprmTDefTable). */
function rowChange(): number[] {
  const edges = Array.from({ length: 201 }, (_, cell) => [cell & 0xff, cell >> 8]).flat();
  const operand = [200, ...edges, ...Array<number>(200 * 20).fill(0)];
  return sprm(0xd608, (operand.length + 1) & 0xff, (operand.length + 1) >> 8, ...operand);
}

/** A good .doc file of LibreOffice’s with other entries in its allocation table ([MS-CFB] 2.3). */
function withSectorTable(next: (sector: number) => number): Uint8Array {
  const { bytes, view } = goodDoc();
  const table = (view.getUint32(0x4c, true) + 1) * 512;
  for (let sector = 0; sector < 128; sector++) view.setUint32(table + sector * 4, next(sector), true);
  return bytes;
}

/** The same with other neighbours in its directory (2.6.1): left, right, child. */
function withDirectory(neighbours: (entry: number) => readonly number[]): Uint8Array {
  const { bytes, view } = goodDoc();
  const directory = (view.getUint32(0x30, true) + 1) * 512;
  for (let entry = 0; entry < 4; entry++)
    neighbours(entry).forEach((neighbour, place) => {
      view.setUint32(directory + entry * 128 + 68 + place * 4, neighbour, true);
    });
  return bytes;
}

function goodDoc(): { readonly bytes: Uint8Array; readonly view: DataView } {
  const path = fileURLToPath(new URL('../fixtures/importers/doc/numbered-plan.doc', import.meta.url));
  const bytes = new Uint8Array(readFileSync(path));
  return { bytes, view: new DataView(bytes.buffer) };
}
