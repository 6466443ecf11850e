import { foldText } from './fold-text.ts';

/** Tells where set phrases stand in a folded text, from and to before. */
export type FindPhrases = (codes: Uint16Array, visit: (start: number, end: number) => void) => void;

/** Looks for these phrases, whatever the marks and spaces in them; those of a single character are passed over. */
export function createPhraseFinder(phrases: readonly string[]): FindPhrases {
  const byOpening = new Map<number, Uint16Array[]>();
  for (const phrase of phrases) {
    const { codes } = foldText(phrase);
    if (codes.length < 2) continue;
    const opening = openingAt(codes, 0);
    const known = byOpening.get(opening);
    if (known) known.push(codes);
    else byOpening.set(opening, [codes]);
  }
  return (codes, visit) => {
    for (let at = 0; at + 1 < codes.length; at++) {
      for (const phrase of byOpening.get(openingAt(codes, at)) ?? []) {
        if (standsAt(phrase, codes, at)) visit(at, at + phrase.length);
      }
    }
  };
}

function openingAt(codes: Uint16Array, at: number): number {
  return (codes[at] ?? 0) * 0x10000 + (codes[at + 1] ?? 0);
}

function standsAt(phrase: Uint16Array, codes: Uint16Array, at: number): boolean {
  return at + phrase.length <= codes.length && phrase.every((code, place) => code === codes[at + place]);
}
