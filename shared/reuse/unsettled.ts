import { type Draft, textHolders } from '../document/model.ts';
import { numberBlocks } from '../document/numbering.ts';
import { placeInOutline } from '../document/place-in-outline.ts';
import { type Placeholder, placeholdersIn } from '../document/placeholders.ts';
import type { OwnNames } from '../lists/office-lists.ts';
import { findLeftOvers } from './left-overs.ts';

/** One place in the text, by a block or cell and offsets. */
export interface UnsettledPlace {
  readonly holderId: string;
  readonly start: number;
  readonly end: number;
  /** The headings that it stands under, outermost first; '' before the first. */
  readonly section: string;
}

/** A name of a source, or words that a person still owes, with all places where it stands. */
export interface UnsettledWords {
  readonly words: string;
  /** The source of a name, or who confirms; '' where nobody is named. */
  readonly whose: string;
  readonly places: readonly UnsettledPlace[];
}

/** What is not settled in a draft that is to leave the house. */
export interface Unsettled {
  readonly leftOvers: readonly UnsettledWords[];
  readonly placeholders: readonly UnsettledWords[];
}

/** Looked for anew: the findings on show follow the keys by a moment, and none may slip out meanwhile. */
export function unsettledIn(draft: Draft, own: OwnNames): Unsettled {
  const sectionOf = sectionsOf(draft);
  const printed = draft.blocks.filter(({ type }) => type !== 'note');
  const owed = textHolders(printed).flatMap((holder) =>
    placeholdersIn(holder).map((placeholder) => ({ holderId: holder.id, ...placeholder })),
  );
  return {
    leftOvers: gather(
      findLeftOvers(draft, own).map(({ blockId, start, end, name, source }) => ({
        words: name,
        whose: source,
        place: { holderId: blockId, start, end, section: sectionOf(blockId) },
      })),
    ),
    placeholders: gather(
      owed.map(({ holderId, start, end, text, who }: Placeholder & { readonly holderId: string }) => ({
        words: text,
        whose: who,
        place: { holderId, start, end, section: sectionOf(holderId) },
      })),
    ),
  };
}

export function isSettled({ leftOvers, placeholders }: Unsettled): boolean {
  return leftOvers.length + placeholders.length === 0;
}

function sectionsOf({ blocks, scheme }: Draft): (holderId: string) => string {
  const counted = numberBlocks(blocks, scheme);
  const numbers = new Map(blocks.map(({ id }, index) => [id, counted[index] ?? '']));
  const places = new Map(blocks.flatMap((block, index) => textHolders([block]).map(({ id }) => [id, index] as const)));
  return (holderId) => placeInOutline(blocks, numbers, places.get(holderId));
}

interface Found extends Omit<UnsettledWords, 'places'> {
  readonly place: UnsettledPlace;
}

/** The same words of the same source are told once, with all their places. */
function gather(found: readonly Found[]): readonly UnsettledWords[] {
  const groups = new Map<
    string,
    { readonly words: string; readonly whose: string; readonly places: UnsettledPlace[] }
  >();
  for (const { words, whose, place } of found) {
    const key = `${words} ${whose}`;
    const group = groups.get(key) ?? { words, whose, places: [] };
    groups.set(key, group);
    group.places.push(place);
  }
  return [...groups.values()];
}
