import { knownPlaces } from '../../plan/places.ts';
import type { FoundName } from './name-finder.ts';
import { nameParts } from './name-parts.ts';
import { isCommonWord } from './words.ts';

/** Kinds of places and bodies, which a misread name keeps: 禾溪|县, 枫林|小学. */
const endings = new Map(nameParts);
const ending = new RegExp(
  `(?:${['area', 'school', 'office']
    .flatMap((kind) => endings.get(kind as 'area') ?? [])
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
);
const longestStem = 6;

/** Finds what scanning has misread of names: one character of a name's own part is another (禾奚县 for 禾溪县). */
export interface SlipFinder {
  find(text: string): readonly FoundName[];
}

interface Stemmed {
  readonly name: string;
  readonly stem: string;
  readonly tail: string;
}

/** Makes a finder of misread names. Only names that say what they are can be told: 禾奚 alone may be anything. */
export function slipFinder(names: Iterable<string>): SlipFinder {
  const byLast = new Map<string, Stemmed[]>();
  for (const name of names) {
    const tail = ending.exec(name)?.[0];
    const stem = tail ? name.slice(0, -tail.length) : '';
    if (!tail || stem.length < 2 || stem.length > longestStem) continue;
    const last = tail.slice(-1);
    byLast.set(last, [...(byLast.get(last) ?? []), { name, stem, tail }]);
  }
  return {
    find(text) {
      const found: FoundName[] = [];
      for (let at = 2; at < text.length; at++) {
        const slip = byLast.get(text.charAt(at))?.find((one) => endsHere(text, at + 1, one));
        if (slip) found.push({ name: slip.name, start: at + 1 - slip.name.length, end: at + 1 });
      }
      return found;
    },
  };
}

function endsHere(text: string, end: number, { stem, tail }: Stemmed): boolean {
  const from = end - tail.length;
  return text.startsWith(tail, from) && isSlip(text.slice(Math.max(0, from - stem.length), from), stem, tail);
}

function isSlip(written: string, stem: string, tail: string): boolean {
  if (written.length < stem.length) return false;
  const others = [...stem].flatMap((sign, at) => (sign === written.charAt(at) ? [] : [at]));
  const [at] = others;
  if (others.length !== 1 || at === undefined) return false;
  if (!isOwnSign(written.charAt(at)) || !isOwnSign(stem.charAt(at))) return false;
  return !knownPlaces.has(written + tail) && !isCommonWord(written) && !isCommonWord(written.slice(-2));
}

/** A character that a name may consist of: no number (第二中学 is another school) and no particle. */
function isOwnSign(sign: string): boolean {
  return (
    /^\p{Script=Han}$/u.test(sign) &&
    !/[第一二三四五六七八九十东西南北中大小新老各全本我的和与及在由为以到向对至]/.test(sign)
  );
}
