import type { Depth } from '../document/model.ts';
import { markForms, readMark } from './heading-marks.ts';
import type { Plan, PlanUnit } from './model.ts';
import { noTopics, type TopicReader, titleLikeness, topicLikeness } from './section-likeness.ts';

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

/** Titles at least this alike by their words, or sections by their topics, are the same section. */
const sameWords = 0.5;
const sameTopics = 0.72;

interface Section {
  readonly unit: PlanUnit;
  /** What the section speaks of: its title and those below it. */
  readonly topics: ReadonlyMap<number, number>;
  readonly children: readonly Section[];
  /** All its items were found elsewhere in the outline: the chapter itself would add nothing. */
  readonly emptied?: true;
}

interface Merged extends Section {
  readonly planIds: readonly string[];
  readonly children: readonly Merged[];
}

/**
 * Merges the outlines of the base plans, in reading order: sections that are alike by title or topic become one, an item
 * that stands under another chapter elsewhere is found there too, and what only a later base has stands behind its
 * neighbour there. The first base's wording is kept.
 */
export function proposeOutline(
  bases: readonly OutlineBase[],
  readTopics: TopicReader = noTopics,
): readonly OutlineNode[] {
  const merged = bases.reduce<readonly Merged[]>((outline, { planId, plan }) => {
    const { rest, outline: absorbed } = absorbItems(outline, sectionsOf(plan.units, readTopics), planId);
    return merge(absorbed, rest, planId);
  }, []);
  return flatten(merged, 1).map((node, index) => ({ ...node, id: `s${index + 1}` }));
}

/** The tree of headings and titled clauses; paragraphs, rows and “——” items take no part. */
function sectionsOf(units: readonly PlanUnit[], readTopics: TopicReader): readonly Section[] {
  const listed = withDepths(units.filter((unit) => unit.level > 0 && unit.title !== '' && unit.number !== '——'));
  const build = (from: number, to: number): Section[] => {
    const sections: Section[] = [];
    for (let start = from; start < to; ) {
      const { unit, depth } = listed[start] as DeepUnit;
      let end = start + 1;
      while (end < to && (listed[end]?.depth ?? 0) > depth) end++;
      const titles = listed.slice(start, end).map((entry) => entry.unit.title);
      sections.push({ unit, topics: readTopics(titles.join('\n')), children: build(start + 1, end) });
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

/** Finds items of the plan in whatever chapter of the outline has them; `rest` is what was not found. */
function absorbItems(
  outline: readonly Merged[],
  sections: readonly Section[],
  planId: string,
): { readonly outline: readonly Merged[]; readonly rest: readonly Section[] } {
  let absorbed = outline;
  const keep = (section: Section): Section[] => {
    if (section.children.length > 0) return [keepChapter(section)];
    const found = markBest(absorbed, section, planId);
    absorbed = found ?? absorbed;
    return found ? [] : [section];
  };
  const keepChapter = (section: Section): Section => {
    const children = section.children.flatMap(keep);
    const emptied = section.children.length > 0 && children.every((child) => child.emptied);
    return { ...section, children, ...(emptied ? { emptied } : {}) };
  };
  const rest = sections.map(keepChapter);
  return { outline: absorbed, rest };
}

/** The outline with the item most like `section` counted for the plan too; undefined where none is alike. */
function markBest(outline: readonly Merged[], section: Section, planId: string): readonly Merged[] | undefined {
  const items = allItems(outline).filter((node) => !node.planIds.includes(planId));
  const best = items[mostAlike(items, section)];
  if (!best) return undefined;
  const mark = (nodes: readonly Merged[]): Merged[] =>
    nodes.map((node) =>
      node === best ? { ...node, planIds: [...node.planIds, planId] } : { ...node, children: mark(node.children) },
    );
  return mark(outline);
}

function allItems(outline: readonly Merged[]): readonly Merged[] {
  return outline.flatMap(({ children }) => [
    ...children.filter((child) => child.children.length === 0),
    ...allItems(children),
  ]);
}

function merge(outline: readonly Merged[], sections: readonly Section[], planId: string): readonly Merged[] {
  const result = [...outline];
  let after = -1;
  for (const section of sections) {
    // Two sections of one plan are never the same, however alike.
    const others = result.filter((node) => !node.planIds.includes(planId) || node.unit === section.unit);
    const at = result.indexOf(others[mostAlike(others, section)] as Merged);
    const there = result[at];
    if (there) {
      const planIds = there.planIds.includes(planId) ? there.planIds : [...there.planIds, planId];
      result[at] = { ...there, planIds, children: merge(there.children, section.children, planId) };
      after = at;
    } else if (section.emptied) {
      after = Math.max(
        after,
        result.findLastIndex((node) => holdsPlan(node, planId)),
      );
    } else {
      after = after < 0 ? placeBeforeNext(result, sections, section) : after + 1;
      result.splice(after, 0, { ...section, planIds: [planId], children: merge([], section.children, planId) });
    }
  }
  return result;
}

/** What stands before all that the plans share goes before the first of it; what shares nothing goes to the end. */
function placeBeforeNext(result: readonly Merged[], sections: readonly Section[], section: Section): number {
  const later = sections.slice(sections.indexOf(section) + 1).map((next) => mostAlike(result, next));
  return later.find((at) => at >= 0) ?? result.length;
}

function holdsPlan(node: Merged, planId: string): boolean {
  return node.planIds.includes(planId) || node.children.some((child) => holdsPlan(child, planId));
}

function mostAlike(nodes: readonly Section[], section: Section): number {
  const scores = nodes.map((node) => likeness(node, section));
  const best = Math.max(0, ...scores);
  return best > 0 ? scores.indexOf(best) : -1;
}

/** Above 0 where two sections are the same; the words of a title tell more than its topics. */
function likeness(a: Section, b: Section): number {
  const words = titleLikeness(a.unit.title, b.unit.title);
  const topics = topicLikeness(a.topics, b.topics);
  return words >= sameWords || topics >= sameTopics ? words + topics : 0;
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
