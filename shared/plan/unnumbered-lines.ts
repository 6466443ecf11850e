import type { SourceLine } from '../importers/source-document.ts';
import { readMark } from './heading-marks.ts';
import { readLabel } from './unnumbered-labels.ts';

const shortest = 4;
const longest = 26;
/** What follows a heading is a paragraph of at least this length, or a first item. */
const shortestText = 28;
/** One short line may be anything; so many of a kind are how the document is built. */
const leastAlike = 2;

/** Lines that name tables, offices, dates or persons, and other things that are no headings however short. */
const notHeading =
  /[。；！？：，、,;:…”]$|^(?:表|图|专栏|注|单位|来源|责任|牵头|配合|完成时限|联系|电话|抄送|主题词|目录|附)|\d{4}年\d{1,2}月|\d日$|[\t|]|\s{2}|^[（(].*[）)]$|\d$|(?:局|厅|委员会|政府|办公室|领导小组)$/;

/** The places of lines without a number that are headings: short, whole, and followed by text of their own. */
export function unnumberedHeadings(lines: readonly SourceLine[]): ReadonlySet<number> {
  const alike = lines.flatMap((line, index) =>
    couldHead(lines, index) && readLabel(line.text) === undefined ? [index] : [],
  );
  const set = alike.filter((index) => isSetOff(lines[index]));
  return new Set(alike.length >= leastAlike && alike.length * 4 <= lines.length * 2 ? alike : set);
}

function couldHead(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index];
  if (!line || !isShort(line)) return false;
  return endsBefore(lines[index - 1]) && opensText(lines[index + 1]);
}

function isShort(line: SourceLine): boolean {
  const { text } = line;
  if (line.cells || line.number !== undefined || line.outlineLevel !== undefined) return false;
  if (text.length < shortest || text.length > longest || notHeading.test(text)) return false;
  return (
    readMark(text) === undefined &&
    /\p{Script=Han}{3}/u.test(text) &&
    (text.match(/[\p{Script=Han}\d“”、]/gu)?.length ?? 0) >= text.length * 0.8
  );
}

/** The line before a heading ends what it says, or is a heading with a number. */
function endsBefore(line: SourceLine | undefined): boolean {
  if (line === undefined || line.cells) return true;
  return /[。！？；：”）)]$/.test(line.text) || line.number !== undefined || readMark(line.text) !== undefined;
}

/** Whether a line is text, or a first item, that a heading can stand over. */
export function opensText(line: SourceLine | undefined, shortest = shortestText): boolean {
  if (line === undefined || line.cells) return false;
  const mark = readMark(`${line.number ?? ''}${line.text}`);
  if (mark) return mark.value <= 1;
  return line.text.length >= shortest && /[。；：]/.test(line.text);
}

/** The look of a heading. */
function isSetOff(line: SourceLine | undefined): boolean {
  return line?.bold === true || line?.centered === true;
}
