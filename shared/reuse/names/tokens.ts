import type { WordKind } from './name-parts.ts';
import { signWord, type Word, wordsAt } from './words.ts';

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
  readonly places: PlacesByFirst;
}

/** Places by their first character. */
export type PlacesByFirst = ReadonlyMap<string, readonly string[]>;

/** Groups places for `tokenize`. */
export function byFirst(places: Iterable<string>): PlacesByFirst {
  const groups = new Map<string, string[]>();
  for (const place of places) groups.set(place.charAt(0), [...(groups.get(place.charAt(0)) ?? []), place]);
  return groups;
}

/** What a word costs. Few long words are cheap; what no word explains is dear, and dearest in single characters. */
const costs: Record<WordKind, number> = {
  plain: 1,
  function: 1.2,
  nameWord: 1,
  namesake: 1,
  modifier: 0.9,
  office: 0.9,
  body: 0.75,
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
  readonly cost: number[];
  readonly from: number[];
  readonly kind: Token['kind'][];
}

/** Cuts a run of Chinese characters into the cheapest line of words. */
export function tokenize(run: string, { start, afterDigit, places }: Setting): readonly Token[] {
  const size = run.length + 1;
  const ways: Ways = {
    cost: new Array<number>(size).fill(Infinity),
    from: new Array<number>(size).fill(0),
    kind: new Array<Token['kind']>(size).fill('plain'),
  };
  ways.cost[0] = 0;
  const measure = afterDigit ? measures.exec(run)?.[0] : undefined;
  if (measure) reach(ways, 0, measure.length, costs.area, 'plain');
  for (let at = 0; at < run.length; at++) {
    const first = run.charAt(at);
    reach(ways, at, 1, ways.kind[at] === 'unknown' ? unknownCost.next : unknownCost.first, 'unknown');
    const sign = signWord(run.charCodeAt(at));
    if (sign) reach(ways, at, 1, costs[sign.kind], sign.kind);
    reachWords(ways, run, at, wordsAt(run, at));
    for (const place of places.get(first) ?? []) {
      if (run.startsWith(place, at)) reach(ways, at, place.length, ownPlaceCost, 'place');
    }
    const number = first === '第' ? ordinals.exec(run.slice(at))?.[0] : undefined;
    if (number) reach(ways, at, number.length, costs.modifier, 'ordinal');
  }
  return withParticles(glued(joined(run, start, ways), places));
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

/** A short name of the gazetteer beside a sign that no word explains is chance: 都|柳江, 沣|河源. */
function glued(tokens: readonly Token[], places: PlacesByFirst): readonly Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const before = found.at(-1);
    const isChance =
      token.kind === 'place' && token.text.length === 2 && !places.get(token.text.charAt(0))?.includes(token.text);
    if (isChance && before?.kind === 'unknown' && before.text.length === 1 && !loose.test(before.text)) {
      found[found.length - 1] = { text: before.text + token.text, kind: 'unknown', start: before.start };
    } else found.push(token);
  }
  return found;
}

/** 玉|其|塔什, 巴格|其: a particle between characters that no word explains is one of theirs. */
function withParticles(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text, kind }) => kind === 'function' && nameSign.test(text))) return tokens;
  const found: Token[] = [];
  for (const token of tokens) {
    const before = found.at(-1);
    const isSign = token.kind === 'function' && nameSign.test(token.text);
    const goesOn = token.kind === 'unknown' && before !== undefined && nameSign.test(before.text.slice(-1));
    if (before?.kind === 'unknown' && (isSign || goesOn)) {
      found[found.length - 1] = { ...before, text: before.text + token.text };
    } else found.push(token);
  }
  return found;
}

const nameSign = /^[其若因]$/u;

/** Signs that stand by themselves in any sentence. */
const loose =
  /[本期校园率超好比点跨占课余讲处扩提之快要存走学才位否搞量减能性年群生少天团民聘分站间留片章岁须面类起上周老举设班节倍度账新前查道双可月应满套制后级网办赴获带驻抓强学用做看]/;

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
