import type { SearchHit, SearchResult } from '../api.ts';
import type { PlanUnit } from '../plan/model.ts';

/** A plan as the search takes it. */
export interface SearchedPlan {
  readonly planId: string;
  readonly plan: { readonly units: readonly PlanUnit[] };
}

const mostHits = 400;
const mostPerPlan = 20;
const before = 24;
const longestExcerpt = 90;

type Span = readonly [number, number];

/**
 * Looks for words, parted by white space, that stand together in the text of one unit; letters of either case are the
 * same. Hits come in the order of the plans and their texts.
 */
export function searchPlans(plans: Iterable<SearchedPlan>, text: string): SearchResult {
  const words = [...new Set(text.toLowerCase().split(/\s+/).filter(Boolean))];
  const hits: SearchHit[] = [];
  let hitCount = 0;
  let planCount = 0;
  if (words.length === 0) return { hits, hitCount, planCount };
  for (const { planId, plan } of plans) {
    const places = plan.units.flatMap((unit, place) => (holds(wholeText(unit), words) ? [place] : []));
    if (places.length === 0) continue;
    planCount += 1;
    hitCount += places.length;
    const shown = places.slice(0, Math.min(mostPerPlan, mostHits - hits.length));
    hits.push(...shown.map((place) => describe(planId, plan.units, place, words)));
  }
  return { hits, hitCount, planCount };
}

function wholeText({ number, text }: PlanUnit): string {
  return `${number}${text}`;
}

function holds(text: string, words: readonly string[]): boolean {
  const folded = text.toLowerCase();
  return words.every((word) => folded.includes(word));
}

function describe(planId: string, units: readonly PlanUnit[], place: number, words: readonly string[]): SearchHit {
  const unit = units[place];
  if (!unit) throw new Error(`Cannot describe a hit because there is no unit ${place}`);
  const text = wholeText(unit);
  const first = Math.min(...words.map((word) => text.toLowerCase().indexOf(word)));
  const start = Math.max(0, first - before);
  const end = Math.min(text.length, start + longestExcerpt);
  const opening = start > 0 ? '…' : '';
  const excerpt = `${opening}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  return { planId, unitId: unit.id, path: titlesOver(units, place), excerpt, marks: marksIn(excerpt, words) };
}

/** Where the words stand, those that overlap taken as one. */
function marksIn(text: string, words: readonly string[]): readonly Span[] {
  const folded = text.toLowerCase();
  const spans = words.flatMap((word) => placesOf(folded, word)).sort((a, b) => a[0] - b[0]);
  const merged: Span[] = [];
  for (const [start, end] of spans) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

function placesOf(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    spans.push([at, at + word.length]);
  return spans;
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
