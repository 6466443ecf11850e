import { withBoxes } from './boxes.ts';
import { withCaptions } from './captions.ts';
import { isDashed, itemOf } from './items.ts';
import { findPieces, isUnit, type Piece, type PlacedPicture } from './pieces.ts';
import type { SourceText } from './source-text.ts';
import { countSubtitles, subtitleOf } from './subtitles.ts';
import type { WrittenPlan } from './written-units.ts';

/** The parts of a document behind its title, and what is to be told of them. */
export interface FoundParts {
  readonly pieces: readonly Piece[];
  /** Numbers of captions and boxes that stay in the text. */
  readonly kept: number;
  readonly report: {
    readonly tables: number;
    readonly mergedCells: number;
    readonly guessedTables: number;
    readonly nestedTables: number;
    readonly boxes: number;
    readonly openBoxes: number;
    readonly droppedSigns: number;
  };
}

/** Tells subtitles, tables, pictures, captions, boxes and items apart from the units that the scheme is to number. */
export function findParts(
  { units, aboveTitle, titleAt }: WrittenPlan,
  pictures: readonly PlacedPicture[],
  source: SourceText,
  newId: () => string,
): FoundParts {
  const count = titleAt === undefined ? 0 : countSubtitles(units.slice(aboveTitle));
  const subtitles = units.slice(aboveTitle, aboveTitle + count).map((unit) => subtitleOf(unit, newId()));
  const rest = [...units.slice(0, aboveTitle), ...units.slice(aboveTitle + count)];
  const found = findPieces(rest, pictures, source, newId);
  const captioned = withCaptions(found.pieces, newId);
  const boxed = withBoxes(captioned.pieces, source, newId);
  const items = boxed.pieces.map((piece) => (isUnit(piece) && isDashed(piece) ? itemOf(piece, newId()) : piece));
  return {
    pieces: [...subtitles, ...items],
    kept: captioned.kept + boxed.kept,
    report: {
      tables: found.tables.length,
      mergedCells: found.tables.reduce((sum, { merged }) => sum + merged, 0),
      guessedTables: found.tables.filter(({ isGuessed }) => isGuessed).length,
      nestedTables: found.nested,
      boxes: boxed.boxes,
      openBoxes: boxed.open,
      droppedSigns: captioned.signs + boxed.signs,
    },
  };
}
