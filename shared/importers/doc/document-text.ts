import { type CharacterProperties, readCharacterProperties } from './character-properties.ts';
import { type FormattedStretch, openFormattedPages } from './formatted-pages.ts';
import { uint8, uint16 } from './little-endian.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.ts';
import { type Piece, readPieceTable } from './piece-table.ts';
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
  const characters = openFormattedPages(file.stream, file.part('characterPages'), 1);
  const paragraphs = openFormattedPages(file.stream, file.part('paragraphPages'), 13);
  return {
    characters: text,
    isCutOff,
    *runs({ start, end }) {
      for (let at = start, next = start; at < end; at = next) {
        const piece = pieceAt(at);
        if (!piece) return;
        const stretch = characters(offsetOf(at, piece));
        next = Math.min(end, piece.end, endInText(stretch, at, piece));
        const own = stretch.properties.subarray(1, 1 + uint8(stretch.properties, 0));
        const properties = { ...readCharacterProperties(own), ...readCharacterProperties(piece.changes) };
        yield { start: at, end: next, properties };
      }
    },
    paragraph(position) {
      const piece = pieceAt(position);
      if (!piece) return { style: 0, properties: {} };
      const { style, changes } = readPapx(paragraphs(offsetOf(position, piece)).properties);
      const ofPiece = readParagraphProperties(piece.changes, file.data);
      return { style, properties: { ...readParagraphProperties(changes, file.data), ...ofPiece } };
    },
  };
}

function offsetOf(position: number, piece: Piece): number {
  return piece.offset + (position - piece.start) * piece.width;
}

/** Where in the text a stretch of the file ends, past `position` in any case. */
function endInText(stretch: FormattedStretch, position: number, piece: Piece): number {
  const end = piece.start + Math.floor((stretch.end - piece.offset) / piece.width);
  return Math.max(end, position + 1);
}

/** The size in pairs of bytes, at times behind a 0, then the style and the changes ([MS-DOC], PapxInFkp). */
function readPapx(entry: Uint8Array): { style: number; changes: Uint8Array } {
  const isLong = uint8(entry, 0) === 0;
  const start = isLong ? 2 : 1;
  const size = isLong ? 2 * uint8(entry, 1) : 2 * uint8(entry, 0) - 1;
  return { style: uint16(entry, start), changes: entry.subarray(start + 2, start + Math.max(size, 2)) };
}
