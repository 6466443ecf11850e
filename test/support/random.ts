/** Numbers that look like chance and are the same in every run. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** One of these. */
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
}

/** Numbers that follow from a seed, the xorshift generator of Marsaglia (2003) with 32 bits. */
export function randomOf(seed: string): Random {
  let state = hash(seed) || 1;
  const below = (limit: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * limit);
  };
  return { below, pick: (values) => values[below(values.length)] ?? values[0] };
}

/** FNV-1a. */
function hash(text: string): number {
  return [...text].reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
}
