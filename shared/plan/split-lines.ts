import type { SourceLine } from '../importers/source-document.ts';
import { isTitleLine } from './document-frame.ts';
import { type HeadingMark, type MarkForm, readMark } from './heading-marks.ts';
import { matchesIn } from './matches-in.ts';

/** A line this long may hold several parts of a document whose line breaks were lost. */
const longLine = 1200;
/** A text that was joined out of pieces has lost all its line breaks, however short it is. */
export const joinedLine = 200;
/** So many marks in the midst of lines, and twice as many as begin lines, show that line breaks were lost. */
const leastMarks = 4;
const longestHeading = 60;
const shortestBroken = 25;

const han = '[一二三四五六七八九十]{1,3}';
const inlineMark = new RegExp(
  [
    `第${han}(?:[篇编章节]|部分)`,
    `(?<=[。！？；：])第${han}[，、：]`,
    '(?<=[。！？；：\\p{Script=Han}])[甲乙丙丁戊己]、',
    `(?<![一二三四五六七八九十百第、])${han}、`,
    `[（(]\\s?${han}\\s?[）)]`,
    '(?<![\\d.A-Za-z第])\\d{1,2}\\s?[.．、，,](?!\\d)\\s?(?=[\\p{Script=Han}“《])',
    '[（(]\\d{1,2}[）)]',
    `【(?:重点)?(?:任务|工程|行动|项目)(?:${han}|\\d{1,2})】`,
  ].join('|'),
  'gu',
);

/** Forms that also count within a sentence: they need its end before them, and a second one somewhere behind. */
const inlineForms: readonly MarkForm[] = ['arabic', 'arabicBrackets'];

/**
 * Gives a document whose line breaks were lost its headings back: a line is split before each mark that continues the
 * count of its form (二、 after 一、), or begins a new one with 1 behind the end of a sentence or a heading. Very long lines
 * are taken apart so, and all lines of a document whose marks mostly stand in the midst of them.
 */
export function splitLines(lines: readonly SourceLine[], longest = longLine): readonly SourceLine[] {
  if (!hasLostBreaks(lines)) {
    return lines.flatMap((line) => (line.text.length > longest && !line.cells ? splitLine(line, new Map()) : [line]));
  }
  const counts = new Map<MarkForm, Count>();
  const parts = joinBroken(lines).flatMap(splitTitle);
  return parts.flatMap((line) => (line.cells ? [line] : splitLine(line, counts)));
}

function hasLostBreaks(lines: readonly SourceLine[]): boolean {
  const counts = new Map<MarkForm, Count>();
  const texts = lines.filter((line) => !line.cells);
  const inside = texts.reduce((sum, line) => sum + splitLine(line, counts).length - 1, 0);
  const atStart = texts.filter((line) => line.number !== undefined || readMark(line.text) !== undefined).length;
  return inside >= leastMarks && inside >= atStart * 2;
}

/** The last number of a form; it is closed once a heading above it has come. */
interface Count {
  readonly value: number;
  readonly closed: boolean;
}

/** A line that ends in mid-sentence goes on in the next one. */
function joinBroken(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isBroken = last && !last.cells && last.text.length >= shortestBroken && !/[。！？；：”）]$/.test(last.text);
    if (!isBroken || line.cells || isTitleLine(last) || readMark(line.text)) joined.push(line);
    else joined[joined.length - 1] = { ...last, text: last.text + line.text };
  }
  return joined;
}

/** A title that shares the line with the text after it. */
function splitTitle(line: SourceLine): readonly SourceLine[] {
  const [opening, title = ''] = /^(\S{6,40})\s+(?=\S{12})/.exec(line.text) ?? [];
  if (opening === undefined || line.cells || !isTitleLine({ text: title })) return [line];
  return [{ ...line, text: title }, { text: line.text.slice(opening.length) }];
}

function splitLine(line: SourceLine, counts: Map<MarkForm, Count>): SourceLine[] {
  const starts = [0];
  const opening = readMark(`${line.number ?? ''}${line.text.slice(0, 40)}`);
  if (opening) count(opening, counts);
  const hasSecond = secondsIn(line.text);
  for (const { index } of matchesIn(line.text, inlineMark)) {
    const mark = index > 0 ? readMark(line.text.slice(index, index + 40)) : undefined;
    const before = line.text.slice(starts.at(-1), index).trimEnd();
    if (mark && continues(mark, counts, before, () => hasSecond(mark, index + mark.number.length))) {
      count(mark, counts);
      starts.push(index);
    }
  }
  const pieces = starts.map((start, index) => line.text.slice(start, starts[index + 1]).trim());
  return pieces.map((text, index) => (index === 0 ? { ...line, text } : { text }));
}

/** A first number needs the end of a sentence or a short heading before it, a later one its predecessor too. */
function continues(mark: HeadingMark, counts: Map<MarkForm, Count>, before: string, hasSecond: () => boolean): boolean {
  const counted = inlineForms.includes(mark.form);
  const last = counts.get(mark.form);
  const sign = before.slice(-1);
  const ended = (mark.form === 'arabicBrackets' ? /[。！？；]/ : /[。！？；”）)]/).test(sign);
  const isHeading = before.length <= longestHeading && !/[。！？；：，,]/.test(sign);
  if (mark.value === 1) {
    if (!ended && !isHeading && sign !== '：') return false;
    return (!counted && (ended || isHeading)) || hasSecond();
  }
  if (!last || (!ended && !isHeading) || (last.closed && /[。；]/.test(before))) return false;
  return mark.value === last.value + 1;
}

/** Tells whether a text has a second mark of a form from a place on; remembers it, since many first marks may ask. */
function secondsIn(text: string): (first: HeadingMark, from: number) => boolean {
  const found = new Map<MarkForm, number>();
  return ({ form }, from) => {
    const known = found.get(form);
    const at = known !== undefined && known >= from ? known : from + secondIn(text.slice(from), form);
    found.set(form, at);
    return at < Number.POSITIVE_INFINITY;
  };
}

/** Where a text has the second mark of a form, not behind a comma; infinite where it has none. */
function secondIn(text: string, form: MarkForm): number {
  inlineMark.lastIndex = 0;
  for (let match = inlineMark.exec(text); match !== null; match = inlineMark.exec(text)) {
    const { index } = match;
    const mark = readMark(text.slice(index, index + 40));
    if (mark?.form === form && mark.value === 2 && !/[；，、]$/.test(text.slice(0, index).trimEnd().slice(-1))) {
      return index;
    }
  }
  return Number.POSITIVE_INFINITY;
}

/** A heading closes the form right below it: it begins again, or runs on directly behind that heading. */
function count(mark: HeadingMark, counts: Map<MarkForm, Count>): void {
  counts.set(mark.form, { value: mark.value, closed: false });
  const below = { chapter: 'section', chinese: 'chineseBrackets' } as const;
  const inner = mark.form === 'chapter' || mark.form === 'chinese' ? below[mark.form] : undefined;
  const last = inner && counts.get(inner);
  if (inner && last) counts.set(inner, { ...last, closed: true });
}
