import type { Depth } from '../document/model.ts';
import { markForms, readMark } from './heading-marks.ts';
import type { Plan, PlanUnit } from './model.ts';

/** One section proposed for a new draft, with the plans that have it. */
export interface OutlineNode {
  readonly id: string;
  readonly type: 'heading' | 'clause';
  readonly depth: Depth;
  readonly unnumbered: boolean;
  /** The wording of the first plan that has it. */
  readonly title: string;
  /** The plans that have it, the one whose wording is given first. */
  readonly planIds: readonly string[];
  /** The unit of the first plan. */
  readonly unitId: string;
}

/** A plan as a base of an outline. */
export interface OutlineBase {
  readonly planId: string;
  readonly plan: Pick<Plan, 'units'>;
}

/** Titles at least this alike (Dice of character pairs, 0–1) name the same section. */
const sameSection = 0.5;

interface Section {
  readonly unit: PlanUnit;
  readonly children: readonly Section[];
}

interface Merged {
  readonly unit: PlanUnit;
  readonly planIds: readonly string[];
  readonly children: readonly Merged[];
}

/**
 * Merges the outlines of the base plans, in reading order: sections whose titles are alike become one, what only a later
 * base has stands behind its neighbour there. The first base's wording is kept.
 */
export function proposeOutline(bases: readonly OutlineBase[]): readonly OutlineNode[] {
  const merged = bases.reduce<readonly Merged[]>(
    (outline, base) => merge(outline, sectionsOf(base.plan.units), base.planId),
    [],
  );
  return flatten(merged, 1).map((node, index) => ({ ...node, id: `s${index + 1}` }));
}

/** The tree of headings and titled clauses; paragraphs, rows and “——” items take no part. */
function sectionsOf(units: readonly PlanUnit[]): readonly Section[] {
  const listed = withDepths(units.filter((unit) => unit.level > 0 && unit.title !== '' && unit.number !== '——'));
  const build = (from: number, to: number): Section[] => {
    const sections: Section[] = [];
    for (let start = from; start < to; ) {
      const { unit, depth } = listed[start] as DeepUnit;
      let end = start + 1;
      while (end < to && (listed[end]?.depth ?? 0) > depth) end++;
      sections.push({ unit, children: build(start + 1, end) });
      start = end;
    }
    return sections;
  };
  return build(0, listed.length);
}

interface DeepUnit {
  readonly unit: PlanUnit;
  readonly depth: number;
}

/**
 * Depths as a numbering scheme counts them: chapters stay at the top where an unnumbered label (主要任务：) stands above
 * them, since a label takes no number.
 */
function withDepths(units: readonly PlanUnit[]): readonly DeepUnit[] {
  const forms = units.flatMap((unit) => readMark(unit.number)?.form ?? []);
  const top = markForms.find((form) => forms.includes(form));
  const deep: DeepUnit[] = [];
  for (const unit of units) {
    const parent = deep.findLast((above) => above.unit.level < unit.level);
    const isTop = parent === undefined || readMark(unit.number)?.form === top;
    deep.push({ unit, depth: isTop ? 1 : parent.depth + 1 });
  }
  return deep;
}

function merge(outline: readonly Merged[], sections: readonly Section[], planId: string): readonly Merged[] {
  const result = [...outline];
  let after = -1;
  for (const section of sections) {
    const at = mostAlike(result, section.unit.title);
    const there = result[at];
    if (there) {
      const planIds = there.planIds.includes(planId) ? there.planIds : [...there.planIds, planId];
      result[at] = { ...there, planIds, children: merge(there.children, section.children, planId) };
      after = at;
    } else {
      after += 1;
      result.splice(after, 0, { unit: section.unit, planIds: [planId], children: merge([], section.children, planId) });
    }
  }
  return result;
}

function mostAlike(outline: readonly Merged[], title: string): number {
  const likeness = outline.map((node) => titleLikeness(node.unit.title, title));
  const best = likeness.indexOf(Math.max(0, ...likeness));
  return best >= 0 && (likeness[best] ?? 0) >= sameSection ? best : -1;
}

/** Dice coefficient of the titles' character pairs, years and ordinals of periods left aside. */
export function titleLikeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

function pairs(title: string): Set<string> {
  const bare = title.replace(/“?[一二三四五六七八九十]+五”?|\d{4}年?|[^\p{Script=Han}]/gu, '');
  if (bare.length === 1) return new Set([bare]);
  return new Set([...bare].slice(0, -1).map((character, index) => character + bare[index + 1]));
}

function flatten(nodes: readonly Merged[], depth: number): Omit<OutlineNode, 'id'>[] {
  return nodes.flatMap(({ unit, planIds, children }) => [
    {
      type: unit.type === 'clause' ? 'clause' : 'heading',
      depth: Math.min(depth, 5) as Depth,
      unnumbered: unit.number === '',
      title: unit.title,
      planIds,
      unitId: unit.id,
    } as const,
    ...flatten(children, depth + 1),
  ]);
}
