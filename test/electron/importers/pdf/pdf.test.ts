import { describe, expect, it } from 'vitest';
import { pdf } from '../../../../electron/importers/pdf/pdf.ts';
import type { SourceLine } from '../../../../shared/importers/source-document.ts';
import {
  buildPdf,
  gbk,
  mapped,
  mappedFont,
  namedFont,
  type PdfPage,
  toUnicode,
  ucs2,
} from '../../../support/pdf-builder.ts';

const fonts = {
  Song: namedFont('SimSun', 'GBK-EUC-H'),
  Hei: namedFont('SimHei', 'UniGB-UCS2-H'),
  Latin: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
};

async function linesOf(...pages: readonly (string | PdfPage)[]): Promise<readonly SourceLine[]> {
  const given = pages.map((page) => (typeof page === 'string' ? { content: page } : page));
  return (await pdf.read(buildPdf(given, fonts))).value.lines;
}

describe('pdf', () => {
  it('knows a file by how it begins, also behind some bytes', () => {
    const bytes = buildPdf([{ content: '' }], fonts);
    expect(pdf.recognizes(bytes, 'x.txt')).toBe(true);
    expect(pdf.recognizes(Uint8Array.of(10, 13, 0, ...bytes), 'x')).toBe(true);
    expect(pdf.recognizes(new TextEncoder().encode('望川区教育局'), 'x.pdf')).toBe(false);
  });

  it('reads fonts that are not in the file by the CMaps of their codes', async () => {
    const song = `BT /Song 16 Tf 100 700 Td ${gbk('望川区教育局2026年工作要点')} Tj ET`;
    const hei = `BT /Hei 16 Tf 100 660 Td ${ucs2('一、扩大学位供给')} Tj ET`;
    expect(await linesOf(`${song} ${hei}`)).toEqual([
      { text: '望川区教育局2026年工作要点' },
      { text: '一、扩大学位供给', bold: true },
    ]);
  });

  it('reads fonts whose codes are told by a map alone', async () => {
    const characters = '扩大学位供给，新建幼儿园所。12';
    const content = `BT /Mapped 16 Tf 100 700 Td ${mapped('扩大学位供给，新建幼儿园12所。', characters)} Tj ET`;
    const bytes = buildPdf([{ content }], { Mapped: mappedFont(105) }, { 105: toUnicode(characters) });
    expect((await pdf.read(bytes)).value.lines).toEqual([{ text: '扩大学位供给，新建幼儿园12所。' }]);
  });

  it('reads fonts that draw their characters themselves', async () => {
    const map = toUnicode('扩大学位', 1);
    const shape = '<</Length 26>>stream\n1000 0 0 0 900 900 d1 0 0 9 9 re f\nendstream';
    const font =
      '<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 1/LastChar 4/Widths[1000 1000 1000 1000]/CharProcs<</a 106 0 R>>/Encoding<</Differences[1/a/a/a/a]>>/ToUnicode 105 0 R>>';
    const content = 'BT /Drawn 16 Tf 100 700 Td <01020304> Tj ET';
    const result = await pdf.read(buildPdf([{ content }], { Drawn: font }, { 105: map, 106: shape }));
    expect(result).toEqual({ value: { lines: [{ text: '扩大学位' }] }, warnings: [] });
  });

  it('reads the text operators: lines, spacing, scaling, rise and offsets', async () => {
    const content = `BT /Song 16 Tf 18 TL 1 0 0 1 100 700 Tm ${gbk('第一条')} Tj T* ${gbk('第二条')} Tj
      0 -20 TD ${gbk('第三条')} Tj 4 Tc ${gbk('疏排')} ' 50 Tz ${gbk('窄排')} ' 100 Tz 0 Tc
      [${gbk('教')} -120 ${gbk('育')} 60 ${gbk('局')}] TJ ET`;
    expect((await linesOf(content)).map(({ text }) => text)).toEqual([
      '第一条',
      '第二条',
      '第三条',
      '疏排',
      '窄排教育局',
    ]);
  });

  it('reads text within forms, where they put it', async () => {
    const form = `<</Type/XObject/Subtype/Form/BBox[0 0 500 500]/Matrix[1 0 0 1 50 0]/Resources<</Font<</Song ${fonts.Song}>>>>/Length 60>>stream\nBT /Song 16 Tf 100 600 Td ${gbk('表内文字')} Tj ET\nendstream`;
    const page = { content: `BT /Song 16 Tf 100 700 Td ${gbk('正文')} Tj ET q 1 0 0 1 0 -50 cm /Fm Do Q` };
    const { value } = await pdf.read(buildPdf([page], fonts, { 101: form }));
    expect(value.lines.map(({ text }) => text)).toEqual(['正文', '表内文字']);
  });

  it('takes text that is filled and stroked for bold', async () => {
    const content = `BT /Song 16 Tf 100 700 Td 2 Tr ${gbk('健全机制。')} Tj 0 Tr ${gbk('完善集团化办学。')} Tj ET`;
    expect(await linesOf(content)).toEqual([{ text: '健全机制。完善集团化办学。', boldStart: 5 }]);
  });

  it.each([
    ['turned by the page', '/Rotate 90', '0 1 -1 0 300 100'],
    ['not turned back', '', '0 1 -1 0 300 100'],
    ['upside down', '', '-1 0 0 -1 400 400'],
  ])('reads lines that are %s', async (_, entries, matrix) => {
    const content = `BT /Song 16 Tf ${matrix} Tm 20 TL ${gbk('新建幼儿园12所。')} Tj T* ${gbk('新增学位3600个。')} Tj ET`;
    expect((await linesOf({ content, entries })).map(({ text }) => text)).toEqual([
      '新建幼儿园12所。',
      '新增学位3600个。',
    ]);
  });

  it('marks text askew over the page, and what the file calls furniture', async () => {
    const content = `BT /Song 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm ${gbk('内部')} Tj ${gbk('资料')} Tj ET
      /Artifact <</Type/Pagination>> BDC BT /Song 9 Tf 100 800 Td ${gbk('望川区教育局')} Tj ET EMC
      BT /Song 16 Tf 100 700 Td ${gbk('扩大学位供给，新建幼儿园12所。')} Tj ET`;
    expect(await linesOf(content)).toEqual([
      { text: '望川区教育局', pageFurniture: true },
      { text: '扩大学位供给，新建幼儿园12所。' },
      { text: '内部资料', pageFurniture: true },
    ]);
  });

  it('keeps words that run down or across beside the text', async () => {
    const upright = `BT /Song 16 Tf 100 700 Td ${gbk('扩大学位供给，新建幼儿园12所。')} Tj ET`;
    const sideways = `BT /Song 16 Tf 0 1 -1 0 60 500 Tm ${gbk('责任')} Tj ${gbk('单位')} Tj ET`;
    const column = `BT /Down 16 Tf 540 600 Td ${gbk('幼儿园')} Tj ET`;
    const { value } = await pdf.read(
      buildPdf([{ content: upright + sideways + column }], { ...fonts, Down: namedFont('SimSun', 'GBK-EUC-V') }),
    );
    expect(value.lines.map(({ text }) => text)).toEqual(['扩大学位供给，新建幼儿园12所。', '责任单位', '幼儿园']);
    expect(value.lines.some(({ pageFurniture }) => pageFurniture)).toBe(false);
  });

  it('joins a paragraph over the page break, and puts heads, feet and page numbers behind it', async () => {
    const full = '各学校按规定做好经费保障各项工作，确保每一项任务都落到实处';
    const page = (number: number, line: string, x: number) =>
      `BT /Song 9 Tf 250 800 Td ${gbk('望川区教育局')} Tj ET BT /Song 16 Tf ${x} ${number === 1 ? 100 : 740} Td ${gbk(line)} Tj ET
      BT /Song 14 Tf ${number % 2 ? 450 : 95} 40 Td ${gbk(`- ${number} -`)} Tj ET`;
    const lines = await linesOf(page(1, full, 79 + 32), page(2, '，按季度通报进展情况。', 79));
    expect(lines).toEqual([
      { text: '望川区教育局', pageFurniture: true },
      { text: `${full}，按季度通报进展情况。` },
      { text: '-1-', pageFurniture: true },
      { text: '望川区教育局', pageFurniture: true },
      { text: '-2-', pageFurniture: true },
    ]);
  });

  it('closes digits that are set apart', async () => {
    const content = `BT /Song 16 Tf 100 700 Td ${gbk('到2 0 2 5 年底，普惠率达到9 9 %以上。')} Tj ET`;
    expect(await linesOf(content)).toEqual([{ text: '到2025年底，普惠率达到99%以上。' }]);
  });

  it('reads a table between lines that are stroked, or filled as thin boxes', async () => {
    const text = (x: number, y: number, words: string) => `BT /Song 12 Tf ${x} ${y} Td ${gbk(words)} Tj ET`;
    const cells = [
      text(105, 710, '指标'),
      text(305, 710, '2030年'),
      text(105, 680, '新增学位（个）'),
      text(305, 680, '3600'),
    ].join(' ');
    const stroked = '100 730 300 -60 re S 100 700 m 400 700 l S 300 730 m 300 670 l S';
    const filled =
      '100 730 300 .5 re 100 700 300 .5 re 100 670 300 .5 re 100 670 .5 60 re 300 670 .5 60 re 400 670 .5 60 re f';
    for (const lines of [stroked, filled])
      expect((await linesOf(`${lines} ${cells}`)).map(({ cells }) => cells)).toEqual([
        ['指标', '2030年'],
        ['新增学位（个）', '3600'],
      ]);
  });

  it('gives headings without a number the level of their bookmark', async () => {
    const content = `BT /Song 16 Tf 24 TL 100 700 Td ${gbk('发展基础')} Tj T* ${gbk('一、成绩')} Tj T* ${gbk('附则')} Tj ET`;
    const outline = (title: string, links: string) => `<</Title ${ucs2(`\ufeff${title}`)}/Parent 100 0 R${links}>>`;
    const { value } = await pdf.read(
      buildPdf([{ content }], fonts, {
        100: '<</Type/Outlines/First 102 0 R/Last 104 0 R/Count 3>>',
        102: outline('发展基础', '/Next 104 0 R/First 103 0 R/Last 103 0 R/Count 1'),
        103: outline('一、成绩', ''),
        104: outline('附 则', '/Prev 102 0 R'),
      }),
    );
    expect(value.lines).toEqual([
      { text: '发展基础', outlineLevel: 1 },
      { text: '一、成绩' },
      { text: '附则', outlineLevel: 1 },
    ]);
  });

  it('reads no lines where pages show pictures only', async () => {
    expect(await linesOf('q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u007f EI Q')).toEqual([]);
  });

  it('reads the standard fonts, which no file needs to hold, among others', async () => {
    const content = `BT /Latin 16 Tf 100 700 Td (AI) Tj /Song 16 Tf ${gbk('助教进课堂。')} Tj ET`;
    expect(await linesOf(content)).toEqual([{ text: 'AI助教进课堂。' }]);
  });
});
