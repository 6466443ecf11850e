import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Block, Draft } from '../../../../shared/document/model.ts';
import { docx } from '../../../../shared/exporters/docx/docx.ts';
import { gbt9704 } from '../../../../shared/exporters/layout-profile.ts';
import {
  boxClause,
  boxParagraph,
  boxTitle,
  caption,
  item,
  note,
  pageBreak,
  picture,
  row,
  subtitle,
  table,
} from '../../../support/block-builder.ts';
import { docxElement, docxParagraphs, docxPart } from '../../../support/docx-parts.ts';
import { draft, paragraph, title } from '../../../support/draft-builder.ts';
import { chart, everyKindDraft, indicators } from '../../../support/every-kind-draft.ts';

function documentOf(value: Draft, profile = gbt9704): string {
  return docxPart(docx.write(value, profile), 'word/document.xml');
}

function body(...blocks: Block[]): string {
  return documentOf({ ...draft(...blocks), pictures: [chart] });
}

/** What is in the body, by the names of its elements and, in brackets, the paragraphs' styles. */
function outline(xml: string): string[] {
  const tags = xml.matchAll(
    /<w:(tbl|tr|tc|sectPr)>|<w:(vMerge|gridSpan|pStyle) w:val="([^"]*)"|<w:(pageBreakBefore)\/>/g,
  );
  return [...tags].map(
    ([, name, property, value, mark]) =>
      name ?? mark ?? (property === 'pStyle' ? `[${value}]` : `${property} ${value}`),
  );
}

describe('the head', () => {
  test('has its subtitles right under the title and one blank line below the last', () => {
    const paragraphs = docxParagraphs(docx.write(draft(title('甲\n乙'), subtitle('丙'), subtitle('丁')), gbt9704));
    expect(paragraphs.map((xml) => xml.includes('<w:spacing w:after="0"/>'))).toEqual([true, true, false]);
    expect(paragraphs[0]).toContain('甲</w:t><w:br/>');
    expect(paragraphs[2]).toContain('<w:pStyle w:val="Subtitle"/>');
  });
});

test('a “——” item has its dash typed, and notes are left out', () => {
  const xml = body(item('甲'), note('乙'));
  expect(xml).toContain('<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">——</w:t>');
  expect(xml).not.toContain('乙');
});

test('highlighted text stays so', () => {
  expect(body(paragraph({ text: '甲', highlight: true }))).toContain('<w:rPr><w:highlight w:val="yellow"/></w:rPr>');
});

describe('a table', () => {
  test('repeats its head and breaks no row', () => {
    const rows = body(indicators).match(/<w:trPr>.*?<\/w:trPr>/g) ?? [];
    expect(rows.slice(0, 3)).toEqual([
      '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
      '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
      '<w:trPr><w:cantSplit/></w:trPr>',
    ]);
  });

  test('writes merged cells in every row that they cover', () => {
    const xml = body(table(0, row([{ text: '甲', colSpan: 2, rowSpan: 2 }, '乙']), row(['丙'])));
    expect(outline(xml).slice(0, 13)).toEqual([
      'tbl',
      'tr',
      'tc',
      'gridSpan 2',
      'vMerge restart',
      '[TableText]',
      'tc',
      '[TableText]',
      'tr',
      'tc',
      'gridSpan 2',
      'vMerge continue',
      '[TableText]',
    ]);
  });

  test('fills the text area with whole twips by its columns’ shares', () => {
    const widths = [...body(indicators).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8844);
    expect(widths[1]).toBe(Math.round(8844 * 0.42) - Math.round(8844 * 0.08));
  });

  test('is kept apart from the next one and from the end', () => {
    const tables = [table(0, row(['甲'])), table(0, row(['乙']))];
    expect(outline(body(...tables)).filter((name) => /tbl|Gap|sectPr/.test(name))).toEqual([
      'tbl',
      '[Gap]',
      'tbl',
      '[Gap]',
      'sectPr',
    ]);
  });
});

