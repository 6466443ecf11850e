import { expect, test } from 'vitest';
import { builtInExpressions } from '../../../shared/expressions/built-in-expressions.ts';
import { createExpressionReader } from '../../../shared/expressions/expression-reader.ts';
import { planWordings } from '../../../shared/expressions/plan-wordings.ts';
import { parsePlan } from '../../../shared/plan/parse-plan.ts';
import { lines } from '../../support/source-lines.ts';

const reader = createExpressionReader(builtInExpressions());

const plan = parsePlan({
  lines: lines(
    '望川区教育局2020年工作总结和2021年工作思路',
    '一、2020年工作情况',
    '（一）打赢脱贫攻坚战。全面完成脱贫攻坚任务。',
    '二、2021年工作思路',
    '（一）指导思想。以新时代中国特色社会主义思想为指导，办好每一所学校。',
    '（二）继续打赢脱贫攻坚战。资助困难学生。',
  ),
});

test('cut wordings are told wherever they stand, ended ones outside what looks back', () => {
  const found = planWordings(plan, reader, 2026);
  const textOf = (id: string) => plan.units.find((unit) => unit.id === id)?.text ?? '';
  expect(found.map(({ code, unitId }) => [code, textOf(unitId).slice(0, 4)])).toEqual([
    ['cut', '指导思想'],
    ['ended', '继续打赢'],
  ]);
  for (const { unitId, start, end, wording } of found) expect(textOf(unitId).slice(start, end)).toBe(wording);
});
