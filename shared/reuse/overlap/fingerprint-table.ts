/** Where in the library’s text each fingerprint stands, as lists of entries by hash. */
export interface FingerprintTable {
  add(hash: number, at: number): void;
  /**
   * Tells the places of the entries that may have this hash, the last added first, until `visit` says false. Others of
   * the same list are told too: hashes are not kept, who asks compares the text.
   */
  visit(hash: number, visit: (at: number) => boolean): void;
}

const firstSize = 1 << 12;
const noEntry = -1;

/** Lists in typed arrays: each entry is the entry before it and its place. `hashAt` gives hashes again when they grow. */
export function createFingerprintTable(hashAt: (at: number) => number): FingerprintTable {
  let heads = new Int32Array(firstSize).fill(noEntry);
  /** Link and place side by side, as they are read together from far apart. */
  let entries = new Int32Array(firstSize * 2);
  let size = 0;

  const link = (entry: number, hash: number) => {
    const head = hash & (heads.length - 1);
    entries[entry * 2] = heads[head] ?? noEntry;
    heads[head] = entry;
  };
  const growLists = () => {
    heads = new Int32Array(heads.length * 2).fill(noEntry);
    for (let entry = 0; entry < size; entry++) link(entry, hashAt(entries[entry * 2 + 1] ?? 0));
  };
  const growEntries = () => {
    const wider = new Int32Array(Math.ceil(size * 1.25) * 2);
    wider.set(entries);
    entries = wider;
  };

  return {
    add(hash, at) {
      if (size * 2 === entries.length) growEntries();
      if (size === heads.length * 2) growLists();
      entries[size * 2 + 1] = at;
      link(size++, hash);
    },
    visit(hash, visit) {
      let entry = heads[hash & (heads.length - 1)] ?? noEntry;
      while (entry !== noEntry && visit(entries[entry * 2 + 1] ?? 0)) entry = entries[entry * 2] ?? noEntry;
    },
  };
}
