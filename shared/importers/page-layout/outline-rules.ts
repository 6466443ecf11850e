import type { PageRule } from './page.ts';

/** What is drawn without lifting the pen, by the points it leads through, the first one again where it is closed. */
export interface Outline {
  readonly points: readonly (readonly [number, number])[];
  readonly isStraight: boolean;
}

/** A filled box has no more points than these. */
const boxPoints = 6;

/**
 * The lines along and across the page among outlines: where they are stroked, their sides; where they are filled, thin
 * boxes. A line is at most as thick as `thickest`, and each piece of it at least about as long.
 */
export function outlineRules(outlines: readonly Outline[], isStroked: boolean, thickest: number): PageRule[] {
  const straight = outlines.filter(({ isStraight }) => isStraight);
  const boxes = isStroked
    ? straight.flatMap(({ points }) => points.slice(1).map((point, index) => boxOf([points[index] ?? point, point])))
    : straight.filter(({ points }) => points.length <= boxPoints).map(({ points }) => boxOf(points));
  return boxes.filter(({ left, top, right, bottom }) => {
    const [thin = 0, long = 0] = [right - left, bottom - top].sort((a, b) => a - b);
    return thin <= thickest && long >= thickest * 0.7 && Number.isFinite(long);
  });
}

function boxOf(points: Outline['points']): PageRule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
