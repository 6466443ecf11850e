import type { SourceLine } from '../../importers/source-document.ts';
import { matchesIn } from '../matches-in.ts';
import type { CleaningExample, CleaningRuleName } from '../model.ts';

/** What a rule made of the lines, and each place it touched, uncut. */
export interface Cleaned {
  readonly lines: readonly SourceLine[];
  readonly hits: readonly CleaningExample[];
  /** Whole lines taken out that say something of the document: its date, number, issuer. */
  readonly taken?: readonly SourceLine[];
  /** The text was joined out of pieces: its own line breaks are lost. */
  readonly lostBreaks?: boolean;
}

/** One way in which real files are spoiled, and its repair. A rule that finds nothing gives the lines back unchanged. */
export interface CleaningRule {
  readonly name: CleaningRuleName;
  /** `source` is the document before any rule, for traces that earlier rules have wiped out; `lines` where it is left out. */
  apply(lines: readonly SourceLine[], source?: readonly SourceLine[]): Cleaned;
}

/** Written where text is known to be lost; never filled by guessing and never read as a number. */
export const gap = '〔…〕';

/** One change of a text: so many characters from `at` on become `text`. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** The edits that replace each match of `pattern`; a replacement that changes nothing is none. */
export function editsOf(text: string, pattern: RegExp, replacement: (match: RegExpExecArray) => string): Edit[] {
  return matchesIn(text, pattern).flatMap((match) => {
    const replaced = replacement(match);
    return replaced === match[0] ? [] : [{ at: match.index, length: match[0].length, text: replaced }];
  });
}

/** Characters on either side of an edit that an example shows with it. */
const context = 6;

/** Edits the text of each line, cells included. `find` gives the edits of a text, which do not overlap. */
export function editLines(lines: readonly SourceLine[], find: (text: string) => readonly Edit[]): Cleaned {
  const hits: CleaningExample[] = [];
  const edit = (text: string, edits: readonly Edit[]): string => {
    for (const one of edits) hits.push(exampleOf(text, one));
    return withEdits(text, edits);
  };
  const edited = lines.map((line) => {
    if (line.cells) return editCells(line, line.cells, (cell) => edit(cell, find(cell)));
    const edits = find(line.text);
    return edits.length === 0 ? line : { ...withBoldStart(line, edits), text: edit(line.text, edits) };
  });
  return { lines: edited, hits };
}

function editCells(line: SourceLine, cells: readonly string[], edit: (cell: string) => string): SourceLine {
  const edited = cells.map(edit);
  return edited.every((cell, index) => cell === cells[index])
    ? line
    : { ...line, cells: edited, text: edited.join(' | ') };
}

function withEdits(text: string, edits: readonly Edit[]): string {
  let rest = 0;
  let edited = '';
  for (const { at, length, text: replacement } of edits) {
    edited += text.slice(rest, at) + replacement;
    rest = at + length;
  }
  return edited + text.slice(rest);
}

/** The bold lead of a line ends where it did, counted in the edited text. */
function withBoldStart(line: SourceLine, edits: readonly Edit[]): SourceLine {
  const { boldStart } = line;
  if (boldStart === undefined) return line;
  const before = edits.filter((edit) => edit.at + edit.length <= boldStart);
  return { ...line, boldStart: before.reduce((sum, edit) => sum + edit.text.length - edit.length, boldStart) };
}

function exampleOf(text: string, { at, length, text: replacement }: Edit): CleaningExample {
  const left = text.slice(Math.max(0, at - context), at);
  const right = text.slice(at + length, at + length + context);
  return { before: left + text.slice(at, at + length) + right, after: left + replacement + right };
}

/** What taking out whole lines makes of a text. */
export type Taken = Required<Pick<Cleaned, 'lines' | 'hits' | 'taken'>>;

/** Takes out the lines that `isOutside` tells, whole; each is a hit. */
export function dropLines(
  lines: readonly SourceLine[],
  isOutside: (line: SourceLine, index: number) => boolean,
): Taken {
  const taken = lines.filter(isOutside);
  return {
    lines: taken.length === 0 ? lines : lines.filter((line, index) => !isOutside(line, index)),
    hits: taken.map((line) => ({ before: line.text, after: '' })),
    taken,
  };
}

/** More times than any text has needed; a hostile one must not keep a repair at work for ever. */
const mostRepairs = 20;

/** Applies a repair again and again until it finds nothing more, since one repair may lay open the next. */
export function untilStable(lines: readonly SourceLine[], repair: (lines: readonly SourceLine[]) => Cleaned): Cleaned {
  let hits: readonly CleaningExample[] = [];
  let current = lines;
  for (let count = 0; count < mostRepairs; count++) {
    const repaired = repair(current);
    current = repaired.lines;
    if (repaired.hits.length === 0) break;
    hits = [...hits, ...repaired.hits];
  }
  return { lines: current, hits };
}

/** Tells where two lines were joined. */
export function joinHit(before: string, after: string): CleaningExample {
  const [end, start] = [before.slice(-16), after.slice(0, 16)];
  return { before: `${end}⏎${start}`, after: end + start };
}
