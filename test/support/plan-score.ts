import type { Plan, Target } from '../../shared/plan/model.ts';

/** A heading as a person noted it; a title '' stands for a numbered paragraph without a lead sentence. */
export interface NotedHeading {
  readonly level: number;
  readonly number: string;
  readonly title: string;
  readonly levelAlt?: number;
}

/** A value as a person noted it; `borderline` ones count neither as found nor as wrong. */
export interface NotedTarget {
  readonly sentence: string;
  readonly indicator: string;
  readonly op: string;
  readonly opAlt?: string;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly dueYear: number | null;
  readonly borderline?: boolean;
  readonly base?: { readonly value: number; readonly year: number | null };
  readonly nature?: 'binding' | 'anticipated';
}

/** What a person noted of a sample plan; a heading of level 0 is the title of one of several documents in the file. */
export interface NotedPlan {
  readonly meta: { readonly periodEnd: number | null };
  readonly headings: readonly NotedHeading[];
  readonly targets: readonly NotedTarget[];
  readonly achieved: readonly NotedTarget[];
  /** Lead sentences without number that may be given as headings or not. */
  readonly runIn?: readonly string[];
}

/** Shares from 0 to 1; of `past`, results wrongly read as aims, less is better. */
export interface PlanScore {
  readonly headings: number;
  readonly structure: number;
  readonly targets: number;
  readonly past: number;
  readonly fields: number;
}

type Pair = readonly [number, number];

/** How well a plan was read, by what a person noted of it. */
export function scorePlan(noted: NotedPlan, plan: Plan): PlanScore {
  const wanted = noted.headings.filter((heading) => heading.level > 0);
  const found = plan.units.filter((unit) => unit.level > 0 && unit.number !== '——');
  const pairs = alignedHeadings(wanted, found);
  const neutral = new Set((noted.runIn ?? []).map(bare));
  const matched = new Set(pairs.map(([, at]) => at));
  const counted = found.filter((unit, at) => matched.has(at) || !neutral.has(bare(unit.title))).length;
  const level = pairs.filter(([i, j]) => [wanted[i]?.level, wanted[i]?.levelAlt].includes(found[j]?.level)).length;
  return {
    headings: f1(pairs.length, counted, wanted.length),
    structure: f1(level, counted, wanted.length),
    ...scoreTargets(noted, plan.targets),
  };
}

function scoreTargets(noted: NotedPlan, found: readonly Target[]): Pick<PlanScore, 'targets' | 'past' | 'fields'> {
  const firm = noted.targets.filter((target) => !target.borderline);
  const pairs = matchTargets(firm, found);
  const used = new Set(pairs.map(([, at]) => at));
  const rest = found.filter((_, at) => !used.has(at));
  const soft = matchTargets(
    noted.targets.filter((target) => target.borderline),
    rest,
  ).length;
  const past = noted.achieved.filter((target) => !target.borderline);
  const hits = pairs.flatMap(([i, j]) => fieldHits(firm[i], found[j], noted.meta.periodEnd));
  return {
    targets: f1(pairs.length, found.length - soft, firm.length),
    past: past.length === 0 ? 0 : matchTargets(past, rest).length / past.length,
    fields: hits.length === 0 ? 1 : hits.filter(Boolean).length / hits.length,
  };
}

/** Pairs of noted values and those found with the same value in the same sentence, each used once. */
export function matchTargets(noted: readonly NotedTarget[], found: readonly Target[]): Pair[] {
  const taken = new Set<number>();
  return noted.flatMap((one, index): Pair[] => {
    const choices = found.flatMap((target, at) => (!taken.has(at) && isSame(one, target) ? [at] : []));
    const best = choices.toSorted((a, b) => nameMatch(one, found[b]) - nameMatch(one, found[a]))[0];
    if (best === undefined) return [];
    taken.add(best);
    return [[index, best]];
  });
}

function isSame(noted: NotedTarget, found: Target): boolean {
  const [a, b] = [bare(noted.sentence), bare(found.sentence)];
  return magnitude(noted) === magnitude(found) && (a.includes(b) || b.includes(a));
}

/** The value with 万 and 亿 of its unit multiplied in, without its sign. */
function magnitude({ value, unit }: Pick<Target, 'value' | 'unit'>): string {
  const scale = { 千: 1e3, 万: 1e4, 亿: 1e8 }[unit[0] ?? ''] ?? 1;
  return [value]
    .flat()
    .map((one) => Math.round(Math.abs(one) * scale * 100))
    .join('-');
}

function nameMatch(noted: NotedTarget, found: Target | undefined): number {
  const [a, b] = [bare(noted.indicator), bare(found?.indicator ?? '')];
  return a.includes(b) || b.includes(a) ? 1 : likeness(a, b);
}

function fieldHits(noted: NotedTarget | undefined, found: Target | undefined, end: number | null): boolean[] {
  if (!noted || !found) return [];
  const years = noted.dueYear === null ? [null, end] : [noted.dueYear];
  return [nameMatch(noted, found) >= 0.6, [noted.op, noted.opAlt].includes(found.op), years.includes(found.dueYear)];
}

/** The longest run of headings that both have, in order. */
function alignedHeadings(
  wanted: readonly NotedHeading[],
  found: readonly { readonly number: string; readonly title: string }[],
): Pair[] {
  const best = Array.from({ length: wanted.length + 1 }, () => new Array<number>(found.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row)
        row[j] = isSameHeading(wanted[i], found[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < wanted.length && j < found.length; ) {
    if (isSameHeading(wanted[i], found[j]) && at(i, j) === at(i + 1, j + 1) + 1) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function isSameHeading(
  wanted: NotedHeading | undefined,
  found: { readonly number: string; readonly title: string } | undefined,
): boolean {
  if (!wanted || !found) return false;
  if (wanted.title !== '') return likeness(bare(wanted.title), bare(found.title)) >= 0.85;
  return bare(wanted.number) === bare(found.number);
}

/** Twice the longest common subsequence by the lengths of both. */
function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const sign of a) {
    const above = row;
    row = [0];
    for (let j = 1; j <= b.length; j++) {
      row.push(sign === b[j - 1] ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0));
    }
  }
  return (2 * (row.at(-1) ?? 0)) / (a.length + b.length);
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}|~]+/gu, '');
}

function f1(hit: number, found: number, wanted: number): number {
  return found + wanted === 0 ? 1 : (2 * hit) / (found + wanted);
}