describe('captions and boxes', () => {
  test('are counted by fields, unless the profile wants numbers as text', () => {
    const value = draft(caption('table', '指标'), boxTitle('工程'));
    const xml = documentOf(value);
    expect(xml).toContain(
      '>表</w:t></w:r><w:fldSimple w:instr=" SEQ 表 \\* ARABIC "><w:r><w:t xml:space="preserve">1</w:t>',
    );
    expect(xml).toContain('w:instr=" SEQ 专栏 \\* ARABIC "');
    expect(documentOf(value, { ...gbt9704, numbersAsText: true })).not.toContain('fldSimple');
  });

  test('keep to their table or picture', () => {
    expect(body(caption('table', '甲'))).toContain('<w:pStyle w:val="Caption"/><w:keepNext/>');
    expect(body(picture('chart', 50), caption('picture', '甲'))).toContain('<w:pStyle w:val="Picture"/><w:keepNext/>');
    expect(body(caption('picture', '甲'))).not.toContain('<w:keepNext/>');
  });

  test('a box is a table with its title over what belongs to it', () => {
    const xml = body(
      boxTitle('工程'),
      boxClause(1, '学位。', '新建两所。'),
      { ...table(0, row(['甲'])), boxed: true } as Block,
      boxTitle('又一工程'),
      boxParagraph('乙'),
      paragraph('框外'),
    );
    expect(outline(xml)).toEqual([
      ...['tbl', 'tr', 'tc', '[BoxTitle]', 'tr', 'tc', '[BoxText]'],
      ...['tbl', 'tr', 'tc', '[TableText]', '[Gap]', '[Gap]'],
      ...['tbl', 'tr', 'tc', '[BoxTitle]', 'tr', 'tc', '[BoxText]', '[BodyText]', 'sectPr'],
    ]);
    expect(xml).toContain('>1.</w:t>');
    expect(docxElement(xml, 'w:tbl', '')).not.toContain('w:numPr');
  });

  test('a box may break over pages', () => {
    expect(body(boxTitle('甲'), boxParagraph('乙'))).not.toContain('cantSplit');
  });
});

describe('a picture', () => {
  const bytes = docx.write(everyKindDraft(), gbt9704);

  test('is a part of the file, once however often it is shown', () => {
    const media = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('word/media/'));
    expect(media.map(([path]) => path)).toEqual(['word/media/picture1.png']);
    expect(Buffer.from(media[0]?.[1] ?? []).toString('base64')).toBe(chart.data);
    expect(docxPart(bytes, '[Content_Types].xml')).toContain('<Default Extension="png" ContentType="image/png"/>');
    expect(docxPart(bytes, 'word/_rels/document.xml.rels')).toContain('Id="picture1"');
    expect(docxPart(bytes, 'word/document.xml').match(/r:embed="picture1"/g)).toHaveLength(2);
  });

  test('has its size in EMU, no wider than the text, and says what it shows', () => {
    expect(body(picture('chart', 60, '柱形图'))).toContain('<wp:extent cx="2160000" cy="1080000"/>');
    expect(body(picture('chart', 60, '柱形图'))).toMatch(/<wp:docPr id="1" name="[^"]+" descr="柱形图"\/>/);
    expect(body(picture('chart', 300))).toContain('<wp:extent cx="5616000" cy="2808000"/>');
    expect(body(pageBreak('landscape'), picture('chart', 300))).toContain('<wp:extent cx="8100000" cy="4050000"/>');
  });

  test('that is gone leaves its description', () => {
    expect(body(picture('gone', 60, '柱形图'))).toContain('>柱形图</w:t>');
  });

  test('is numbered for itself among all that is drawn', () => {
    const ids = [...docxPart(bytes, 'word/document.xml').matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('pages', () => {
  test('turn at the end of a paragraph, with footers that go on', () => {
    const xml = body(paragraph('甲'), pageBreak('landscape'), paragraph('乙'), pageBreak('portrait'), paragraph('丙'));
    const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(sections.map((section) => /<w:pgSz[^>]*>/.exec(section)?.[0])).toEqual([
      '<w:pgSz w:w="11906" w:h="16838"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
      '<w:pgSz w:w="11906" w:h="16838"/>',
    ]);
    for (const section of sections) expect(section.match(/<w:footerReference/g)).toHaveLength(2);
    expect(outline(xml)).toEqual(['[BodyText]', 'sectPr', '[BodyText]', 'sectPr', '[BodyText]', 'sectPr']);
  });

  test('turn behind a table by an empty line', () => {
    expect(outline(body(table(0, row(['甲'])), pageBreak('landscape'), paragraph('乙'))).slice(3)).toEqual([
      '[TableText]',
      '[Gap]',
      'sectPr',
      '[BodyText]',
      'sectPr',
    ]);
  });

  test('begin anew at a break, also before a table', () => {
    expect(outline(body(paragraph('甲'), pageBreak(), paragraph('乙'), pageBreak(), table(0, row(['丙']))))).toEqual([
      '[BodyText]',
      '[BodyText]',
      'pageBreakBefore',
      '[Gap]',
      'pageBreakBefore',
      ...['tbl', 'tr', 'tc', '[TableText]', '[Gap]', 'sectPr'],
    ]);
  });
});
