import {
  firm,
  inNames,
  plainEnding,
  trades,
  unknownAfterPlace,
  weakEnding,
  wordAfterCoined,
  wordAfterPlace,
  wordBeforePlace,
} from './body-endings.ts';
import { hasGap } from './gaps.ts';
import type { Reading } from './reading.ts';
import { stemOf } from './stems.ts';
import type { Token } from './tokens.ts';
import { isDoing } from './words.ts';

type Run = readonly Token[];

/** How many words, and characters, may stand between the place and the ending. */
const mostWords = 6;
const longest = 18;

/** The bodies, spots and undertakings that are named after a place or by a coined word: 岚溪县人民医院, 恒岳新材. */
export function bodyNames(reading: Reading, places: ReadonlySet<string>): readonly string[] {
  const found = (['place', 'unknown', 'nameWord'] as const)
    .flatMap((kind) => reading.at(kind))
    .flatMap(({ run, at }) => [...afterPlaceAt(run, at, places), ...afterCoinedAt(run, at, reading, places)]);
  return [...new Set([...withWordBefore(reading.text, places), ...found])];
}

/** 今日红渡. */
function withWordBefore(text: string, places: ReadonlySet<string>): readonly string[] {
  const short = [...places].filter((place) => place.length <= 3);
  if (short.length === 0) return [];
  return [...text.matchAll(new RegExp(`(?:${wordBeforePlace})(?:${short.join('|')})`, 'gu'))].map(
    ({ 0: name }) => name,
  );
}

function afterPlaceAt(run: Run, at: number, places: ReadonlySet<string>): readonly string[] {
  const name = placeAt(run, at, places);
  if (!name) return [];
  const end = endOf(run, name.next, endsAfterPlace);
  return end === null ? [] : [name.text + textOf(run.slice(name.next, end))];
}

function endsAfterPlace({ kind, text }: Token, words: number): boolean {
  if (words === 1 && plainEnding.test(text)) return false;
  if (kind !== 'unknown') return /^(?:office|body|school)$/.test(kind) || wordAfterPlace.test(text);
  if (text.length === 1) return /^[局院馆云号社节]$/u.test(text);
  return unknownAfterPlace.test(text) || wordAfterPlace.test(text);
}

/** A known place, which may be cut in two: 岚溪|县. */
function placeAt(run: Run, at: number, places: ReadonlySet<string>): { text: string; next: number } | null {
  const token = run[at] as Token;
  const both = token.text + (run[at + 1]?.text ?? '');
  if (run[at + 1] && places.has(both)) return { text: both, next: at + 2 };
  return token.kind !== 'plain' && places.has(token.text) ? { text: token.text, next: at + 1 } : null;
}

function afterCoinedAt(run: Run, at: number, reading: Reading, places: ReadonlySet<string>): readonly string[] {
  const token = run[at] as Token;
  const next = run[at + 1];
  if (token.kind === 'unknown') {
    if (firm.test(token.text) && standsAlone(run[at - 1], next)) return [token.text];
    const coined = hasGap(token.text) ? null : stemOf(token.text, reading);
    return coined ? afterCoinedWord(run, at, coined) : [];
  }
  if (token.kind === 'nameWord') return next?.text === '校区' ? [token.text + next.text] : [];
  if (token.kind !== 'place' || places.has(token.text)) return [];
  const isLonger = next?.kind === 'unknown' && next.text.length === 1;
  return isLonger ? afterCoinedWord(run, at + 1, token.text + next.text) : afterCoinedWord(run, at, token.text);
}

/** The body whose name begins with a coined word that ends at a token: 鼎沅|机电|有限公司. */
function afterCoinedWord(run: Run, at: number, coined: string): readonly string[] {
  const next = run[at + 1];
  if (!next) return [];
  const end = endOf(run, at + 1, ({ kind, text }) => kind === 'body' || wordAfterCoined.test(text));
  if (end !== null && end <= at + 4) return [coined + textOf(run.slice(at + 1, end))];
  return trades.test(next.text) && standsAlone(run[at - 1], run[at + 2]) ? [coined + next.text] : [];
}

/** Between signs or beside a word that joins: 与|恒岳新材|共建. */
function standsAlone(before: Token | undefined, after: Token | undefined): boolean {
  const opens = !before || /^(?:function|office|body)$/.test(before.kind) || isDoing(before.text);
  return opens && (!after || /^(?:function|plain)$/.test(after.kind));
}

/** Where the last word of a name ends, going on from `from` over words that may be in one; null where none ends it. */
function endOf(run: Run, from: number, ends: (token: Token, words: number) => boolean): number | null {
  let end: number | null = null;
  for (let at = from; at < Math.min(run.length, from + mostWords); at++) {
    const token = run[at] as Token;
    if (isChannel(token, run[at - 1], run[at + 1])) return at + 1;
    const stops = isStop(token) && !(token.kind === 'unknown' && ends(token, 0));
    if (stops || textOf(run.slice(from, at + 1)).length > longest) break;
    if (ends(token, at + 1 - from)) end = at + 1;
    else if (end !== null && (at > end || !mayGoOn(token, run[at - 1]))) break;
  }
  return end;
}

/** 沧汀|发布 as the name of a channel, not what 沧汀 does. */
function isChannel({ text }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (/^(?:公众号|视频号|抖音号|订阅号|官微)$/.test(after?.text ?? '')) return true;
  return text === '发布' && (!after || after.kind === 'function' || before?.text === '教育');
}

/** Between two bodies of which one is the other's: 沧汀中学|澜桥|分校. */
function mayGoOn({ kind, text }: Token, before: Token | undefined): boolean {
  if (weakEnding.test(before?.text ?? '')) return true;
  return kind === 'place' || kind === 'ordinal' || kind === 'modifier' || (kind === 'unknown' && text.length <= 3);
}

function isStop({ kind, text }: Token): boolean {
  if (kind === 'function' || /^(?:为主|等|作为|为核心)$/.test(text)) return true;
  if (kind === 'unknown') return text.length > 4 || hasGap(text);
  return kind === 'plain' && isDoing(text) && !inNames.test(text);
}

function textOf(tokens: Run): string {
  return tokens.map(({ text }) => text).join('');
}
