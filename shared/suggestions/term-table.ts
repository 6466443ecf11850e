/** Numbers the terms that it is asked for, from 0 on; far smaller than a Map of numbers. */
export interface TermTable {
  /** The term's number, -1 where it has none. */
  find(term: number): number;
  /** The term's number, a new one where it had none. */
  numberOf(term: number): number;
  /** All terms by their numbers. */
  terms(): Int32Array;
}

/** A table of open addressing: at most half of its slots are taken, each holds a number and one more. */
export function createTermTable(): TermTable {
  let slots = new Int32Array(1 << 10);
  let terms = new Int32Array(1 << 9);
  let size = 0;
  /** The slot that the term is in, or the free one it would be put in. */
  const slotOf = (term: number): number => {
    const mask = slots.length - 1;
    let slot = (Math.imul(term, 0x9e3779b1) >>> 8) & mask;
    while (slots[slot] !== 0 && terms[(slots[slot] ?? 0) - 1] !== term) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = () => {
    const known = terms;
    slots = new Int32Array(slots.length * 2);
    terms = new Int32Array(slots.length / 2);
    terms.set(known);
    for (let number = 0; number < size; number++) slots[slotOf(known[number] ?? 0)] = number + 1;
  };
  return {
    find: (term) => (slots[slotOf(term)] ?? 0) - 1,
    numberOf(term) {
      const known = slots[slotOf(term)] ?? 0;
      if (known > 0) return known - 1;
      if (size === terms.length) grow();
      terms[size++] = term;
      slots[slotOf(term)] = size;
      return size - 1;
    },
    terms: () => terms.slice(0, size),
  };
}
