import type { SourceLine } from '../importers/source-document.ts';
import { type HeadingMark, readMark } from './heading-marks.ts';

const longestTitle = 40;
const longestList = 30;

/**
 * Whether a line that begins with 附件 heads an attachment. A list of attachments (附件说明) names them one after the
 * other, or one without a number behind a colon, and has nothing below.
 */
export function isAttachmentHeading(mark: HeadingMark, lines: readonly SourceLine[], index: number): boolean {
  const isListed = (line: SourceLine | undefined) =>
    line !== undefined && readMark(line.text)?.form === 'attachment' && line.text.length > 4;
  if (mark.value === 0 && mark.rest !== '') return false;
  if (index + 1 >= lines.length || isListed(lines[index + 1])) return false;
  return !isListed(lines[index - 1]);
}

/** Whether a line is a later entry of a list of attachments that began with “附件：1.……”. */
export function isAttachmentEntry(mark: HeadingMark, lines: readonly SourceLine[], index: number): boolean {
  const before = lines[index - 1];
  if (mark.form !== 'arabic' || mark.value > longestList || !before || /。$/.test(mark.rest)) return false;
  const list = /^附\s?件\s*[：:]\s*(?=\d)/.exec(before.text);
  const above = readMark(before.text.slice(list?.[0].length ?? 0));
  if (above?.form !== 'arabic' || above.value !== mark.value - 1) return false;
  return list !== null || isAttachmentEntry(above, lines, index - 1);
}

/** The title that stands on the line below “附件2”, where it does; undefined where text begins there. */
export function attachmentTitle(next: SourceLine | undefined): string | undefined {
  if (!next || next.cells || next.number !== undefined || readMark(next.text)) return undefined;
  return next.text.length <= longestTitle && !/[。；：，]/.test(next.text) ? next.text : undefined;
}
