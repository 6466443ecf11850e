import { buildCompoundFile, pair, quad } from './compound-builder.ts';

/** A stretch of text that stands in the file by itself. */
export interface BuiltPiece {
  readonly text: string;
  /** One byte a character instead of two. */
  readonly isNarrow?: boolean;
  /** Changes of properties that hold for all of it. */
  readonly changes?: readonly number[];
}

/** So many characters of the text with the same properties; for a paragraph its mark counts. */
export interface BuiltSpan {
  readonly length: number;
  readonly style?: number;
  readonly changes?: readonly number[];
}

/** A document of Word 97. Its text is that of the pieces, its properties are those of the spans. */
export interface BuiltWord {
  readonly pieces: readonly BuiltPiece[];
  /** In which order the pieces stand in the file; as in the text where it is not given. */
  readonly order?: readonly number[];
  readonly paragraphs?: readonly BuiltSpan[];
  readonly characters?: readonly BuiltSpan[];
  /** Lengths of the stories; all is main text where they are not given. */
  readonly stories?: readonly number[];
  /** Further parts of the table stream by their place in FibRgFcLcb97. */
  readonly parts?: Readonly<Record<number, readonly number[]>>;
  readonly data?: readonly number[];
  readonly flags?: number;
}

const textStart = 1024;
const pageSize = 512;

/** A property of a paragraph or of characters with its operand: `sprm(0x2461, 1)`. */
export function sprm(code: number, ...operand: readonly number[]): number[] {
  return [...pair(code), ...operand];
}

/** The bytes of a .doc file. */
export function buildWord97(word: BuiltWord): Uint8Array {
  const places = placePieces(word);
  const pagesStart = Math.ceil((places.at(-1)?.end ?? textStart) / pageSize) * pageSize;
  const characters = formattedPage(word.characters ?? [], word, places, (span) => characterEntry(span));
  const paragraphs = formattedPage(word.paragraphs ?? [], word, places, (span) => paragraphEntry(span));
  const table = tableStream({
    ...word.parts,
    12: pageTable(characters, pagesStart / pageSize),
    13: pageTable(paragraphs, pagesStart / pageSize + 1),
    33: pieceTable(word, places),
  });
  const stream = new Uint8Array(pagesStart + 2 * pageSize);
  stream.set([0xec, 0xa5, 0xc1, 0, ...Array<number>(6).fill(0), ...pair(0x0200 | (word.flags ?? 0))]);
  const lengths = word.stories ?? [word.pieces.reduce((sum, { text }) => sum + text.length, 0)];
  stream.set(lengths.flatMap(quad), 0x4c);
  for (const [place, at] of table.places) stream.set(at.flatMap(quad), 0x9a + place * 8);
  for (const { piece, start } of places) stream.set(pieceBytes(piece), start);
  stream.set(characters.bytes, pagesStart);
  stream.set(paragraphs.bytes, pagesStart + pageSize);
  return buildCompoundFile({ WordDocument: stream, '1Table': table.bytes, Data: word.data ?? [] });
}

/** A piece, where in the text it begins, and where in the file it stands. */
interface PlacedPiece {
  readonly piece: BuiltPiece;
  readonly position: number;
  readonly start: number;
  readonly end: number;
}

function placePieces({ pieces, order = [...pieces.keys()] }: BuiltWord): PlacedPiece[] {
  let start = textStart;
  return order.map((index) => {
    const piece = pieces[index] ?? { text: '' };
    const position = pieces.slice(0, index).reduce((sum, { text }) => sum + text.length, 0);
    const end = start + pieceBytes(piece).length;
    const placed = { piece, position, start, end };
    start = end;
    return placed;
  });
}

function pieceBytes({ text, isNarrow }: BuiltPiece): number[] {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return isNarrow ? codes : codes.flatMap(pair);
}

function pieceTable({ pieces }: BuiltWord, places: readonly PlacedPiece[]): number[] {
  const inOrder = places.toSorted((left, right) => left.position - right.position);
  const changed = pieces.filter(({ changes }) => changes);
  const positions = [
    ...inOrder.map(({ position }) => position),
    (inOrder.at(-1)?.position ?? 0) + (pieces.at(-1)?.text.length ?? 0),
  ];
  const table = [
    ...positions.flatMap(quad),
    ...inOrder.flatMap(({ piece, start }) => [
      0,
      0,
      ...quad(piece.isNarrow ? (start * 2) | 0x40000000 : start),
      ...pair(piece.changes ? (changed.indexOf(piece) << 1) | 1 : 0),
    ]),
  ];
  const modifiers = changed.flatMap(({ changes = [] }) => [1, ...pair(changes.length), ...changes]);
  return [...modifiers, 2, ...quad(table.length), ...table];
}

interface BuiltPage {
  readonly bytes: Uint8Array;
  readonly first: number;
  readonly last: number;
}

/** A page of properties: offsets, a list of entries, from its end on what they tell, in its last byte their number. */
function formattedPage(
  spans: readonly BuiltSpan[],
  word: BuiltWord,
  places: readonly PlacedPiece[],
  entryOf: (span: BuiltSpan) => { readonly bytes: readonly number[]; readonly entrySize: number },
): BuiltPage {
  const stretches = stretchesOf(spans, word, places);
  const bytes = new Uint8Array(pageSize);
  const last = stretches.at(-1)?.end ?? textStart;
  bytes.set([...stretches.map(({ start }) => start), last].flatMap(quad));
  let free = pageSize - 2;
  stretches.forEach(({ span }, index) => {
    const entry = entryOf(span);
    free -= entry.bytes.length + (entry.bytes.length & 1);
    bytes.set(entry.bytes, free);
    bytes[(stretches.length + 1) * 4 + index * entry.entrySize] = free / 2;
  });
  bytes[pageSize - 1] = stretches.length;
  return { bytes, first: stretches[0]?.start ?? textStart, last };
}

function stretchesOf(spans: readonly BuiltSpan[], { pieces }: BuiltWord, places: readonly PlacedPiece[]) {
  let position = 0;
  const stretches = spans.flatMap((span) => {
    const from = position;
    position += span.length;
    return places.flatMap(({ piece, position: first, start }) => {
      const width = piece.isNarrow ? 1 : 2;
      const begin = Math.max(from, first);
      const stop = Math.min(position, first + piece.text.length);
      return begin < stop
        ? [{ span, start: start + (begin - first) * width, end: start + (stop - first) * width }]
        : [];
    });
  });
  if (position > pieces.reduce((sum, { text }) => sum + text.length, 0)) {
    throw new Error('Cannot build the document because its spans are longer than its text');
  }
  return stretches.toSorted((left, right) => left.start - right.start);
}

function characterEntry({ changes = [] }: BuiltSpan) {
  return { bytes: [changes.length, ...changes], entrySize: 1 };
}

function paragraphEntry({ style = 0, changes = [] }: BuiltSpan) {
  const content = [...pair(style), ...changes];
  const size = content.length % 2 === 1 ? [(content.length + 1) / 2] : [0, content.length / 2];
  return { bytes: [...size, ...content], entrySize: 13 };
}

function pageTable({ first, last }: BuiltPage, page: number): number[] {
  return [first, last, page].flatMap(quad);
}

function tableStream(parts: Readonly<Record<number, readonly number[]>>) {
  const bytes = [0, 0, 0, 0];
  const places = Object.entries(parts).map(([place, part]): [number, [number, number]] => {
    const at = bytes.length;
    bytes.push(...part);
    return [Number(place), [at, part.length]];
  });
  return { bytes, places };
}
