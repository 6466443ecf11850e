import type { MarkupElement } from '../markup.ts';
import type { SourceComment } from '../source-document.ts';
import { int16, int32, uint16, uint32 } from './little-endian.ts';
import { readPlc } from './plc.ts';
import { storyParts } from './story-parts.ts';
import type { TextRange, WordFile } from './word-file.ts';

/** Where in the main text comments begin, end and are called, as document.xml has it. */
export interface CommentSigns {
  /** Rising. */
  readonly positions: readonly number[];
  at(position: number): readonly MarkupElement[];
}

/** A comment of the document whose text is still to be read. */
export interface FoundComment extends Omit<SourceComment, 'text'> {
  readonly text: TextRange;
}

/** A comment's call has so many bytes of data ([MS-DOC], ATRDPre10), its date so many (ATRDPost10). */
const callSize = 30;
const dateSize = 18;

/** The comments of a document in their order ([MS-DOC], Comments). */
export function findComments(file: WordFile): readonly FoundComment[] {
  const calls = readPlc(file.part('commentReferences'), callSize);
  const authors = readAuthors(file.part('commentAuthors'));
  const dates = file.part('commentDates');
  return storyParts(readPlc(file.part('commentTexts'), 0), file.stories.comments)
    .slice(0, calls.count)
    .map((text, index) => ({
      id: String(index),
      author: authors[int16(calls.data(index), 20)] ?? '',
      text,
      ...dateOf(uint32(dates, index * dateSize)),
    }));
}

/** The signs of all comments; one that lies on no words is only called. */
export function commentSigns(file: WordFile): CommentSigns {
  const calls = readPlc(file.part('commentReferences'), callSize);
  const ranges = readRanges(file);
  const signs = new Map<number, MarkupElement[]>();
  const add = (position: number, name: string, id: number) => {
    const sign: MarkupElement = { name, attributes: { 'w:id': String(id) }, children: [] };
    signs.set(position, [...(signs.get(position) ?? []), sign]);
  };
  for (let index = 0; index < calls.count; index++) {
    const range = ranges.get(int32(calls.data(index), 26));
    if (range) {
      add(range.start, 'w:commentRangeStart', index);
      add(range.end, 'w:commentRangeEnd', index);
    }
    add(calls.position(index), 'w:commentReference', index);
  }
  const positions = [...signs.keys()].toSorted((one, other) => one - other);
  return { positions, at: (position) => signs.get(position) ?? [] };
}

/** The words that comments lie on, by the tags of their calls: a bookmark for each ([MS-DOC], SttbfAtnBkmk, ATNBE). */
function readRanges(file: WordFile): ReadonlyMap<number, TextRange> {
  const names = file.part('commentBookmarks');
  const starts = readPlc(file.part('commentStarts'), 4);
  const ends = readPlc(file.part('commentEnds'), 0);
  const ranges = new Map<number, TextRange>();
  for (let index = 0; index < Math.min(uint16(names, 2), starts.count); index++) {
    const tag = int32(names, 6 + index * 12 + 4);
    ranges.set(tag, { start: starts.position(index), end: ends.position(uint16(starts.data(index), 0)) });
  }
  return ranges;
}

/** Strings with their lengths in front ([MS-DOC], GrpXstAtnOwners). */
function readAuthors(part: Uint8Array): string[] {
  const authors: string[] = [];
  for (let at = 0; at + 2 <= part.length; ) {
    const end = at + 2 + uint16(part, at) * 2;
    authors.push(new TextDecoder('utf-16le').decode(part.subarray(at + 2, end)));
    at = end;
  }
  return authors;
}

/** [MS-DOC], DTTM, which knows no zone and is taken for UTC as that of .docx is; 0 where there is none. */
function dateOf(value: number): Pick<SourceComment, 'date'> {
  const [minute, hour, day, month] = [value & 63, (value >> 6) & 31, (value >> 11) & 31, (value >> 16) & 15];
  const year = 1900 + ((value >> 20) & 511);
  return value === 0 || month === 0
    ? {}
    : { date: new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString() };
}
