import { expect, test } from 'vitest';
import { openingNotice } from '../../../renderer/drafts/opening-notice.ts';
import type { OpeningReport } from '../../../shared/document/draft-of-plan.ts';
import { createTranslator, type Language, languages } from '../../../shared/messages/translator.ts';

const unchanged: OpeningReport = {
  cleaned: [],
  keptNumbers: 0,
  movedBelowTitle: 0,
  addedTitle: false,
  tables: 0,
  mergedCells: 0,
  guessedTables: 0,
  nestedTables: 0,
  boxes: 0,
  openBoxes: 0,
  droppedSigns: 0,
  pictures: 0,
  picturesLeftOut: {},
  comments: 0,
  commentsOnTitle: 0,
  commentsLeftOut: 0,
  highlights: 0,
  unmarked: 0,
  warnings: [],
};

const changed: OpeningReport = {
  cleaned: [{ rule: 'pageFurniture', count: 12 }],
  keptNumbers: 3,
  movedBelowTitle: 5,
  addedTitle: true,
  tables: 2,
  mergedCells: 3,
  guessedTables: 1,
  nestedTables: 1,
  boxes: 2,
  openBoxes: 1,
  droppedSigns: 2,
  pictures: 4,
  picturesLeftOut: { format: 1, remote: 2, tooLarge: 3, missing: 4 },
  comments: 6,
  commentsOnTitle: 1,
  commentsLeftOut: 2,
  highlights: 7,
  unmarked: 1,
  warnings: [{ code: 'notesAtEnd', details: { count: '2' } }],
};

/** What the notice says, part by part. */
function said(report: OpeningReport, language: Language): string[] {
  const translate = createTranslator(language);
  const notice = openingNotice('要点', report);
  return [notice, ...(notice.more ?? [])].map(({ key, details }) => translate(key, details));
}

test('all that became different, is unsure or was kept is told, with counts', () => {
  expect(said(changed, 'zh-CN')).toEqual([
    '已把《要点》打开为草稿',
    '去掉网页栏目和页码 12 处',
    '3 处编号与样式不一致，已保留在文字里',
    '标题之前的 5 段移到了标题之后',
    '正文里没有标题行，标题取自文件信息或文件名',
    '1 张图片、图表或图形的格式不能保留，已略去',
    '2 张图片不在文件里，已略去',
    '3 张图片过大（每张限 2 MB，合计限 20 MB），已略去',
    '4 张图片在文件里找不到，已略去',
    '1 个表格是按文字间的空隙认出的，请核对',
    '单元格里的表格 1 个移到了外层表格之后',
    '1 个专栏在原文中看不出到哪里结束，请核对',
    '2 处表、图、专栏编号后的标点改成了空格',
    '1 条批注没有对应的文字，放在了标题上',
    '2 条批注因文件格式没有读出',
    '1 段文字的加粗、突出显示和批注未能对应',
    '2 条脚注放在文末',
    '表格 2 个已保留',
    '合并单元格 3 处已保留',
    '专栏 2 个已保留',
    '图片 4 张已保留',
    '批注 6 条已保留',
    '突出显示 7 处已保留',
  ]);
});

test('where nothing did, that is told', () => {
  expect(said(unchanged, 'zh-CN')).toEqual(['已把《要点》打开为草稿', '文字和编号与原文一致']);
});

test.each(languages)('has its words in %s', (language) => {
  expect(said(changed, language).filter((text) => /\{\{|\$t|^(?:opening|warning|cleaning)\./.test(text))).toEqual([]);
});
