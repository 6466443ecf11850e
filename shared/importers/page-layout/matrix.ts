/** A transformation of the plane [a b c d e f]: x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1, 8.3.3; GB/T 33190, 8.2). */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `inner` first, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point comes to lie. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** A matrix out of six numbers that a file gives; the identity where it gives others. */
export function restoreMatrix(numbers: ArrayLike<unknown> | null | undefined): Matrix {
  const values = Array.from(numbers ?? []);
  const isMatrix = values.length === 6 && values.every((value) => Number.isFinite(value));
  return isMatrix ? (values as unknown as Matrix) : identity;
}
