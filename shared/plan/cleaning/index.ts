import type { SourceLine } from '../../importers/source-document.ts';
import type { CleaningExample, CleaningNote, CleaningRuleName } from '../model.ts';
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

/** A document's lines repaired, what each rule did, and the lines taken out that say something of the document. */
export interface CleanLines {
  readonly lines: readonly SourceLine[];
  readonly notes: readonly CleaningNote[];
  readonly taken: readonly SourceLine[];
  /** The text was joined out of pieces: its own line breaks are lost. */
  readonly lostBreaks: boolean;
}

/**
 * Applies all rules but those switched off; each that changed something leaves a note. White space around a line and
 * lines without text are layout and go without one.
 */
export function cleanLines(
  lines: readonly SourceLine[],
  rulesOff: ReadonlySet<CleaningRuleName> = new Set(),
): CleanLines {
  const source = lines.map(trimmed).filter((line) => line.text !== '');
  let current: readonly SourceLine[] = source;
  const notes: CleaningNote[] = [];
  const taken: SourceLine[] = [];
  let lostBreaks = false;
  for (const rule of cleaningRules.filter(({ name }) => !rulesOff.has(name))) {
    const cleaned = rule.apply(current, source);
    current = cleaned.lines;
    notes.push(...noteOf(rule.name, cleaned.hits));
    taken.push(...(cleaned.taken ?? []));
    lostBreaks ||= cleaned.lostBreaks ?? false;
  }
  return { lines: current.filter((line) => line.text.trim() !== ''), notes, taken, lostBreaks };
}

function trimmed(line: SourceLine): SourceLine {
  const text = line.text.trim();
  if (text === line.text || line.cells) return line;
  const indent = line.text.length - line.text.trimStart().length;
  return line.boldStart === undefined ? { ...line, text } : { ...line, text, boldStart: line.boldStart - indent };
}

const mostExamples = 5;
const longestExample = 40;

/** The note on a rule's hits, none where there are none: their number and the first few that differ. */
export function noteOf(rule: CleaningRuleName, hits: readonly CleaningExample[]): readonly CleaningNote[] {
  if (hits.length === 0) return [];
  const examples = new Map(
    hits.map(({ before, after }) => [shortened(before), { before: shortened(before), after: shortened(after) }]),
  );
  return [{ rule, count: hits.length, examples: [...examples.values()].slice(0, mostExamples) }];
}

function shortened(text: string): string {
  return text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text;
}
