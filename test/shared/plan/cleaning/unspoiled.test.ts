import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceLine } from '../../../../shared/importers/source-document.ts';
import { cleaningRules, cleanLines } from '../../../../shared/plan/cleaning/index.ts';
import { lines } from '../../../support/source-lines.ts';

/** Sentences without any fault, with much that only looks like one. */
const sentences = [
  '办好每一所学校，新增学位2600个。',
  '学前三年毛入园率达到99%以上，投入1,200万元。',
  '会议定于8:30开始；图纸比例为1:1000。',
  '落实“双减”要求，每学期至少开展1次督查。',
  '推广O2O模式，建设STEAM课程（GDP占比4%）。',
  '《望川区教育规划》（2026—2030年）由区教育局组织实施。',
  '联合公安、市场监管等部门检查不少于6次。',
  '以习近平新时代中国特色社会主义思想为指导。',
];
const headings = ['一、总体要求', '（一）指导思想', '1.加强党建', '附件1', '主要任务', '第一章 总则'];
const faultless = fc.array(
  fc.oneof(
    fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    fc.constantFrom(...headings),
  ),
  { maxLength: 25 },
);

const faults = [
  '第 3 页',
  '来源：本站',
  '区(qū)',
  '（20192025年）',
  '管理体制O高中',
  '2、',
  ' ,',
  '"双减"',
  '目录',
  '……3',
  '金沙娱乐城',
  '學校長遠發展',
  '《》',
  '到 2026 年',
  '新增',
];
const pieces = fc.constantFrom(...sentences, ...headings, ...faults);
const spoiled = fc.array(
  fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  { maxLength: 20 },
);

/** How often each character stands in some texts. */
function characters(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of texts.join('').replace(/\s/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function textsOf(source: readonly SourceLine[]): string[] {
  return source.map((line) => line.text);
}

describe('cleaning', () => {
  it('gives a text without any fault back unchanged', () => {
    fc.assert(
      fc.property(faultless, (texts) => {
        expect(cleanLines(lines(...texts))).toMatchObject({ lines: lines(...texts), notes: [] });
      }),
      { numRuns: 300 },
    );
  });

  it.each(cleaningRules.map((rule) => [rule.name, rule] as const))(
    '%s loses no character but those it reports, and finds nothing more in its own result',
    (_name, rule) => {
      fc.assert(
        fc.property(spoiled, (texts) => {
          const source = lines(...texts);
          const cleaned = rule.apply(source);
          const before = characters([...textsOf(cleaned.lines), ...cleaned.hits.map((hit) => hit.before)]);
          const after = characters([...textsOf(source), ...cleaned.hits.map((hit) => hit.after)]);
          const lost = [...after].filter(([character, count]) => count > (before.get(character) ?? 0));
          expect(lost).toEqual([]);
          expect(rule.apply(cleaned.lines).hits).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('leaves no note when applied to its own result', () => {
    fc.assert(
      fc.property(spoiled, (texts) => {
        const once = cleanLines(lines(...texts)).lines;
        expect(cleanLines(once)).toMatchObject({ lines: once, notes: [] });
      }),
      { numRuns: 200 },
    );
  });
});
