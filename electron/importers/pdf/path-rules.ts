import { apply, type Matrix } from '../../../shared/importers/page-layout/matrix.ts';
import { outlineRules } from '../../../shared/importers/page-layout/outline-rules.ts';
import type { PageRule } from '../../../shared/importers/page-layout/page.ts';

/** The steps of a path as pdf.js codes them: how many numbers follow each, of which the last two are the point reached. */
const stepLengths: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
const moveStep = 0;
const lineStep = 1;
const closeStep = 4;

/** In points. */
const thickest = 3;

/** The ruled lines in a path that is stroked or filled. */
export function pathRules(path: ArrayLike<number>, plane: Matrix, isStroked: boolean): PageRule[] {
  const outlines: { points: (readonly [number, number])[]; isStraight: boolean }[] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? closeStep;
    const length = stepLengths[step];
    if (length === undefined) break;
    const point = apply(plane, path[at + length - 1] ?? 0, path[at + length] ?? 0);
    const open = outlines.at(-1);
    if (step === moveStep || !open) outlines.push({ points: [point], isStraight: true });
    else {
      open.points.push(step === closeStep ? (open.points[0] ?? point) : point);
      open.isStraight &&= step === lineStep || step === closeStep;
    }
    at += length + 1;
  }
  return outlineRules(outlines, isStroked, thickest);
}
