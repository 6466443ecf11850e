import { type Draft, textHolders, textOf } from '../document/model.ts';
import { namePattern } from './names/names-in.ts';

/** A name in the draft that belongs to a source and is not known to be ours (残留). */
export interface LeftOver {
  /** A block or a table's cell. */
  readonly blockId: string;
  /** Offsets in the text of it. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The file name of the source it came with. */
  readonly source: string;
}

/**
 * Finds the left-overs of a draft. They are looked for in the whole draft by the names that its provenance carries, not
 * kept as marks, so that no edit, split, join or copy can lose one. Notes, which are not printed, may name whom they like.
 */
export function findLeftOvers(draft: Pick<Draft, 'blocks' | 'meta' | 'clearedNames'>): readonly LeftOver[] {
  const foreign = foreignNames(draft);
  if (foreign.size === 0) return [];
  // Cleared names are looked for too: 禾溪县, once cleared, must not be found again as 禾溪.
  const pattern = namePattern([...foreign.keys(), ...draft.clearedNames]);
  return textHolders(draft.blocks.filter(({ type }) => type !== 'note')).flatMap((holder) =>
    [...textOf(holder).matchAll(pattern)].flatMap(({ 0: name, index }) => {
      const source = foreign.get(name);
      return source === undefined ? [] : [{ blockId: holder.id, start: index, end: index + name.length, name, source }];
    }),
  );
}

function foreignNames(draft: Pick<Draft, 'blocks' | 'meta' | 'clearedNames'>): Map<string, string> {
  const { region, issuer, title } = draft.meta;
  const ours = `${region}\n${issuer}\n${title}`;
  const names = new Map<string, string>();
  for (const block of draft.blocks) {
    for (const provenance of block.provenance ?? []) {
      for (const name of provenance.names) {
        if (!ours.includes(name) && !draft.clearedNames.includes(name)) names.set(name, provenance.source);
      }
    }
  }
  return names;
}
