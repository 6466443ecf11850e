import { int32, uint16 } from './little-endian.ts';
import { readPlc } from './plc.ts';
import { storyParts } from './story-parts.ts';
import type { TextRange, WordFile } from './word-file.ts';

/** The text boxes of a document. */
export interface TextBoxes {
  /** By the position of their anchor in the main text. */
  readonly anchored: ReadonlyMap<number, TextRange>;
  /** Those within groups of shapes, whose place is not told. */
  readonly loose: readonly TextRange[];
  /** Positions in the main text where other shapes are anchored: drawings, and pictures that text flows around. */
  readonly shapes: ReadonlySet<number>;
}

/** A text box belongs to the shape of its number ([MS-DOC], FTXBXS and Spa); spare ones are left out. */
export function readTextBoxes(file: WordFile): TextBoxes {
  const texts = readPlc(file.part('textBoxTexts'), 22);
  const boxes = storyParts(texts, file.stories.textBoxes)
    .map((range, index) => ({
      range,
      isSpare: (uint16(texts.data(index), 8) & 1) === 1,
      shape: int32(texts.data(index), 14),
    }))
    .filter(({ isSpare }) => !isSpare);
  const waiting = new Map(boxes.map(({ shape, range }) => [shape, range]));
  const shapes = readPlc(file.part('shapes'), 26);
  const anchored = new Map<number, TextRange>();
  const others = new Set<number>();
  for (let index = 0; index < shapes.count; index++) {
    const shape = int32(shapes.data(index), 0);
    const range = waiting.get(shape);
    // Boxes in boxes, which no program writes, could lead on without end.
    if (!range && shapes.position(index) < file.stories.main.end) others.add(shapes.position(index));
    if (!range || shapes.position(index) >= file.stories.main.end) continue;
    anchored.set(shapes.position(index), range);
    waiting.delete(shape);
  }
  return { anchored, loose: [...waiting.values()], shapes: others };
}
