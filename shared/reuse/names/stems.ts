import type { Reading } from './reading.ts';

const longestStem = 4;

/**
 * The own part of a name out of the unknown characters before its ending: all of them, or those behind a word that the
 * word list lacks, if the shorter form stands more often (筹谋青坪|中心小学, where 青坪 is also met without 筹谋).
 * Null where no name can be told.
 */
export function stemOf(unknown: string, { count }: Pick<Reading, 'count'>): string | null {
  const often = count(unknown);
  for (let length = unknown.length - 1; length >= 2; length--) {
    const shorter = unknown.slice(-length);
    if (count(shorter) > often) return stemOf(shorter, { count });
  }
  return unknown.length >= 2 && unknown.length <= longestStem ? unknown : null;
}
