import type { Block, TextRun } from '../../../shared/document/model.ts';
import { placeInOutline } from '../../../shared/document/place-in-outline.ts';
import { splitRuns } from '../../../shared/document/split-runs.ts';
import { placedAround } from '../holder-path.ts';
import type { Numbers } from '../numbers.ts';
import type { Hit } from './find-hits.ts';

/** One change before it is made: where it stands, and what the line reads around it. */
export interface Change {
  readonly id: number;
  readonly hit: Hit;
  /** The headings above. */
  readonly place: string;
  /** The block's own number and the text before the hit. */
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** So many characters are shown on each side of a change. */
const around = 24;

/** The changes that replacing these hits would make, in the order of the text. */
export function changesOf(blocks: readonly Block[], numbers: Numbers, hits: readonly Hit[]): readonly Change[] {
  return hits.map((hit, id) => {
    const placed = placedAround(blocks, hit.path);
    if (!placed) throw new Error(`Cannot show a change because nothing stands at ${hit.path}`);
    const { holder, path } = placed;
    const [before, rest] = splitRuns(holder.children, hit.start);
    const [found, after] = splitRuns(rest, hit.end - hit.start);
    return {
      id,
      hit,
      place: placeInOutline(blocks, numbers, path[0]),
      before: `${numbers.get(holder.id) ?? ''}${lastPart(shownText(before, numbers))}`,
      found: shownText(found, numbers),
      after: firstPart(shownText(after, numbers)),
    };
  });
}

/** The text of runs, in which a reference is told by the number of its target. */
function shownText(runs: readonly TextRun[], numbers: Numbers): string {
  return runs.map(({ text, refersTo }) => (refersTo ? numbers.get(refersTo)?.trim() || '…' : text)).join('');
}

function lastPart(text: string): string {
  return text.length > around ? `…${text.slice(-around)}` : text;
}

function firstPart(text: string): string {
  return text.length > around ? `${text.slice(0, around)}…` : text;
}
