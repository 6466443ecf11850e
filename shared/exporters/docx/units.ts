/** Twentieths of a point, WordprocessingML's measure for paper and spacing. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** WordprocessingML's measure for type sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** DrawingML's measure. */
export function emuOfMillimetres(millimetres: number): number {
  return Math.round(millimetres * 36_000);
}
