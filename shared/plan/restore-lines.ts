import type { SourceLine } from '../importers/source-document.ts';
import { readMark } from './heading-marks.ts';
import { matchesIn } from './matches-in.ts';
import { restoreTables } from './text-tables.ts';

/** A paragraph's indent of two full-width spaces, or a gap as wide, in the midst of a line. */
const indent = /(?<=[^\s\u3000])[\u3000]{2}(?=[^\s\u3000])|(?<=[。！？；：])[ \u00a0]{4,}(?=\S)/g;
const indentSigns = /\u3000{2}|[ \u00a0]{4}/;
const leastIndents = 2;
const shortestLine = 120;
/** A heading and the text behind it, parted by a space alone. */
const spaced = /^(\S+?[^\s。；：！？，、]{3,30})[\s\u3000]+(?=\S{24})/;
const headingForms = new Set(['division', 'part', 'chapter', 'section', 'chinese', 'chineseBrackets']);

/**
 * What cleaning would wipe out is used first: text saved without its line breaks still has the indents of its paragraphs
 * and the space behind its headings, and tables the tabs and gaps between their cells.
 */
export function restoreLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  return restoreTables(lines.flatMap(cutAtIndents)).flatMap(cutBehindHeading);
}

function cutAtIndents(line: SourceLine): readonly SourceLine[] {
  if (line.cells || line.text.length < shortestLine || !indentSigns.test(line.text)) return [line];
  const places = matchesIn(line.text, indent).map((match) => match.index);
  if (places.length < leastIndents) return [line];
  const pieces = [0, ...places].map((place, index, all) => line.text.slice(place, all[index + 1]).trim());
  return pieces.filter((text) => text !== '').map((text, index) => (index === 0 ? { ...line, text } : { text }));
}

function cutBehindHeading(line: SourceLine): readonly SourceLine[] {
  if (line.cells) return [line];
  const mark = readMark(line.text);
  if (!mark || !headingForms.has(mark.form)) return [line];
  const start = line.text.length - mark.rest.length;
  const heading = spaced.exec(mark.rest);
  if (!heading || /[。；：！？]/.test(heading[1] ?? '') || !/[。；]/.test(mark.rest)) return [line];
  const end = start + (heading[1]?.length ?? 0);
  return [{ ...line, text: line.text.slice(0, end) }, { text: line.text.slice(end).trim() }];
}
