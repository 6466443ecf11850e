import type { Page } from '@playwright/test';
import type { Draft } from '../../../shared/document/model.ts';
import { type Figure, median, ratioFigure } from '../measure.ts';
import type { EditorBench } from './editor-window.ts';
import { middleOf, textPlaces } from './long-draft.ts';
import { openDocument } from './opening.ts';
import { ourSide, type Side, theirSide } from './sides.ts';
import { typeAt } from './typing.ts';

const openings = 5;
/** Stretches of twenty keys. */
const stretches = 8;

type Pair<Value> = readonly [ours: Value, theirs: Value];

/**
 * Opening a draft and typing in its middle, in turn in our window and in a bare ProseMirror with the same text. Ours begins
 * at the key on the listed draft, theirs at the key on a button with the document in the page: what the host takes to read
 * the draft and to send it is part of our time.
 */
export async function againstProsemirror(bench: EditorBench, draft: Draft): Promise<readonly Figure[]> {
  const sides = [ourSide(bench.host, draft), await theirSide(draft)] as const;
  const opened = await openInTurn(bench, sides, draft.blocks.length);
  const typed = await typeInTurn(opened.pages, middleOf(draft));
  for (const page of opened.pages) await page.close();
  const name = (what: string) => `${what}, ${draft.blocks.length - 1} blocks`;
  return [
    ratioFigure(name('a key to the next frame'), each(typed, median), 1),
    ratioFigure(name('a slow key to the next frame (95 of 100 are faster)'), each(typed, slow), 1.2),
    ratioFigure(name('opening until a key is taken'), each(opened.first, median), 2),
    ratioFigure(name('opening until all is there'), each(opened.whole, median), 3.5),
  ];
}

/** Opens the draft so often on both sides; the last pages stay. */
async function openInTurn({ context }: EditorBench, sides: Pair<Side>, blocks: number) {
  const [first, whole] = [empty(), empty()];
  let pages: Page[] = [];
  for (let round = 0; round < openings; round++) {
    for (const page of pages) await page.close();
    pages = [];
    for (const [side, prepared] of sides.entries()) {
      const opening = await openDocument(prepared, context, blocks);
      pages.push(opening.page);
      first[side]?.push(opening.first);
      whole[side]?.push(opening.whole);
    }
  }
  return { first, whole, pages };
}

/** How long the keys took on both sides, in milliseconds. */
async function typeInTurn(pages: readonly Page[], middle: number): Promise<Pair<number[]>> {
  const times = empty();
  for (const place of textPlaces(middle, stretches))
    for (const [side, page] of pages.entries()) times[side]?.push(...(await typeAt(page, place)));
  return times;
}

function empty(): Pair<number[]> {
  return [[], []];
}

function each([ours, theirs]: Pair<number[]>, of: (times: readonly number[]) => number): Pair<number> {
  return [of(ours), of(theirs)];
}

function slow(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
