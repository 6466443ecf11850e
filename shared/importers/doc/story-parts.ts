import type { Plc } from './plc.ts';
import type { TextRange } from './word-file.ts';

/**
 * The parts of a story, such as its notes, by positions counted from its start; the last stretch is none. A part that
 * does not end behind its start, which is damage, is left out with all that follow.
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
