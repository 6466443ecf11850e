import type { SourceLine } from '../importers/source-document.ts';
import type { HeadingMark, MarkForm } from './heading-marks.ts';

const boxTitle = /^专\s?栏\s?[\d一二三四五六七八九十]{0,3}(?:[\s：:、]|$|\S{0,30}$)/;
/** So many numbers may be missing where the document goes on behind a box. */
const mostMissing = 2;
const neverInside: readonly MarkForm[] = ['attachment', 'division', 'part', 'chapter', 'section', 'task'];

/** Whether a line is the title of a box (专栏), a bordered list of projects that is no part of the outline. */
export function opensBox(line: SourceLine): boolean {
  return boxTitle.test(line.text) && line.text.length <= 50;
}

/** Whether a mark found behind a box's title still counts the box's own items; `outside` are the counts before it. */
export function isInBox(mark: HeadingMark, outside: ReadonlyMap<MarkForm, number>): boolean {
  if (neverInside.includes(mark.form) || outside.size === 0) return false;
  const last = outside.get(mark.form);
  if (last === undefined || mark.value <= last) return true;
  return mark.form !== 'chinese' && mark.value > last + mostMissing;
}
