import type { PlanIdentity, PlanUnit, Target } from '../../../../shared/plan/model.ts';
import { findTargets } from '../../../../shared/plan/targets/find-targets.ts';
import { findMentions, type LinkedMention, linkMentions } from '../../../../shared/plan/targets/mention.ts';
import { mayBeTarget } from '../../../../shared/plan/targets/not-a-target.ts';

/** The five-year plan of a fictional city, 2021—2025. */
export const fiveYears: PlanIdentity = {
  title: '云洲市“十四五”教育事业发展规划',
  issuer: '云洲市教育局',
  region: '云洲市',
  kind: 'fiveYearPlan',
  periodStart: 2021,
  periodEnd: 2025,
};

export const oneYear: PlanIdentity = {
  ...fiveYears,
  title: '望川区教育局2023年工作要点',
  kind: 'annualWorkPoints',
  periodStart: 2023,
  periodEnd: 2023,
};

export const reportAndPlan: PlanIdentity = {
  ...fiveYears,
  title: '望川区教育局2022年工作总结和2023年工作计划',
  kind: 'summaryAndPlan',
  periodStart: 2022,
  periodEnd: 2023,
};

export function heading(level: number, number: string, title: string): PlanUnit {
  return { id: `${number}${title}`, type: 'heading', level, number, title, text: title };
}

export function clause(level: number, number: string, text: string): PlanUnit {
  const title = /^[^。：]{1,40}(?=[。：].)/.exec(text)?.[0] ?? '';
  return { id: `${number}${title}`, type: 'clause', level, number, title, text };
}

export function paragraph(text: string): PlanUnit {
  return { id: text, type: 'paragraph', level: 0, number: '', title: '', text };
}

export function row(...cells: readonly string[]): PlanUnit {
  const text = cells.join(' | ');
  return { id: text, type: 'row', level: 0, number: '', title: '', text };
}

/** The mentions of one sentence that no rule strikes out, each knowing its neighbours. */
export function mentionsIn(text: string): LinkedMention[] {
  return linkMentions(findMentions({ text, from: 0 }).filter(mayBeTarget));
}

/** Value and unit of each aim: “95 %”, “8-10 所”. */
export function aims(units: readonly PlanUnit[], meta: PlanIdentity = fiveYears): string[] {
  return findTargets(units, meta).targets.map(inShort);
}

/** The same of each result. */
export function results(units: readonly PlanUnit[], meta: PlanIdentity = fiveYears): string[] {
  return findTargets(units, meta).achieved.map(inShort);
}

function inShort({ value, unit }: Target): string {
  return `${typeof value === 'number' ? value : value.join('-')} ${unit}`;
}
