import type { WordKind } from './name-parts.ts';
import { type Word, wordsFrom } from './words.ts';

/** A piece of a sentence: a known word, an ordinal (第四), or characters that belong to no known word. */
export interface Token {
  readonly text: string;
  readonly kind: WordKind | 'ordinal' | 'unknown';
  /** Offset in the text. */
  readonly start: number;
}

/** Where a run of characters stands: its offset, whether a digit is before it, and the places that the text owns. */
export interface Setting {
  readonly start: number;
  readonly afterDigit: boolean;
  readonly places: readonly string[];
}

/** What a word costs. Few long words are cheap; what no word explains is dear, and dearest in single characters. */
const costs: Record<WordKind, number> = {
  plain: 1,
  function: 1.2,
  nameWord: 1,
  namesake: 1,
  modifier: 0.9,
  office: 0.9,
  school: 0.8,
  area: 0.8,
  place: 1.2,
};
const ownPlaceCost = 0.8;
const unknownCost = { first: 3, next: 2 };

const ordinals = /^第[一二三四五六七八九十]+/;

/** What a number before the run counts: 2018年|云溪学校, 3所|望川的学校. */
const measures =
  /^(?:年度?|月份?|日|个|所|名|项|家|处|座|次|期|场|节|件|人次?|[万亿]?元|[万亿]|平方米|公里|余?[所个家])/;

/** The cheapest way to each offset of a run: its cost, and the start and kind of the last word on it. */
interface Ways {
  readonly cost: Float64Array;
  readonly from: Uint16Array;
  readonly kind: Token['kind'][];
}

/** Cuts a run of Chinese characters into the cheapest line of words. */
export function tokenize(run: string, { start, afterDigit, places }: Setting): readonly Token[] {
  const size = run.length + 1;
  const ways: Ways = { cost: new Float64Array(size).fill(Infinity), from: new Uint16Array(size), kind: [] };
  ways.cost[0] = 0;
  const measure = afterDigit ? measures.exec(run)?.[0] : undefined;
  if (measure) reach(ways, 0, measure.length, costs.area, 'plain');
  for (let at = 0; at < run.length; at++) {
    const first = run.charAt(at);
    reach(ways, at, 1, ways.kind[at] === 'unknown' ? unknownCost.next : unknownCost.first, 'unknown');
    reachWords(ways, run, at, wordsFrom(first));
    reachWords(ways, run, at, wordsFrom(run.slice(at, at + 2)));
    for (const place of places) {
      if (place.startsWith(first) && run.startsWith(place, at)) reach(ways, at, place.length, ownPlaceCost, 'place');
    }
    const number = first === '第' ? ordinals.exec(run.slice(at))?.[0] : undefined;
    if (number) reach(ways, at, number.length, costs.modifier, 'ordinal');
  }
  return joined(run, start, ways);
}

function reachWords(ways: Ways, run: string, at: number, words: readonly Word[]): void {
  for (const { text, kind } of words) if (run.startsWith(text, at)) reach(ways, at, text.length, costs[kind], kind);
}

function reach({ cost, from, kind }: Ways, at: number, length: number, price: number, word: Token['kind']): void {
  const total = (cost[at] ?? 0) + price;
  if (total >= (cost[at + length] ?? 0)) return;
  cost[at + length] = total;
  from[at + length] = at;
  kind[at + length] = word;
}

/** Walks the ways back from the end; unknown characters side by side are one token. */
function joined(run: string, start: number, ways: Ways): readonly Token[] {
  const tokens: Token[] = [];
  for (let end = run.length; end > 0; end = ways.from[end] ?? 0) {
    const from = ways.from[end] ?? 0;
    const kind = ways.kind[end] ?? 'unknown';
    const text = run.slice(from, end);
    const next = tokens.at(-1);
    const grows = kind === 'unknown' && next?.kind === 'unknown';
    if (grows) tokens.pop();
    tokens.push({ text: grows ? text + next.text : text, kind, start: start + from });
  }
  return tokens.reverse();
}
