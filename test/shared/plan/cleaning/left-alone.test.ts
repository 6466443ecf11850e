import { expect, test } from 'vitest';
import { contentsList } from '../../../../shared/plan/cleaning/contents-list.ts';
import { eatenCharacters } from '../../../../shared/plan/cleaning/eaten-characters.ts';
import { pageCuts } from '../../../../shared/plan/cleaning/page-cuts.ts';
import { pageFurniture } from '../../../../shared/plan/cleaning/page-furniture.ts';
import { cleanedBy, leavesAlone } from '../../../support/source-lines.ts';

/** What looks like spoiled text and is none: nothing of a writer's text may go unsaid. */
test.each([
  '推进全民阅读：每校每年举办1次读书节。',
  '编辑出版校本读物3种。',
  '分享优秀案例20个。',
  '打印教学资料须经审批。',
  '时间：2026年3月至6月，完成排查。',
])('“%s” is no page furniture', (text) => {
  expect(leavesAlone(pageFurniture, text)).toBe(true);
});

test.each(['【加入收藏】 【关  闭】', '时间：2026-03-31 10:13', '阅读次数：120', '责任编辑：办公室'])(
  '“%s” is page furniture',
  (text) => {
    expect(cleanedBy(pageFurniture, text)).toEqual([]);
  },
);

test('a list of short items is no text cut into pages', () => {
  const items = ['1.入园率99%；', '2.巩固率100%；', '3.毛入学率99%；', '4.优良率60%；', '5.新建学校3所。'];
  expect(leavesAlone(pageCuts, ...items)).toBe(true);
});

test('a table whose columns tabs part is no contents list', () => {
  expect(leavesAlone(contentsList, '学校数\t45', '幼儿园数\t37')).toBe(true);
});

test.each(['发展0至3岁托育服务', '校园安全0事故', '联系电话：2015678', '达到2024500'])(
  '“%s” has lost no character',
  (text) => {
    expect(leavesAlone(eatenCharacters, text)).toBe(true);
  },
);

test('years that ran together are a gap in full-width brackets too', () => {
  expect(cleanedBy(eatenCharacters, '行动纲要（20192025）')).toEqual(['行动纲要（2019〔…〕2025）']);
});
