import type { PlanUnit } from './model.ts';

/** So many characters of a unit tell its line. */
const opening = 12;

/**
 * For each unit the line of the original that it begins in, or -1 where none is found. Signs and spaces are passed over,
 * since cleaning changes them; the search goes on from the line found last.
 */
export function alignOriginal(units: readonly PlanUnit[], original: readonly string[]): readonly number[] {
  const lines = original.map(lettersOf);
  let from = 0;
  return units.map((unit) => {
    const key = lettersOf(unit.text).slice(0, opening);
    if (key === '') return -1;
    const ahead = lines.findIndex((line, index) => index >= from && line.includes(key));
    if (ahead >= 0) from = ahead;
    return ahead;
  });
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
