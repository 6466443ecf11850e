import { expect, test } from 'vitest';
import { emptyLists } from '../../../shared/lists/office-lists.ts';
import { isSettled, unsettledIn } from '../../../shared/reuse/unsettled.ts';
import { clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';

const wording = '青坪中心小学扩建食堂，青坪中心小学增设校车。';
const source = { planId: 'p', planTitle: '', source: '禾溪.txt', unitId: 'u', wording, names: ['青坪中心小学'] };
const given = draft(
  title('望川区教育规划'),
  heading(1, '主要任务'),
  heading(2, '办好学校'),
  { ...clause(3, wording), provenance: [source] },
  paragraph('新建学校××所。'),
);

test('the same name is told once, with all its places and the headings above them', () => {
  const { leftOvers, placeholders } = unsettledIn(given, emptyLists.ownNames);
  expect(leftOvers.map(({ words, whose }) => [words, whose])).toEqual([['青坪中心小学', '禾溪.txt']]);
  expect(leftOvers[0]?.places.map(({ holderId, start, section }) => [holderId, start, section])).toEqual([
    ['b4', 0, '一、主要任务 › （一）办好学校'],
    ['b4', 11, '一、主要任务 › （一）办好学校'],
  ]);
  expect(placeholders.map(({ words }) => words)).toEqual(['××']);
});

test('a draft without any is settled, and a name that the office calls its own is none', () => {
  const own = { ...emptyLists.ownNames, schools: ['青坪中心小学'] };
  expect(unsettledIn(given, own).leftOvers).toEqual([]);
  expect(isSettled(unsettledIn(given, own))).toBe(false);
  expect(isSettled(unsettledIn(draft(title('要点'), paragraph('办好学校。')), own))).toBe(true);
});
