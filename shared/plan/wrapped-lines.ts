import type { SourceLine } from '../importers/source-document.ts';
import { type Cleaned, joinHit } from './cleaning/cleaning-rule.ts';
import { isTitleLine } from './document-frame.ts';
import { readMark } from './heading-marks.ts';
import type { CleaningExample } from './model.ts';

const leastLines = 12;
const narrowest = 16;
const widest = 60;
/** Lines of a wrapped text end within so many characters of its width. */
const slack = 2.5;
/** Of all lines at least this share is full, and at most this share wider. */
const leastFull = 0.35;
const mostWider = 0.05;

/**
 * Joins the lines of a text that was wrapped at a fixed width: most of its lines are as wide as the widest, and none wider.
 * Each place where two were joined is a hit.
 */
export function joinWrapped(lines: readonly SourceLine[]): Cleaned {
  for (const widthOf of [printedWidth, textLength]) {
    const width = wrapWidth(lines, widthOf);
    if (width !== null) return joinFull(lines, (text) => widthOf(text) >= width - slack);
  }
  return { lines, hits: [] };
}

function joinFull(lines: readonly SourceLine[], isFull: (text: string) => boolean): Cleaned {
  const joined: SourceLine[] = [];
  const hits: CleaningExample[] = [];
  let goesOn = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && goesOn && isText(line) && readMark(line.text) === undefined) {
      joined[joined.length - 1] = { ...last, text: last.text + line.text };
      hits.push(joinHit(last.text, line.text));
    } else joined.push(line);
    goesOn = isText(line) && isFull(line.text) && !isTitleLine(line) && !/[。！？：]$/.test(line.text);
  }
  return { lines: joined, hits };
}

/** The width at which a text was wrapped, in Chinese characters; null where it was not. */
function wrapWidth(lines: readonly SourceLine[], widthOf: (text: string) => number): number | null {
  const widths = lines.filter(isText).map((line) => widthOf(line.text));
  if (widths.length < leastLines) return null;
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  const width = [...counts].toSorted((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0;
  const full = widths.filter((one) => Math.abs(one - width) <= slack).length;
  const wider = widths.filter((one) => one > width + slack).length;
  const isWrapped =
    width >= narrowest && width <= widest && mostlyGoOn(lines, (text) => Math.abs(widthOf(text) - width) <= slack);
  return isWrapped && full >= widths.length * leastFull && wider <= widths.length * mostWider ? width : null;
}

/** Most lines that are cut by their width end in mid-sentence; lines of a list do not. */
function mostlyGoOn(lines: readonly SourceLine[], isFull: (text: string) => boolean): boolean {
  const full = lines.filter((line) => isText(line) && isFull(line.text));
  const open = full.filter((line) => !/[，。；：！？、]$/.test(line.text) && readMark(line.text) === undefined);
  return open.length >= full.length / 2;
}

function isText(line: SourceLine): boolean {
  return !line.cells && line.number === undefined && !line.text.includes('\t');
}

function textLength(text: string): number {
  return text.length;
}

/** Latin letters and digits are half as wide. */
function printedWidth(text: string): number {
  return text.length - (text.match(/[\u0020-\u007e]/g)?.length ?? 0) / 2;
}
