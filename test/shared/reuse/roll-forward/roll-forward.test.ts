import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollReasons } from '../../../../shared/document/model.ts';
import type { Expression } from '../../../../shared/expressions/expression.ts';
import type { RollSource } from '../../../../shared/reuse/roll-forward/papers.ts';
import { rollForward } from '../../../../shared/reuse/roll-forward/roll-forward.ts';
import { rollRules } from '../../../../shared/reuse/roll-forward/rules/index.ts';
import { draftOf, nextPlan, paperOf, plan, rolled } from './papers.ts';

const hexi: RollSource = {
  ...plan,
  title: '禾溪县“十四五”教育事业发展规划',
  region: '云洲市禾溪县',
  issuer: '禾溪县教育局',
};
const campaign: Expression = {
  text: '校园清朗百日行动',
  kind: 'campaign',
  from: '2022',
  until: '2023',
  successor: null,
  shortForms: [],
  wrongForms: [],
};

/** The reasons of the rewritten words, in order. */
function reasons(text: string, from = hexi, to = nextPlan): readonly unknown[] {
  return rollForward(text, from, to, [campaign]).flatMap((run) => (run.rolledFrom === undefined ? [] : [run.rolledBy]));
}

describe('the list of rules', () => {
  it('has each rule once, and none is left out', () => {
    const files = readdirSync(new URL('../../../../shared/reuse/roll-forward/rules', import.meta.url));
    const names = rollRules.map(({ name }) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`);
    expect([...names, 'index.ts'].toSorted()).toEqual(files.toSorted());
  });
});

describe('rollForward', () => {
  it.each([
    ['year', '到2025年'],
    ['period', '“十四五”期间'],
    ['ordinal', '第41个教师节'],
    ['anniversary', '建党100周年'],
    ['title', '《云洲市“十四五”人才规划》'],
    ['name', '禾溪县将新建学校'],
    ['result', '已建成12所'],
    ['expression', '开展校园清朗百日行动'],
  ])('tells the reason “%s”', (reason, text) => {
    expect(reasons(text)).toEqual([reason]);
    expect(rollReasons).toContain(reason);
  });

  it('gives a text that nothing binds as one run, and an empty one as well', () => {
    expect(rollForward('办好每一所学校。', plan, nextPlan, [])).toEqual([{ text: '办好每一所学校。' }]);
    expect(rollForward('', plan, nextPlan, [])).toEqual([{ text: '' }]);
  });

  it('lets titles go before names, names before periods and years', () => {
    const text = '《禾溪县“十四五”教育事业发展规划》提出，禾溪县教育局到2025年评估“十四五”成效。';
    expect(rolled(text, hexi)).toBe(
      '《[望川区“十五五”教育高质量发展规划<禾溪县“十四五”教育事业发展规划]》提出，[望川区教育局<禾溪县教育局]到[2030<2025]年评估“[十五五<十四五]”成效。',
    );
  });
});

describe('the runs of rollForward', () => {
  const words = fc.constantFrom(
    '到2025年',
    '2021—2025年',
    '二〇二四年',
    '“十四五”',
    '“十四五”收官之年',
    '《2025年规划》',
    '《禾溪县“十四五”教育事业发展规划》',
    '第41个教师节',
    '第五届艺术节',
    '建党100周年',
    '学位2025个',
    '已建成12所',
    '〔2025〕3号',
    '，',
    '。',
    '禾溪县教育局',
    '云洲市',
    '全县',
    '十五五发展',
    '校园清朗百日行动',
    '2035年',
  );
  const anyText = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: fc.constantFrom(...'20十四五“”《》年第届个，。全县禾溪'), maxLength: 30 }),
  );
  const sources = fc.constantFrom(
    plan,
    hexi,
    paperOf(2025),
    { ...hexi, mood: 'result' as const },
    { ...plan, start: null },
  );
  const drafts = fc.constantFrom(
    nextPlan,
    draftOf(2026),
    draftOf(2030),
    { ...nextPlan, title: '', issuer: '' },
    { ...nextPlan, region: '云洲市' },
  );

  it('give the source back where each rewritten word is put back', () => {
    fc.assert(
      fc.property(anyText, sources, drafts, (text, from, to) => {
        const runs = rollForward(text, from, to, [campaign]);
        expect(runs.map((run) => run.rolledFrom ?? run.text).join('')).toBe(text);
      }),
    );
  });

  it('are never empty where the text is not, and each rewritten word has its reason', () => {
    fc.assert(
      fc.property(anyText, sources, drafts, (text, from, to) => {
        const runs = rollForward(text, from, to, [campaign]);
        expect(runs.length).toBeGreaterThan(0);
        expect(runs.filter((run) => run.text === '' && text !== '')).toEqual([]);
        expect(runs.filter((run) => (run.rolledFrom === undefined) !== (run.rolledBy === undefined))).toEqual([]);
      }),
    );
  });
});
