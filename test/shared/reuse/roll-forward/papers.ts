import type { Expression } from '../../../../shared/expressions/expression.ts';
import type { RollSource, RollTarget } from '../../../../shared/reuse/roll-forward/papers.ts';
import { rollForward } from '../../../../shared/reuse/roll-forward/roll-forward.ts';

const ours = { region: '云洲市望川区', issuer: '望川区教育局' };

/** The five-year plan of our own district that ran from 2021. */
export const plan: RollSource = {
  ...ours,
  start: 2021,
  end: 2025,
  title: '望川区“十四五”教育事业发展规划',
  mood: 'aim',
};
export const nextPlan: RollTarget = { ...ours, start: 2026, end: 2030, title: '望川区“十五五”教育高质量发展规划' };

/** Our own work points of a year, and a draft of them. */
export function paperOf(year: number, changes: Partial<RollSource> = {}): RollSource {
  return { ...ours, start: year, end: year, title: `望川区教育局${year}年工作要点`, mood: 'aim', ...changes };
}
export function draftOf(year: number, changes: Partial<RollTarget> = {}): RollTarget {
  return { ...ours, start: year, end: year, title: `望川区教育局${year}年工作要点`, ...changes };
}

/** The rolled text: a changed word as “到[2030<2025]年”, one that cannot be known as “到[2025?]年”. */
export function rolled(
  text: string,
  from: RollSource = plan,
  to: RollTarget = nextPlan,
  expressions: readonly Expression[] = [],
): string {
  return rollForward(text, from, to, expressions)
    .map(({ text: is, rolledFrom: was }) => (was === undefined ? is : was === is ? `[${is}?]` : `[${is}<${was}]`))
    .join('');
}
