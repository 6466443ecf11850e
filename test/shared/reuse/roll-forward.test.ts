import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RollPeriod, rollForward } from '../../../shared/reuse/roll-forward.ts';

const plan: RollPeriod = { start: 2021, end: 2025 };
const nextPlan: RollPeriod = { start: 2026, end: 2030 };
const year: RollPeriod = { start: 2025, end: 2025 };
const nextYear: RollPeriod = { start: 2026, end: 2026 };

/** The rolled text, each rewritten word in brackets with the source's wording: “到[2030<2025]年”. */
function rolled(text: string, from = plan, to = nextPlan): string {
  const runs = rollForward(text, from, to);
  return runs.map((run) => (run.rolledFrom === undefined ? run.text : `[${run.text}<${run.rolledFrom}]`)).join('');
}

describe('rollForward from one five-year plan to the next', () => {
  it.each([
    ['到2025年，覆盖率达到98%。', '到[2030<2025]年，覆盖率达到98%。'],
    ['2021年至2025年', '[2026<2021]年至[2030<2025]年'],
    ['规划期为2021—2025年', '规划期为[2026<2021]—[2030<2025]年'],
    ['2021—2022学年', '[2026<2021]—[2027<2022]学年'],
    ['以2020年为基期', '以[2025<2020]年为基期'],
    ['“十四五”期间', '“[十五五<十四五]”期间'],
    ['十四五规划', '[十五五<十四五]规划'],
    ['“十三五”以来，面向“十五五”', '“[十四五<十三五]”以来，面向“[十六五<十五五]”'],
  ])('writes “%s” as “%s”', (text, result) => {
    expect(rolled(text)).toBe(result);
  });

  it.each([
    ['aims that the state has set', '到2035年和2050年'],
    ['titles of documents', '落实《望川区教育规划（2021—2025年）》'],
    ['numbers of documents', '望教发〔2023〕15号'],
    ['long-term programmes by their name', '对标教育现代化2030年目标'],
    ['numbers that are no years', '新增学位2025个、2021人次'],
    ['ordinals of other things', '第十五届、二十五所、“三五”普法'],
    ['text that is bound to no period', '办好每一所学校。'],
    ['nothing at all', ''],
  ])('leaves alone %s', (_, text) => {
    expect(rollForward(text, plan, nextPlan)).toEqual([{ text }]);
  });
});

describe('rollForward between other papers', () => {
  it('moves a yearly paper by its years', () => {
    expect(rolled('2025年9月前完成，2024年已启动。', year, nextYear)).toBe(
      '[2026<2025]年9月前完成，[2025<2024]年已启动。',
    );
  });

  it('moves yearly events on', () => {
    const text = '办好第41个教师节和第二十八届全国推广普通话宣传周。';
    expect(rolled(text, year, nextYear)).toBe('办好[第42<第41]个教师节和[第二十九<第二十八]届全国推广普通话宣传周。');
  });

  it('moves 十四五 only where the new year lies in another period', () => {
    expect(rolled('“十四五”收官', year, nextYear)).toBe('“[十五五<十四五]”收官');
    expect(rolled('“十五五”开局', nextYear, { start: 2027, end: 2027 })).toBe('“十五五”开局');
  });

  it('moves a summary-and-plan by its later year, the year planned', () => {
    const text = '2026年打算：“十五五”开局。';
    const result = '[2027<2026]年打算：“十五五”开局。';
    expect(rolled(text, { start: 2025, end: 2026 }, { start: 2027, end: 2027 })).toBe(result);
  });

  it('leaves the years of a five-year plan as they are in a yearly paper, marked for review', () => {
    expect(rolled('到2025年', plan, nextYear)).toBe('到[2025<2025]年');
  });

  it('changes nothing within the same period', () => {
    const text = '到2025年，“十四五”规划收官，办好第41个教师节。';
    expect(rollForward(text, plan, plan)).toEqual([{ text }]);
  });
});

describe('the runs of rollForward', () => {
  const words = fc.constantFrom(
    '到2025年',
    '2021—2025年',
    '“十四五”',
    '《2025年规划》',
    '第41个教师节',
    '学位2025个',
    '〔2025〕',
    '，',
    '十五五发展',
    '2035年',
  );
  const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''));
  const period = fc
    .integer({ min: 2006, max: 2040 })
    .chain((start) => fc.constantFrom({ start, end: start }, { start, end: start + 4 }));

  it('give the source back where each rewritten word is put back', () => {
    fc.assert(
      fc.property(text, period, period, (source, from, to) => {
        const runs = rollForward(source, from, to);
        expect(runs.map((run) => run.rolledFrom ?? run.text).join('')).toBe(source);
      }),
    );
  });

  it('are at least one, and none rewrites a word as itself between papers of one length', () => {
    fc.assert(
      fc.property(text, period, period, (source, from, to) => {
        const runs = rollForward(source, from, to);
        expect(runs.length).toBeGreaterThan(0);
        const sameLength = from.end - from.start > 1 === to.end - to.start > 1;
        expect(runs.filter((run) => sameLength && run.rolledFrom === run.text)).toEqual([]);
      }),
    );
  });
});
