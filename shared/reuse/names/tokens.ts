import { type Word, wordsFrom } from './words.ts';
import type { WordKind } from './name-parts.ts';

/** A piece of a sentence: a word that is known, an ordinal (第四), or characters that belong to no known word. */
export interface Token {
  readonly text: string;
  readonly kind: WordKind | 'ordinal' | 'unknown';
  /** Offset in the text. */
  readonly start: number;
}

const costs: Record<WordKind, number> = {
  plain: 1,
  function: 1.2,
  school: 0.8,
  area: 0.8,
  office: 0.9,
  modifier: 0.9,
  nameWord: 1,
  place: 0.8,
};
const unknownCost = { first: 3, next: 2 };
const ordinal = /^第?[一二三四五六七八九十]+(?=小学|中学|幼儿园|高级|初级|职业|实验|中|小|幼|高|初)/;

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly kind: Token['kind'];
}

/** Cuts a run of Chinese characters, which stands at `start` in its text, into the cheapest line of words. */
export function tokenize(run: string, start: number, names: readonly Word[] = []): readonly Token[] {
  const steps: Step[] = [{ cost: 0, from: -1, kind: 'function' }];
  for (let at = 0; at < run.length; at++) {
    const here = steps[at] as Step;
    for (const { text, kind } of wordsFrom(run.charAt(at))) if (run.startsWith(text, at)) reach(at, text.length, costs[kind], kind);
    for (const { text, kind } of names) if (run.startsWith(text, at)) reach(at, text.length, costs[kind], kind);
    const number = /^第[一二三四五六七八九十]+/.exec(run.slice(at, at + 5))?.[0];
    if (number) reach(at, number.length, 1, 'ordinal');
    reach(at, 1, here.kind === 'unknown' ? unknownCost.next : unknownCost.first, 'unknown');
  }
  return joined(run, start, steps);

  function reach(at: number, length: number, price: number, kind: Token['kind']): void {
    const cost = (steps[at] as Step).cost + price;
    const known = steps[at + length];
    if (!known || cost < known.cost) steps[at + length] = { cost, from: at, kind };
  }
}

function joined(run: string, start: number, steps: readonly Step[]): readonly Token[] {
  const tokens: Token[] = [];
  let end = run.length;
  while (end > 0) {
    const { from, kind } = steps[end] as Step;
    const next = tokens.at(-1);
    const text = run.slice(from, end);
    if (kind === 'unknown' && next?.kind === 'unknown') tokens[tokens.length - 1] = { ...next, text: text + next.text, start: start + from };
    else tokens.push({ text, kind, start: start + from });
    end = from;
  }
  return tokens.reverse();
}
