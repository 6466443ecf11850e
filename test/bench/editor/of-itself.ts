import type { Draft } from '../../../shared/document/model.ts';
import type { Figure } from '../measure.ts';
import { timeOfFindings, timeOfMoving, timeOfRenumbering, timesOfDeletingAll } from './changes.ts';
import type { EditorBench } from './editor-window.ts';
import { clausePlace, leftOverPlace, middleOf } from './long-draft.ts';
import { openDocument } from './opening.ts';
import { ourSide } from './sides.ts';

/** After an opening, in milliseconds. */
const settling = 4_000;

/** What is held against the clock: what follows the keys, and changes of much text. */
export async function ofItself({ host, context }: EditorBench, draft: Draft): Promise<readonly Figure[]> {
  const { page } = await openDocument(ourSide(host, draft), context, draft.blocks.length);
  // What follows an opening has come to rest.
  await page.waitForTimeout(settling);
  const middle = middleOf(draft);
  const figures = [
    inMilliseconds('numbers and outline after a new clause', await timeOfRenumbering(page, clausePlace(middle)), 200),
    inMilliseconds('findings after a key', await timeOfFindings(page, leftOverPlace(middle)), 200),
  ];
  const deleting = await timesOfDeletingAll(page);
  const detail = `${deleting.map(Math.round).join(' + ')} ms`;
  const sum = deleting.reduce((left, right) => left + right);
  figures.push({ ...inMilliseconds('select all, delete, undo', sum, 2_000), detail });
  figures.push(inMilliseconds('a section of 20,000 characters moved', await timeOfMoving(page, middle), 200));
  await page.close();
  return figures;
}

function inMilliseconds(name: string, value: number, limit: number): Figure {
  return { name, value, limit, unit: 'ms', detail: '' };
}
