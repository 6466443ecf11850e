import type { Plc } from './plc.ts';
import type { TextRange } from './word-file.ts';

/**
 * The parts that a story consists of, such as its notes, by positions from its start on. The last stretch holds no part.
 * Where a part does not end behind its start, which is damage, it is left out with all that follow.
 */
export function storyParts(plc: Plc, story: TextRange): TextRange[] {
  const parts: TextRange[] = [];
  for (let index = 0; index + 1 < plc.count; index++) {
    const start = story.start + plc.position(index);
    const end = story.start + plc.position(index + 1);
    if (end <= start || end > story.end) break;
    parts.push({ start, end });
  }
  return parts;
}
