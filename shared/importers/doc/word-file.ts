import { AppError } from '../../errors.ts';
import { openCompoundFile } from './compound-file.ts';
import { uint16, uint32 } from './little-endian.ts';

/** A stretch of text by its character positions. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The streams of a Word document and where its first one, by the file information block, says things stand. */
export interface WordFile {
  /** The stream WordDocument: text, properties of characters and paragraphs. */
  readonly stream: Uint8Array;
  /** SummaryInformation, empty where there is none. */
  readonly summary: Uint8Array;
  readonly version: number;
  /** Where each story begins and ends in the text. */
  readonly stories: Readonly<Record<Story, TextRange>>;
  /** The stream Data, mostly pictures; read when it is first asked for, empty where there is none. */
  data(): Uint8Array;
  /** A part of the table stream; empty where there is none. */
  part(name: TablePart): Uint8Array;
  /** A part of the table stream with all that follows it; empty where there is no such part. */
  partOnwards(name: TablePart): Uint8Array;
}

/** In the order in which they stand in the text ([MS-DOC], Document Parts). */
const stories = ['main', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'textBoxes'] as const;
type Story = (typeof stories)[number];

/** Places of the parts that are read in the file information block ([MS-DOC], FibRgFcLcb97, the last FibRgFcLcb2002). */
const tableParts = {
  styleSheet: 1,
  footnoteTexts: 3,
  commentReferences: 4,
  commentTexts: 5,
  sections: 6,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  commentAuthors: 36,
  commentBookmarks: 37,
  commentStarts: 42,
  commentEnds: 43,
  shapes: 40,
  endnoteTexts: 47,
  textBoxTexts: 56,
  lists: 73,
  listInstances: 74,
  commentDates: 112,
} as const;
type TablePart = keyof typeof tableParts;

const firstLength = 0x4c;
const partCount = 0x98;
const partsOfWord97 = 93;
const firstPart = 0x9a;
const none = new Uint8Array();

/** Opens a Word document. Throws AppError `encrypted` for one with a password, `brokenFile` where streams are missing. */
export function openWordFile(bytes: Uint8Array): WordFile {
  const container = openCompoundFile(bytes);
  const stream = container.read('WordDocument');
  if (!stream || stream.length < firstLength) throw new AppError('brokenFile', { reason: 'noMainDocument' });
  const flags = uint16(stream, 0x0a);
  if (flags & 0x0100) throw new AppError('encrypted');
  const tableNames = flags & 0x0200 ? ['1Table', '0Table'] : ['0Table', '1Table'];
  const table = tableNames.map((name) => container.read(name)).find((found) => found !== undefined) ?? none;
  const place = (name: TablePart) => firstPart + tableParts[name] * 8;
  const lengthOf = (name: TablePart) =>
    tableParts[name] < Math.max(uint16(stream, partCount), partsOfWord97) ? uint32(stream, place(name) + 4) : 0;
  const partOnwards = (name: TablePart) => (lengthOf(name) === 0 ? none : table.subarray(uint32(stream, place(name))));
  let data: Uint8Array | undefined;
  return {
    stream,
    summary: container.read('\u0005SummaryInformation') ?? none,
    version: uint16(stream, 2),
    stories: readStories(stream),
    data() {
      data ??= container.read('Data') ?? none;
      return data;
    },
    part: (name) => partOnwards(name).subarray(0, lengthOf(name)),
    partOnwards,
  };
}

/** Lengths of the stories stand one after the other ([MS-DOC], FibRgLw97). */
function readStories(stream: Uint8Array): Record<Story, TextRange> {
  let end = 0;
  const ranges = stories.map((story, index) => {
    const start = end;
    end += uint32(stream, firstLength + index * 4);
    return [story, { start, end }];
  });
  return Object.fromEntries(ranges);
}
