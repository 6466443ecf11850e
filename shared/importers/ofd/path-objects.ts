import { childElement, type MarkupElement, markupText } from '../markup.ts';
import { apply } from '../page-layout/matrix.ts';
import { type Outline, outlineRules } from '../page-layout/outline-rules.ts';
import type { PageRule } from '../page-layout/page.ts';
import { objectPlane } from './text-objects.ts';

/** In millimetres. */
const thickest = 1;

/** How many numbers follow each step of a path (GB/T 33190-2016, 9.1, table 36); the last two are the point reached. */
const stepLengths: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** The ruled lines that a path object draws. */
export function pathObjectRules(object: MarkupElement): PageRule[] {
  const { Visible, Stroke, Fill } = object.attributes;
  const data = childElement(object, 'AbbreviatedData');
  if (Visible === 'false' || !data) return [];
  const plane = objectPlane(object);
  const outlines = readOutlines(markupText(data)).map(({ points, isStraight }) => ({
    points: points.map(([x, y]) => apply(plane, x, y)),
    isStraight,
  }));
  const isStroked = Stroke !== 'false';
  return isStroked || Fill === 'true' ? outlineRules(outlines, isStroked, thickest) : [];
}

function readOutlines(data: string): Outline[] {
  const parts = data.trim().split(/\s+/);
  const outlines: { points: (readonly [number, number])[]; isStraight: boolean }[] = [];
  for (let at = 0; at < parts.length; ) {
    const step = parts[at] ?? '';
    const length = stepLengths[step];
    if (length === undefined) break;
    const point = [Number(parts[at + length - 1]), Number(parts[at + length])] as const;
    const open = outlines.at(-1);
    if (step === 'M' || step === 'S' || !open) outlines.push({ points: [point], isStraight: true });
    else {
      open.points.push(step === 'C' ? (open.points[0] ?? point) : point);
      open.isStraight &&= step === 'L' || step === 'C';
    }
    at += length + 1;
  }
  return outlines;
}
