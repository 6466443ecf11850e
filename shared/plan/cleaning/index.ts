import type { SourceLine } from '../../importers/source-document.ts';
import type { CleaningNote } from '../model.ts';
import type { CleaningRule } from './cleaning-rule.ts';
import { contentsList } from './contents-list.ts';
import { eatenCharacters } from './eaten-characters.ts';
import { pageCuts } from './page-cuts.ts';
import { pageFurniture } from './page-furniture.ts';
import { pinyin } from './pinyin.ts';
import { punctuation } from './punctuation.ts';
import { spamPhrase } from './spam-phrase.ts';
import { traditional } from './traditional.ts';

/** In the order applied: readings go before characters are converted, furniture before lines are joined. */
export const cleaningRules: readonly CleaningRule[] = [
  pinyin,
  traditional,
  pageFurniture,
  contentsList,
  pageCuts,
  eatenCharacters,
  spamPhrase,
  punctuation,
];

/** Applies all rules; empty lines go, and each rule that changed something leaves a note. */
export function cleanLines(lines: readonly SourceLine[]): {
  lines: readonly SourceLine[];
  notes: readonly CleaningNote[];
} {
  let current = lines;
  const notes: CleaningNote[] = [];
  for (const rule of cleaningRules) {
    const { lines: cleaned, hits } = rule.apply(current);
    current = cleaned;
    if (hits.length > 0) notes.push({ rule: rule.name, count: hits.length, examples: hits.slice(0, 3) });
  }
  return { lines: current.filter((line) => line.text.trim() !== ''), notes };
}
