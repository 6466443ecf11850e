import type { SourceLine } from '../../importers/source-document.ts';
import { readMark } from '../heading-marks.ts';
import { isTitleLine, plainTitle } from './title-lines.ts';

const issues =
  /(?:印发|下发|转发|分发|发)给你们|现印发|予以(?:印发|转发|下发)|现将.{0,80}(?:印发|下发|转发|批转|公布)|现(?:予)?(?:批转|转发|下发|公布)/;
/** A letter stands near the top, even behind a long letterhead; so does what it sends out, behind the letter. */
const searchLength = 60;
/** A title may be broken over so many lines. */
const mostParts = 4;

/** The index of the sentence with which a letter of notice sends out a document; -1 where there is none. */
export function letterIndex(lines: readonly SourceLine[]): number {
  const at = lines.findIndex((line, index) => index < searchLength && issues.test(line.text) && !line.cells);
  const marked = lines.findIndex((line) => line.number !== undefined || readMark(line.text)?.form === 'chinese');
  return marked >= 0 && marked < at ? -1 : at;
}

/** The first and last line of the title of what a letter sends out; undefined where its text has none of its own. */
export function sentTitle(lines: readonly SourceLine[], letter: number): readonly [number, number] | undefined {
  const end = Math.min(lines.length, letter + searchLength);
  const listed = attachmentList(lines, letter + 1, end);
  const open = (index: number) => index > letter && index < end && !listed.has(index);
  return quotedTitle(lines, letter, open) ?? wordedTitle(lines, open) ?? titleUnderAttachment(lines, open);
}

/** The lines that list what is attached: “附件：1.……” and the numbered ones under it. */
function attachmentList(lines: readonly SourceLine[], from: number, to: number): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let index = from; index < to; index++) {
    const text = lines[index]?.text.trim() ?? '';
    const opens = /^附\s*件?\s*[：:]\s*\S/.test(text) || /^附\s*件?\s*[：:]$/.test(text);
    const goesOn =
      listed.has(index - 1) && /^\s*(?:\d{1,2}\s*[.．、]|[（(]\d)/.test(`${lines[index]?.number ?? ''}${text}`);
    if (opens || goesOn) listed.add(index);
  }
  return listed;
}

type Open = (index: number) => boolean;

/** The lines that together are a title that the letter quotes. */
function quotedTitle(lines: readonly SourceLine[], letter: number, open: Open): readonly [number, number] | undefined {
  const quoted = [...(lines[letter]?.text ?? '').matchAll(/《([^《》]{4,60})》/g)].map((match) =>
    keyOf(match[1] ?? ''),
  );
  for (let first = letter + 1; first < letter + searchLength; first++) {
    let joined = '';
    for (let last = first; last < first + mostParts && open(last); last++) {
      joined += keyOf(lines[last]?.text ?? '');
      if (quoted.includes(joined)) return [first, last];
    }
  }
  return undefined;
}

function keyOf(title: string): string {
  return plainTitle(title).replace(/[“”"《》（）()\s]/g, '');
}

function wordedTitle(lines: readonly SourceLine[], open: Open): readonly [number, number] | undefined {
  const at = lines.findIndex((line, index) => open(index) && isTitleLine(line));
  const marked = lines.findIndex(
    (line, index) => open(index) && (line.number !== undefined || /^chinese/.test(readMark(line.text)?.form ?? '')),
  );
  return at < 0 || (marked >= 0 && marked < at) ? undefined : [at, at];
}

/** What stands under a lone “附件1” is its title, whatever it ends in. */
function titleUnderAttachment(lines: readonly SourceLine[], open: Open): readonly [number, number] | undefined {
  const at = lines.findIndex((line, index) => open(index) && /^附\s*件\s*[一1]?\s*[：:]?$/.test(line.text.trim()));
  const title = lines[at + 1];
  if (at < 0 || !title || title.cells || title.number !== undefined) return undefined;
  return /[。；：]/.test(title.text) || readMark(title.text) ? undefined : [at + 1, at + 1];
}
