import { type CharacterProperties, readCharacterProperties } from './character-properties.ts';
import { type FormattedStretch, openFormattedPages } from './formatted-pages.ts';
import { uint8, uint16 } from './little-endian.ts';
import {
  type ParagraphProperties,
  type PropertiesElsewhere,
  readParagraphProperties,
  readPropertiesElsewhere,
} from './paragraph-properties.ts';
import { type Piece, readPieceTable } from './piece-table.ts';
import { rememberResults } from './remember-results.ts';
import type { TextRange, WordFile } from './word-file.ts';

/** Characters next to each other that have the same properties. */
export interface TextRun extends TextRange {
  readonly properties: CharacterProperties;
}

/** The text of all stories with its properties; places in it are character positions. */
export interface DocumentText {
  readonly characters: string;
  readonly isCutOff: boolean;
  /** The runs of a range, in order. */
  runs(range: TextRange): Generator<TextRun>;
  /** The paragraph whose mark stands at `position`. */
  paragraph(position: number): StyledParagraph;
}

/** A paragraph's style, by its place in the style sheet, and the properties it has of its own. */
export interface StyledParagraph {
  readonly style: number;
  readonly properties: ParagraphProperties;
}

/** Opens the text of a document with the properties that pages and pieces give it ([MS-DOC], Applying Properties). */
export function openDocumentText(file: WordFile): DocumentText {
  const { text, isCutOff, pieceAt } = readPieceTable(file.part('pieces'), file.stream);
  const elsewhere = rememberResults((place: number) => readPropertiesElsewhere(file.data(), place));
  const characters = openFormattedPages(file.stream, file.part('characterPages'), 1, readChpx);
  const paragraphs = openFormattedPages(file.stream, file.part('paragraphPages'), 13, (entry) =>
    readPapx(entry, elsewhere),
  );
  const charactersOf = rememberResults(({ changes }: Piece) => readCharacterProperties(changes));
  const paragraphsOf = rememberResults(({ changes }: Piece) => readParagraphProperties(changes, elsewhere));
  return {
    characters: text,
    isCutOff,
    *runs({ start, end }) {
      for (let at = start, next = start; at < end; at = next) {
        const piece = pieceAt(at);
        if (!piece) return;
        const stretch = characters(offsetOf(at, piece));
        next = Math.min(end, piece.end, endInText(stretch, at, piece));
        yield { start: at, end: next, properties: { ...stretch.properties, ...charactersOf(piece) } };
      }
    },
    paragraph(position) {
      const piece = pieceAt(position);
      if (!piece) return { style: 0, properties: {} };
      const { style, properties } = paragraphs(offsetOf(position, piece)).properties;
      return { style, properties: { ...properties, ...paragraphsOf(piece) } };
    },
  };
}

function offsetOf(position: number, piece: Piece): number {
  return piece.offset + (position - piece.start) * piece.width;
}

/** Where in the text a stretch of the file ends, past `position` in any case. */
function endInText(stretch: FormattedStretch<unknown>, position: number, piece: Piece): number {
  const end = piece.start + Math.floor((stretch.end - piece.offset) / piece.width);
  return Math.max(end, position + 1);
}

/** The size, then the changes ([MS-DOC], Chpx). */
function readChpx(entry: Uint8Array): CharacterProperties {
  return readCharacterProperties(entry.subarray(1, 1 + uint8(entry, 0)));
}

/** The size in pairs of bytes, at times behind a 0, then the style and the changes ([MS-DOC], PapxInFkp). */
function readPapx(entry: Uint8Array, elsewhere: PropertiesElsewhere): StyledParagraph {
  const isLong = uint8(entry, 0) === 0;
  const start = isLong ? 2 : 1;
  const size = isLong ? 2 * uint8(entry, 1) : 2 * uint8(entry, 0) - 1;
  const changes = entry.subarray(start + 2, start + Math.max(size, 2));
  return { style: uint16(entry, start), properties: readParagraphProperties(changes, elsewhere) };
}
