import type { Reading } from './reading.ts';

const longestStem = 4;

/**
 * The own part of a name out of the unknown characters before its ending: all of them, or those behind a word that the
 * word list lacks, if the shorter form stands more often (筹谋青坪|中心小学, where 青坪 is also met without 筹谋).
 * Null where no name can be told.
 */
export function stemOf(unknown: string, { text, count }: Pick<Reading, 'count' | 'text'>): string | null {
  const often = count(unknown);
  for (let length = unknown.length - 1; length >= 2; length--) {
    const shorter = unknown.slice(-length);
    if (count(shorter) > often && opensSomewhere(shorter, text)) return stemOf(shorter, { text, count });
  }
  return unknown.length >= 2 && unknown.length <= longestStem ? unknown : null;
}

/** Whether a piece stands behind a sign or a particle: 螺湾 does not where only 沙螺湾 and 金螺湾 are named. */
function opensSomewhere(piece: string, text: string): boolean {
  return new RegExp(
    `(?:^|[^\\p{Script=Han}]|[的和与及在对为以由等到向从将并或各让使被给了着至是把按含])${piece}`,
    'u',
  ).test(text);
}
