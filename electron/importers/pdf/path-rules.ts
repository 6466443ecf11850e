import type { PageRule } from '../../../shared/importers/page-layout/page.ts';
import { apply, type Matrix } from './matrix.ts';

/** The steps of a path as pdf.js codes them: how many numbers follow each, of which the last two are the point reached. */
const stepLengths: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
const moveStep = 0;
const lineStep = 1;
const closeStep = 4;

type Point = readonly [number, number];

/** What is drawn without lifting the pen. */
interface Outline {
  readonly points: readonly Point[];
  readonly isStraight: boolean;
}

/** A ruled line is at most so thick, and a piece of it at least so long, in points. */
const thickest = 3;
const shortest = 2;
/** A filled box has no more points than these, its first one counted twice. */
const boxPoints = 6;

/** The lines along and across the page in a path: where it is stroked, its sides; where it is filled, thin boxes. */
export function pathRules(path: ArrayLike<number>, plane: Matrix, isStroked: boolean): PageRule[] {
  const outlines = outlinesOf(path, plane).filter(({ isStraight }) => isStraight);
  const boxes = isStroked
    ? outlines.flatMap(({ points }) => points.slice(1).map((point, index) => boxOf([points[index] ?? point, point])))
    : outlines.filter(({ points }) => points.length <= boxPoints).map(({ points }) => boxOf(points));
  return boxes.filter(isRule);
}

function outlinesOf(path: ArrayLike<number>, plane: Matrix): Outline[] {
  const outlines: { points: Point[]; isStraight: boolean }[] = [];
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
  return outlines;
}

function boxOf(points: readonly Point[]): PageRule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function isRule({ left, top, right, bottom }: PageRule): boolean {
  const [thin = 0, long = 0] = [right - left, bottom - top].sort((a, b) => a - b);
  return thin <= thickest && long >= shortest && Number.isFinite(long);
}
