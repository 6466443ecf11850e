import { expect, test } from 'vitest';
import { openingNotice } from '../../../renderer/drafts/opening-notice.ts';
import type { OpeningReport } from '../../../shared/document/draft-of-plan.ts';
import { createTranslator, type Language, languages } from '../../../shared/messages/translator.ts';

const unchanged: OpeningReport = {
  cleaned: [],
  keptNumbers: 0,
  movedBelowTitle: 0,
  addedTitle: false,
  rows: 0,
  warnings: [],
};

const changed: OpeningReport = {
  cleaned: [{ rule: 'pageFurniture', count: 12 }],
  keptNumbers: 3,
  movedBelowTitle: 5,
  addedTitle: true,
  rows: 8,
  warnings: [{ code: 'notesAtEnd', details: { count: '2' } }],
};

/** What the notice says, part by part. */
function said(report: OpeningReport, language: Language): string[] {
  const translate = createTranslator(language);
  const notice = openingNotice('要点', report);
  return [notice, ...(notice.more ?? [])].map(({ key, details }) => translate(key, details));
}

test('all that became different is told, with counts', () => {
  expect(said(changed, 'zh-CN')).toEqual([
    '已把《要点》打开为草稿',
    '去掉网页栏目和页码 12 处',
    '3 处编号与样式不一致，已保留在文字里',
    '标题之前的 5 段移到了标题之后',
    '正文里没有标题行，标题取自文件信息或文件名',
    '表格 8 行改成了段落',
    '2 条脚注放在文末',
  ]);
});

test('where nothing did, that is told', () => {
  expect(said(unchanged, 'zh-CN')).toEqual(['已把《要点》打开为草稿', '文字和编号与原文一致']);
});

test.each(languages)('has its words in %s', (language) => {
  expect(said(changed, language).filter((text) => /\{\{|\$t|^(?:opening|warning|cleaning)\./.test(text))).toEqual([]);
});
