import type { SourceLine } from '../../../importers/source-document.ts';
import { readMark } from '../../heading-marks.ts';
import { readLabel } from '../../unnumbered-labels.ts';

/** A line no longer than this may be a heading or a title, whatever it ends in. */
const longestHeading = 28;
/** Lines at least this long are text; where most of them end in a full stop, one that does not was broken off. */
const textLength = 40;
const longText = 60;
/** So many of a text's long lines end in a mark of punctuation where each line is a paragraph. */
const endedShare = 0.8;
/** Lines of one width, give or take these characters, were broken by it. */
const widthTolerance = 3;
const fewestOfWidth = 8;

const ended = /[。！？：；.!?:;”’"）)》】〕…]$/;
const opensAsRest = /^[，、。；！？”’）》】,;]/;
const endsOpen = /[，、,“（《—]$|(?:以及|和|与|及|的|或|在|把|对|将|为了|使|向|由|从|按照|根据)$/u;

/** Whether the line at an index breaks off in mid-sentence and the next one goes on with it. */
export function isBroken(lines: readonly SourceLine[]): (index: number) => boolean {
  const long = lines.filter(({ text, cells }) => !cells && text.length >= textLength);
  const paragraphs = long.filter(({ text }) => ended.test(text)).length >= long.length * endedShare;
  const width = fixedWidth(lines);
  return (index) => {
    const [line, next] = [lines[index], lines[index + 1]];
    if (!line || !next || !isRunning(line) || !goesOn(next)) return false;
    const { text } = line;
    if (width > 0 && Math.abs(text.length - width) <= widthTolerance && !/[。！？：；]$/.test(text)) return true;
    if (ended.test(text) || text.length <= longestHeading) return false;
    if (opensAsRest.test(next.text) || endsOpen.test(text)) return true;
    return paragraphs && isText(text) && /[。；]/.test(next.text);
  };
}

function isRunning(line: SourceLine): boolean {
  return line.cells === undefined && !line.bold && !line.centered && line.outlineLevel === undefined;
}

/** A heading may be long, but holds no full stop, and is not as long as a paragraph. */
function isText(text: string): boolean {
  if (/[。；]/.test(text)) return text.length >= textLength;
  return text.length >= longText && readMark(text) === undefined;
}

/** A line with a number, a label or a style of its own begins something new. */
function goesOn(next: SourceLine): boolean {
  if (!isRunning(next) || next.number !== undefined) return false;
  return readMark(next.text) === undefined && readLabel(next.text) === undefined && !/^[\s【[]/.test(next.text);
}

/** The width at which a text was broken, in characters; 0 where its lines are paragraphs. */
function fixedWidth(lines: readonly SourceLine[]): number {
  const widths = new Map<number, number>();
  const text = lines.filter((line) => line.cells === undefined);
  for (const line of text) widths.set(line.text.length, (widths.get(line.text.length) ?? 0) + 1);
  const [width, count] = [...widths].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0] as const);
  const near = text.filter((line) => Math.abs(line.text.length - width) <= 1);
  const longer = text.filter((line) => line.text.length > width + widthTolerance);
  const broken = near.filter((line) => !ended.test(line.text));
  const isFixed = width >= 18 && count >= fewestOfWidth / 2 && near.length >= fewestOfWidth && longer.length === 0;
  return isFixed && broken.length >= near.length / 2 ? width : 0;
}
