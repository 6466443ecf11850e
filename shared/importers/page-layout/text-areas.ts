import type { TextBlock } from './page-blocks.ts';
import { measureArea, type TextArea } from './text-area.ts';
import type { VisualLine } from './visual-lines.ts';

/** Pages of one side with fewer lines are measured together with those of the other. */
const fewestLines = 12;

/** Measures the text areas of a document, each when it is asked for; gives that of a block. */
export function measureAreas(blocks: readonly TextBlock[], bodySize: number): (block: TextBlock) => TextArea {
  const measured = new Map<string, TextArea>();
  return (block) => {
    const name = `${block.area} ${block.side}`;
    const area = measured.get(name) ?? measureArea(linesLike(block, blocks), block.room, bodySize);
    measured.set(name, area);
    return area;
  };
}

function linesLike(block: TextBlock, blocks: readonly TextBlock[]): VisualLine[] {
  const all = blocks.filter(({ area }) => area === block.area);
  const own = all.filter(({ side }) => side === block.side).flatMap(({ lines }) => lines);
  return own.length < fewestLines ? all.flatMap(({ lines }) => lines) : own;
}

/** The size of most characters; 0 where there are none. */
export function usualSize(lines: readonly VisualLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, glyphs } of lines) {
    const rounded = Number(size.toPrecision(3));
    counts.set(rounded, (counts.get(rounded) ?? 0) + glyphs.length);
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}
