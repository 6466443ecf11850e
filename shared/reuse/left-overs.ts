import { byIdentity } from '../document/by-identity.ts';
import { type Block, type Draft, type Provenance, textHolders, textOf } from '../document/model.ts';
import { responsibleText } from '../document/responsible-text.ts';
import { emptyLists, type OwnNames } from '../lists/office-lists.ts';
import { type FoundName, type NameFinder, nameFinder } from './names/name-finder.ts';
import { isOurs, type Ours, oursOf } from './names/our-names.ts';
import { type SlipFinder, slipFinder } from './names/slips.ts';

/** A name in the draft that belongs to a source and is not known to be ours (残留). */
export interface LeftOver {
  /** A block or a table's cell. */
  readonly blockId: string;
  /** Offsets in the text of it; both 0 where the name stands in who is responsible. */
  readonly start: number;
  readonly end: number;
  /** As the source has it; a misread one (禾奚县) bears the name that it stands for. */
  readonly name: string;
  /** The file name of the source it came with. */
  readonly source: string;
}

type Searched = Pick<Draft, 'blocks' | 'meta' | 'clearedNames'>;

/**
 * Finds the left-overs of a draft. They are looked for in the whole draft by the names that its provenance carries, not
 * kept as marks, so that no edit, split, join or copy can lose one; what was misread of them, in borrowed blocks. Names
 * that the office's lists call its own are none. Notes, which are not printed, may name whom they like.
 */
export function findLeftOvers(draft: Searched, own: OwnNames = emptyLists.ownNames): readonly LeftOver[] {
  const ours = oursOf(draft.meta, own);
  const foreign = foreignNames(draft, ours);
  if (foreign.size === 0) return [];
  const search = searchFor([...foreign.keys()], [...draft.clearedNames, ...ours.names]);
  return draft.blocks.flatMap((block) => {
    if (block.type === 'note') return [];
    return search(block).map((found) => ({ ...found, source: foreign.get(found.name) ?? '' }));
  });
}

/** The names that the draft's provenance carries, each with the file that it came from last. */
function foreignNames({ blocks, clearedNames }: Searched, ours: Ours): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { provenance } of blocks) {
    for (const { names: carried, source } of provenance ?? []) for (const name of carried) names.set(name, source);
  }
  for (const name of names.keys()) if (clearedNames.includes(name) || isOurs(name, ours)) names.delete(name);
  return names;
}

type Found = Omit<LeftOver, 'source'>;
type Search = (block: Block) => readonly Found[];

/** The searches made last, newest first: a draft is searched for the same names at every key. */
let recent: readonly { readonly key: string; readonly search: Search }[] = [];
const mostRecent = 4;

/** A search for foreign names that reads each block once. Names of `shields` hide what they cover: 禾溪 in a cleared 禾溪县. */
function searchFor(names: readonly string[], shields: readonly string[]): Search {
  const key = `${names.join('\n')}\n\n${shields.join('\n')}`;
  const known = recent.find((one) => one.key === key);
  const made = known ?? { key, search: makeSearch(names, shields) };
  recent = [made, ...recent.filter((one) => one !== made)].slice(0, mostRecent);
  return made.search;
}

function makeSearch(names: readonly string[], shields: readonly string[]): Search {
  const shielding = new Set(shields);
  const exact = nameFinder([...names, ...shields]);
  const misread = slipFinder(names);
  return byIdentity((block) => {
    const isBorrowed = block.provenance?.some(isForeign) ?? false;
    const inTexts = textHolders([block]).flatMap((holder) =>
      foundIn(textOf(holder), exact, isBorrowed ? misread : null)
        .filter(({ name, start, end }) => end > start && !shielding.has(name))
        .map(({ name, start, end }) => ({ blockId: holder.id, start, end, name })),
    );
    // Who is responsible is printed behind the text but stands beside it: the block is meant as a whole.
    const inFields = exact.find(responsibleIn(block)).filter(({ name }) => !shielding.has(name));
    return [...inTexts, ...inFields.map(({ name }) => ({ blockId: block.id, start: 0, end: 0, name }))];
  });
}

function responsibleIn(block: Block): string {
  return 'responsible' in block ? responsibleText(block.responsible) : '';
}

function isForeign({ names, role }: Provenance): boolean {
  return names.length > 0 || (role !== undefined && role !== 'own');
}

function foundIn(text: string, exact: NameFinder, misread: SlipFinder | null): readonly FoundName[] {
  const found = exact.find(text);
  const slips = misread
    ?.find(text)
    .filter((slip) => !found.some((one) => one.start < slip.end && slip.start < one.end));
  return slips?.length ? [...found, ...slips].sort((a, b) => a.start - b.start) : found;
}
