import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfPages } from '../../../../shared/importers/page-layout/read-pages.ts';
import {
  breakLines,
  officialSheet,
  pageOf,
  type Sheet,
  setLine,
  setPages,
  widthOf,
} from '../../../support/set-pages.ts';

const sentences = [
  '到2027年，全区新建改扩建公办幼儿园12所，新增学位3600个以上。',
  '健全校际结对、名师联动、资源共享的集团化办学机制。',
  '每学期组织区级教研活动不少于4次，覆盖全部学科与学段。',
  '完善预算绩效管理，教育支出与办学水平、在校学生规模动态挂钩，确保两个“只增不减”。',
  '推进AI助教进课堂，建成5G专网，接入率达到100%。',
];
const headings = ['一、扩大学位供给', '（一）学前教育', '1.建设公办园', '第二章 重点任务'];

const body = array(constantFrom(...sentences), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const documents = array(array(body, { minLength: 3, maxLength: 8 }), { minLength: 1, maxLength: 6 }).map((chapters) =>
  chapters.flatMap((paragraphs, index) => [headings[index % headings.length] ?? '', ...paragraphs]),
);

/** The same documents at every run, so that a run tells of the code alone. */
const everyTime = { seed: 20260101, numRuns: 60 };

function textsOf(...given: Parameters<typeof linesOfPages>): string[] {
  return linesOfPages(...given).map(({ text }) => text);
}

/** A paragraph whose last line is full cannot be told from the next one where nothing else sets them apart. */
function endsFull(paragraph: string, sheet: Sheet): boolean {
  return widthOf(breakLines(paragraph, sheet).at(-1) ?? '') > (sheet.right - sheet.left) / sheet.size - 5;
}

describe('broken lines', () => {
  it('are joined to the paragraphs they were set from, over pages too', () => {
    assert(
      property(documents, (paragraphs) => {
        expect(textsOf(setPages(paragraphs))).toEqual(paragraphs);
      }),
      everyTime,
    );
  });

  it('are joined where paragraphs are set apart without an indent', () => {
    const sheet = { ...officialSheet, indent: 0, space: 14 };
    const onOnePage = { ...sheet, height: 20_000, bottom: 19_900 };
    assert(
      property(documents, (paragraphs) => {
        expect(textsOf(setPages(paragraphs, onOnePage))).toEqual(paragraphs);
      }),
      everyTime,
    );
  });

  it('are joined where nothing sets paragraphs apart but their short last lines', () => {
    const sheet = { ...officialSheet, indent: 0 };
    const told = documents.filter((paragraphs) => !paragraphs.some((paragraph) => endsFull(paragraph, sheet)));
    assert(
      property(told, (paragraphs) => {
        expect(textsOf(setPages(paragraphs, sheet))).toEqual(paragraphs);
      }),
      everyTime,
    );
  });

  it('are joined on left and right pages with margins of their own', () => {
    const paragraphs = Array.from({ length: 40 }, (_, index) => `${sentences.join('')}${index}号文件。`);
    const pages = setPages(paragraphs).map((page, index) => ({
      ...page,
      glyphs: page.glyphs.map((glyph) => ({
        ...glyph,
        left: glyph.left - (index % 2) * 14,
        right: glyph.right - (index % 2) * 14,
      })),
    }));
    expect(textsOf(pages)).toEqual(paragraphs);
  });

  it('keep a number whole that a line or page break cuts', () => {
    const first = setLine('全区学校实行集团化办学方案，到规划期末新增公办学位指标12', { x: 79, y: 100 });
    const second = setLine('00个，其余指标按年度分解到各学校。', { x: 79, y: 129 });
    const third = setLine('全区学校实行集团化办学，到规划期末新增学位指标达到两千个。', { x: 79, y: 158 });
    expect(textsOf([pageOf([...first, ...second, ...third])])[0]).toContain('新增公办学位指标1200个');
  });

  it('are joined below a number that hangs out', () => {
    const long = `${sentences[1]}${sentences[3]}${sentences[1]}`;
    const lines = breakLines(long, { ...officialSheet, left: 79 + 48, indent: 0 });
    const glyphs = ['1.', '2.', '3.'].flatMap((number, item) =>
      lines.flatMap((line, index) => [
        ...(index === 0 ? setLine(number, { x: 79, y: 100 + 200 * item }) : []),
        ...setLine(line, { x: 79 + 48, y: 100 + 200 * item + 29 * index }),
      ]),
    );
    expect(textsOf([pageOf(glyphs)])).toEqual(['1.', '2.', '3.'].map((number) => `${number} ${long}`));
  });
});

describe('lines that stand for themselves', () => {
  const filler = Array.from({ length: 6 }, () => sentences.join(''));
  const [text] = setPages(filler);
  const below = (glyphs: ReturnType<typeof setLine>) =>
    pageOf([...glyphs, ...(text?.glyphs ?? [])].map((glyph) => glyph));

  it('a title broken over centred lines of large type is one, centred and bold', () => {
    const title = [
      ...setLine('云洲市望川区教育事业发展', { x: 168, y: 40, size: 22 }),
      ...setLine('“十五五”规划', { x: 223, y: 74, size: 22 }),
    ];
    expect(linesOfPages([below(title)])[0]).toEqual({
      text: '云洲市望川区教育事业发展“十五五”规划',
      bold: true,
      centered: true,
    });
  });

  it('a signature and its date at the right edge are two lines', () => {
    const lower = 105 + 29 * 21;
    const signature = [
      ...setLine('望川区教育局', { x: 425, y: lower }),
      ...setLine('2026年3月5日', { x: 425, y: lower + 29 }),
    ];
    const page = pageOf([...(text?.glyphs ?? []).filter(({ baseline }) => baseline < lower - 29), ...signature]);
    expect(textsOf([page]).slice(-2)).toEqual(['望川区教育局', '2026年3月5日']);
  });

  it('entries of a contents list are not joined, though each fills its line', () => {
    const entries = ['一、发展基础', '二、总体要求', '三、重点任务'].map(
      (entry, index) => `${entry}${'.'.repeat(40)}${index + 1}`,
    );
    const glyphs = entries.flatMap((entry, index) => setLine(entry, { x: 79, y: 40 + 20 * index }));
    expect(textsOf([below(glyphs)]).slice(0, 3)).toEqual(entries);
  });

  it('a heading at the left edge begins a line behind a full one', () => {
    const full = '各学校按规定做好经费保障各项工作，确保各项任务落地。'.padStart(26, '　');
    const glyphs = [...setLine(full.trim(), { x: 79, y: 40 }), ...setLine('二、加强保障', { x: 79, y: 69 })];
    expect(textsOf([below(glyphs)])).toContain('二、加强保障');
  });
});
