import { expect, test } from 'vitest';
import { parsePlan } from '../../../shared/plan/parse-plan.ts';

const planOf = (texts: readonly string[]) => parsePlan({ title: '', lines: texts.map((text) => ({ text })) });

/** Far more than any of these takes, far less than work that grows with the square of the length. */
const patience = 15_000;

test.each([...'一7 　(（)）年、《“"□-—.|，：?a', '（1）推进；', '1、', '联系', '3所', '达到95%，'])(
  'a line of nothing but %j is read in a time that grows with its length',
  (sign) => {
    const { meta, units } = planOf([`望川${sign.repeat(200_000 / sign.length)}川`]);
    expect([meta.title, ...units.map((unit) => unit.text)].join('')).toContain('川');
  },
  patience,
);

test.each([
  ['headings of one form', (_: number) => '一、推进教育工作'],
  ['headings of two forms', (place: number) => `${place % 2 === 0 ? '一、' : '（一）'}推进教育工作`],
  ['labels with text', () => '指导思想：推进教育工作'],
  ['offices', () => '牵头单位：望川区教育局'],
])(
  '40,000 lines of %s are read without comparing each with all',
  (_, lineAt) => {
    expect(planOf(Array.from({ length: 40_000 }, (_line, place) => lineAt(place))).units.length).toBeGreaterThanOrEqual(
      40_000,
    );
  },
  patience,
);

test(
  'a value behind 300,000 brackets overflows nothing',
  () => {
    const text = `${'('.repeat(300_000)}新建学校3所`;
    expect(planOf([text]).targets.map(({ value }) => value)).toEqual([3]);
  },
  patience,
);
