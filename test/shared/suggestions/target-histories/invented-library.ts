import type { PlanIdentity, PlanUnit } from '../../../../shared/plan/model.ts';
import { findTargets } from '../../../../shared/plan/targets/find-targets.ts';
import { createLexicon } from '../../../../shared/suggestions/lexicon.ts';
import { findTargetHistories } from '../../../../shared/suggestions/target-histories/find-target-histories.ts';
import type { TargetHistory, TargetPlan } from '../../../../shared/suggestions/target-histories/target-history.ts';
import { dictionary } from '../invented-plans.ts';

export const lexicon = createLexicon(dictionary);
export const ownRegion = '云洲市望川区';

interface Extras extends Partial<Pick<TargetPlan, 'role' | 'standing' | 'level'>> {
  readonly region?: string | null;
  /** The years it is for; one alone makes work points. */
  readonly years?: readonly [number, number?];
  readonly kind?: PlanIdentity['kind'];
}

/** A plan of the invented 云洲市望川区 with these lines, of which “# …” are headings and “a | b” table rows. */
export function planOf(planId: string, lines: readonly string[], extras: Extras = {}): TargetPlan {
  const { role = 'own', standing = 'current', level = 'county', region = ownRegion, years = [2021, 2025] } = extras;
  const [periodStart, periodEnd = periodStart] = years;
  const kind = extras.kind ?? (periodStart === periodEnd ? 'annualWorkPoints' : 'fiveYearPlan');
  const meta: PlanIdentity = { title: planId, issuer: null, region, kind, periodStart, periodEnd };
  const found = findTargets(lines.map(unitOf), meta);
  return { planId, title: planId, role, standing, level, plan: { ...found, meta } };
}

function unitOf(line: string, index: number): PlanUnit {
  const common = { id: `u${index + 1}`, number: '' };
  if (line.startsWith('# ')) return { ...common, type: 'heading', level: 1, title: line.slice(2), text: line.slice(2) };
  return { ...common, type: line.includes(' | ') ? 'row' : 'paragraph', level: 0, title: '', text: line };
}

export function ask(text: string, plans: readonly TargetPlan[], limit = 10): readonly TargetHistory[] {
  return findTargetHistories({ text, region: ownRegion }, plans, lexicon, limit);
}

/** The values that are told in answer, as written. */
export function valuesFor(text: string, told: string, extras: Extras = {}): string[] {
  return ask(text, [planOf('望川区“十四五”教育规划', [told], extras)]).flatMap(({ points }) =>
    points.map(({ valueText }) => valueText),
  );
}
