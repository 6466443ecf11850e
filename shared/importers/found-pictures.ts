import { hasText } from './lines.ts';
import type { SourceLine, SourcePicture } from './source-document.ts';

/** A picture whose place is told by the line that bears it. */
export type FoundPicture = Omit<SourcePicture, 'after'>;

/** A line with the pictures that stand in its paragraph; it may hold nothing but these. */
export interface PicturedLine extends SourceLine {
  readonly pictures?: readonly FoundPicture[];
}

/** The lines that show text; their pictures go to `pictures`, with their places among these lines. */
export function* takePictures(lines: Iterable<PicturedLine>, pictures: SourcePicture[]): Generator<SourceLine> {
  let count = 0;
  for (const { pictures: found = [], ...line } of lines) {
    if (hasText(line)) {
      count++;
      yield line;
    }
    for (const picture of found) pictures.push({ ...picture, after: count });
  }
}
