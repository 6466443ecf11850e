/** [a b c d e f] of a plane’s transformation (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
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

/** A matrix out of what a file gives for one; the identity where it is none. */
export function restoreMatrix(value: unknown): Matrix {
  const numbers = Object.values((value ?? {}) as Record<string, unknown>);
  const isMatrix = numbers.length === 6 && numbers.every((number) => Number.isFinite(number));
  return isMatrix ? (numbers as unknown as Matrix) : identity;
}
