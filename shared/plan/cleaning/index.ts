import type { SourceLine } from '../../importers/source-document.ts';
import type { CleaningExample, CleaningNote, CleaningRuleName } from '../model.ts';
import { joinWrapped } from '../wrapped-lines.ts';
import type { CleaningRule } from './cleaning-rule.ts';
import { contentsList } from './contents-list.ts';
import { eatenCharacters } from './eaten-characters.ts';
import { pageCuts } from './page-cuts.ts';
import { pageFurniture } from './page-furniture.ts';
import { pinyin } from './pinyin.ts';
import { punctuation } from './punctuation.ts';
import { spamPhrase } from './spam-phrase.ts';
import { straySpaces } from './stray-spaces.ts';
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
  straySpaces,
];

/** A document's lines repaired, what each rule did, and the lines taken out that say something of the document. */
export interface CleanLines {
  readonly lines: readonly SourceLine[];
  readonly notes: readonly CleaningNote[];
  readonly taken: readonly SourceLine[];
  /** The text was joined out of pieces: its own line breaks are lost. */
  readonly lostBreaks: boolean;
}

/** More rounds than any repair of repairs has needed; each but the last finds something. */
const mostRounds = 6;

/**
 * Applies all rules but those switched off, round after round until none finds anything more, since lines joined or taken
 * out may lay open another fault; each rule that changed something leaves a note. A wrapped text is joined before any other
 * repair changes the width of its lines. White space around a line and lines
 * without text are layout and go without one.
 */
export function cleanLines(
  lines: readonly SourceLine[],
  rulesOff: ReadonlySet<CleaningRuleName> = new Set(),
): CleanLines {
  const rules = cleaningRules.filter(({ name }) => !rulesOff.has(name));
  const unwrapped = rulesOff.has('pageCuts') ? { lines, hits: [] } : joinWrapped(lines);
  let round = applyAll(withText(unwrapped.lines.map(trimmed)), rules);
  let { hits, taken } = round;
  hits = [...unwrapped.hits.map((hit) => ({ ...hit, rule: 'pageCuts' as const })), ...hits];
  let { lostBreaks } = round;
  for (let count = 1; count < mostRounds && round.hits.length > 0; count++) {
    round = applyAll(round.lines, rules);
    hits = [...hits, ...round.hits];
    taken = [...taken, ...round.taken];
    lostBreaks ||= round.lostBreaks;
  }
  const notes = rules.flatMap(({ name }) =>
    noteOf(
      name,
      hits.filter((hit) => hit.rule === name),
    ),
  );
  return { lines: round.lines, notes, taken, lostBreaks };
}

interface Round extends Omit<CleanLines, 'notes'> {
  readonly hits: readonly (CleaningExample & { readonly rule: CleaningRuleName })[];
}

function applyAll(source: readonly SourceLine[], rules: readonly CleaningRule[]): Round {
  return rules.reduce<Round>(
    (round, rule) => {
      const cleaned = rule.apply(round.lines, source);
      return {
        lines: withText(cleaned.lines),
        hits: [...round.hits, ...cleaned.hits.map((hit) => ({ ...hit, rule: rule.name }))],
        taken: [...round.taken, ...(cleaned.taken ?? [])],
        lostBreaks: round.lostBreaks || (cleaned.lostBreaks ?? false),
      };
    },
    { lines: source, hits: [], taken: [], lostBreaks: false },
  );
}

function withText(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.filter((line) => line.text.trim() !== '');
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
