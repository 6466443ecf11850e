import type { SourceLine } from '../../importers/source-document.ts';
import { type CleaningRule, gap, replaceAll } from './cleaning-rule.ts';

const gamblingName =
  /(?:澳门|新)?(?:金沙|葡京|威尼斯人|永利|太阳城|银河|皇冠|博彩|彩票)\p{Script=Han}{0,3}?(?:城中心|娱乐城|赌城|赌场|娱乐|官网|网址|网站|平台|在线|投注|体育投注)/gu;

/** A name that stands in so many places cannot be a passing mention. */
const fewestPlaces = 3;

/** Marks as a gap each place where a hacked web site put the name of a gambling site for an agency's own name. */
export const spamPhrase: CleaningRule = {
  name: 'spamPhrase',
  apply(lines) {
    const phrases = new Set(repeatedPhrases(lines));
    if (phrases.size === 0) return { lines, hits: [] };
    const cleaned = replaceAll(lines, gamblingName, (match) => (phrases.has(match) ? gap : match));
    return { ...cleaned, lines: cleaned.lines.filter((line) => line.text.trim() !== gap) };
  },
};

function repeatedPhrases(lines: readonly SourceLine[]): string[] {
  const places = new Map<string, number>();
  for (const line of lines) {
    for (const phrase of line.text.match(gamblingName) ?? []) places.set(phrase, (places.get(phrase) ?? 0) + 1);
  }
  return [...places].filter(([, count]) => count >= fewestPlaces).map(([phrase]) => phrase);
}
