import type { WordKind } from './name-parts.ts';
import { wordsFrom } from './words.ts';

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

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly kind: Token['kind'];
}

/** Cuts a run of Chinese characters into the cheapest line of words. */
export function tokenize(run: string, setting: Setting): readonly Token[] {
  const steps: Step[] = [{ cost: 0, from: 0, kind: 'function' }];
  const reach = (from: number, length: number, price: number, kind: Token['kind']) => {
    const cost = (steps[from] as Step).cost + price;
    const known = steps[from + length];
    if (!known || cost < known.cost) steps[from + length] = { cost, from, kind };
  };
  const measure = setting.afterDigit ? measures.exec(run)?.[0] : undefined;
  if (measure) reach(0, measure.length, costs.area, 'plain');
  for (let at = 0; at < run.length; at++) {
    const open = steps[at]?.kind === 'unknown';
    reach(at, 1, open ? unknownCost.next : unknownCost.first, 'unknown');
    const first = run.charAt(at);
    for (const start of [first, run.slice(at, at + 2)]) {
      for (const { text, kind } of wordsFrom(start)) if (run.startsWith(text, at)) reach(at, text.length, costs[kind], kind);
    }
    for (const place of setting.places) if (run.startsWith(place, at)) reach(at, place.length, ownPlaceCost, 'place');
    const number = first === '第' ? ordinals.exec(run.slice(at))?.[0] : undefined;
    if (number) reach(at, number.length, costs.modifier, 'ordinal');
  }
  return joined(run, setting.start, steps);
}

/** Walks the steps back from the end; unknown characters side by side are one token. */
function joined(run: string, start: number, steps: readonly Step[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let end = run.length; end > 0; end = (steps[end] as Step).from) {
    const { from, kind } = steps[end] as Step;
    const text = run.slice(from, end);
    const next = tokens.at(-1);
    const grows = kind === 'unknown' && next?.kind === 'unknown';
    if (grows) tokens.pop();
    tokens.push({ text: grows ? text + next.text : text, kind, start: start + from });
  }
  return tokens.reverse();
}
