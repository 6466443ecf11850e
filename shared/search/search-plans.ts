import type { SearchHit, SearchResult } from '../api.ts';
import type { PlanUnit } from '../plan/model.ts';
import { wordPattern } from './word-pattern.ts';

/** A plan as the search takes it. */
export interface SearchedPlan {
  readonly planId: string;
  /** Title, file name and tags: what the plan is called. */
  readonly names: readonly string[];
  readonly plan: { readonly units: readonly PlanUnit[] };
}

const mostHits = 400;
const mostPerPlan = 20;
const before = 24;
const longestExcerpt = 90;

type Span = readonly [number, number];

/**
 * Looks for words, parted by white space, that stand together in the text of one unit or in what a plan is called; letters
 * of either case, quotation marks of any sort and full-width signs are the same. Hits come in the order of the plans and
 * their texts.
 */
export function searchPlans(plans: Iterable<SearchedPlan>, text: string): SearchResult {
  const words = [...new Set(text.split(/\s+/).filter(Boolean))].map(wordPattern);
  const hits: SearchHit[] = [];
  let hitCount = 0;
  let planCount = 0;
  if (words.length === 0) return { hits, hitCount, planCount };
  for (const plan of plans) {
    const found = hitsIn(plan, words);
    if (found.length === 0) continue;
    planCount += 1;
    hitCount += found.length;
    const shown = found.slice(0, Math.min(mostPerPlan, mostHits - hits.length));
    hits.push(...shown.map((hit) => hit()));
    const last = hits.at(-1);
    if (last && shown.length > 0) hits[hits.length - 1] = { ...last, more: found.length - shown.length };
  }
  return { hits, hitCount, planCount };
}

/** The hits in a plan, each described when it is asked for. */
function hitsIn({ planId, names, plan }: SearchedPlan, words: readonly RegExp[]): readonly (() => SearchHit)[] {
  const called = names.filter((name) => holds(name, words)).slice(0, 1);
  const places = plan.units.flatMap((unit, place) => (holds(wholeText(unit), words) ? [place] : []));
  return [
    ...called.map((name) => () => describe({ planId, unitId: null, path: [] }, name, words)),
    ...places.map((place) => () => describeUnit(planId, plan.units, place, words)),
  ];
}

function wholeText({ number, text }: PlanUnit): string {
  return `${number}${text}`;
}

function holds(text: string, words: readonly RegExp[]): boolean {
  return words.every((word) => text.search(word) >= 0);
}

function describeUnit(planId: string, units: readonly PlanUnit[], place: number, words: readonly RegExp[]): SearchHit {
  const unit = units[place];
  if (!unit) throw new Error(`Cannot describe a hit because there is no unit ${place}`);
  return describe({ planId, unitId: unit.id, path: titlesOver(units, place) }, wholeText(unit), words);
}

function describe(
  where: Pick<SearchHit, 'planId' | 'unitId' | 'path'>,
  text: string,
  words: readonly RegExp[],
): SearchHit {
  const first = Math.min(...words.map((word) => text.search(word)));
  const start = Math.max(0, first - before);
  const end = Math.min(text.length, start + longestExcerpt);
  const excerpt = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  return { ...where, excerpt, marks: marksIn(excerpt, words), more: 0 };
}

/** Where the words stand, those that overlap taken as one. */
function marksIn(text: string, words: readonly RegExp[]): readonly Span[] {
  const matches = words.flatMap((word) => [...text.matchAll(word)]);
  const spans = matches.map(({ 0: found, index }): Span => [index, index + found.length]).sort((a, b) => a[0] - b[0]);
  const merged: Span[] = [];
  for (const [start, end] of spans) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

function titlesOver(units: readonly PlanUnit[], place: number): readonly string[] {
  const titles: string[] = [];
  let level = units[place]?.level || Number.POSITIVE_INFINITY;
  for (let at = place - 1; at >= 0 && level > 1; at--) {
    const unit = units[at];
    if (!unit || unit.level === 0 || unit.level >= level) continue;
    level = unit.level;
    if (unit.title !== '') titles.unshift(unit.title);
  }
  return titles;
}
