import type { SourceLine } from '../../importers/source-document.ts';
import { matchesIn } from '../matches-in.ts';
import type { CleaningExample } from '../model.ts';
import { type Cleaned, type CleaningRule, joinHit, untilStable } from './cleaning-rule.ts';
import { isBroken } from './evidence/broken-lines.ts';

/** A number with its mark, “2、” or “2.”, wherever it stands. */
const numberMark = /(?<![\d.])(\d{1,3})(?:、|\.(?!\d))[ \t\u3000]*/g;
/** Shared documents are cut every few hundred characters; a shorter run of numbers is a real list. */
const fewestCuts = 5;
/** A piece holds hundreds of characters; the items of a list are shorter by far. */
const shortestPiece = 100;
const longestPiece = 3000;

/** A mark of a cut: its line, where it stands in it, how long it is. */
interface CutMark {
  readonly line: number;
  readonly at: number;
  readonly length: number;
  /** The sentence before it is not at an end. */
  readonly inSentence: boolean;
}

/**
 * Joins what was cut in mid-sentence: text that a document-sharing site parted into numbered pieces (“2、” + the sentence
 * that goes on), and lines that a printed page or a fixed width broke off.
 */
export const pageCuts: CleaningRule = {
  name: 'pageCuts',
  apply(lines) {
    const marks = findCuts(lines);
    const joined = marks.length === 0 ? { lines, hits: [] } : joinPieces(lines, marks);
    const rejoined = untilStable(joined.lines, joinBroken);
    return { lines: rejoined.lines, hits: [...joined.hits, ...rejoined.hits], lostBreaks: marks.length > 0 };
  },
};

/**
 * Cuts are told from real items by counting 1, 2, 3 … over hundreds of characters each, while most of them stand in
 * mid-sentence.
 */
function findCuts(lines: readonly SourceLine[]): readonly CutMark[] {
  const run = countedRun(marksIn(lines));
  const broken = run.slice(1).filter((mark) => mark.inSentence).length;
  return run.length >= fewestCuts && broken >= (run.length - 1) / 2 ? run : [];
}

type PlacedMark = CutMark & { readonly value: number; readonly offset: number };

function marksIn(lines: readonly SourceLine[]): readonly PlacedMark[] {
  let offset = 0;
  let before = '';
  return lines.flatMap((line, index) => {
    const start = offset;
    const [upTo, text] = [before, line.text];
    offset += text.length;
    before = text;
    if (line.cells) return [];
    return matchesIn(text, numberMark).map((match) => {
      const previous = match.index > 0 ? text.slice(0, match.index) : upTo;
      return {
        line: index,
        at: match.index,
        length: match[0].length,
        value: Number(match[1]),
        offset: start + match.index,
        inSentence: isOpen(previous.trimEnd().at(-1)),
      };
    });
  });
}

/** Whether what ends in this sign is not at an end; nothing is. */
function isOpen(last: string | undefined): boolean {
  return last !== undefined && !'。！？：；.!?:;'.includes(last);
}

/** The longest count from 1 on whose steps are pieces; the first mark opens its line. */
function countedRun(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const byValue = new Map<number, PlacedMark[]>();
  for (const mark of marks) {
    const alike = byValue.get(mark.value);
    if (alike) alike.push(mark);
    else byValue.set(mark.value, [mark]);
  }
  const runs = marks
    .filter((mark) => mark.value === 1 && mark.at === 0)
    .map((first) => {
      const run = [first];
      for (let next = following(first, byValue); next; next = following(next, byValue)) run.push(next);
      return run;
    });
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

function following(
  { value, offset }: PlacedMark,
  byValue: ReadonlyMap<number, readonly PlacedMark[]>,
): PlacedMark | undefined {
  return byValue
    .get(value + 1)
    ?.find((next) => next.offset >= offset + shortestPiece && next.offset <= offset + longestPiece);
}

/** Takes out the marks; a piece goes on where the one before it broke off, on the same line. */
function joinPieces(lines: readonly SourceLine[], marks: readonly CutMark[]): Cleaned {
  const first = marks[0]?.line ?? 0;
  const last = marks.at(-1)?.line ?? 0;
  const pieces: SourceLine[] = [];
  const hits: CleaningExample[] = [];
  for (let index = first; index <= last; index++) {
    const line = lines[index] as SourceLine;
    const cuts = marks.filter((mark) => mark.line === index);
    const text = withoutMarks(line.text, cuts);
    hits.push(...cuts.map(({ at, length }) => hitAt(line.text, at, length)));
    const before = pieces.at(-1);
    if (before && cuts[0]?.at === 0 && !before.cells) pieces[pieces.length - 1] = { text: before.text + text };
    else pieces.push(cuts.length > 0 ? { text } : line);
  }
  return { lines: [...lines.slice(0, first), ...pieces, ...lines.slice(last + 1)], hits };
}

function withoutMarks(text: string, cuts: readonly CutMark[]): string {
  return cuts.reduceRight((rest, { at, length }) => rest.slice(0, at) + rest.slice(at + length), text).trim();
}

function hitAt(text: string, at: number, length: number): CleaningExample {
  const [left, right] = [text.slice(Math.max(0, at - 8), at), text.slice(at + length, at + length + 16)];
  return { before: left + text.slice(at, at + length) + right, after: left + right };
}

/** Joins each line that breaks off in mid-sentence with the one that goes on. */
function joinBroken(lines: readonly SourceLine[]): Cleaned {
  const goesOn = isBroken(lines);
  const joined: SourceLine[] = [];
  const hits: CleaningExample[] = [];
  lines.forEach((line, index) => {
    const before = joined.at(-1);
    if (!before || index === 0 || !goesOn(index - 1)) {
      joined.push(line);
      return;
    }
    joined[joined.length - 1] = { ...before, text: before.text + line.text };
    hits.push(joinHit(before.text, line.text));
  });
  return joined.length === lines.length ? { lines, hits: [] } : { lines: joined, hits };
}
