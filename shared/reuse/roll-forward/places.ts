import { isSamePlace, placeLevel, placesAtStart, placesOver } from '../../plan/places.ts';
import { isProvince, shortNames } from '../names/region-names.ts';

/** A name of the source's place or of one that it lies in, and what stands for it; null where that cannot be known. */
export interface NamePair {
  readonly was: string;
  readonly is: string | null;
  /** As talk shortens it: 望川. */
  readonly short?: true;
}

/** The places of the source and of the draft, where they are two. */
export interface Places {
  /** The source's own place, the last of its chain: 望川区. */
  readonly own: string;
  readonly ours: string;
  readonly isSameLevel: boolean;
  /** 市委 in a city of county level may be that of the city above. */
  readonly isLevelClear: boolean;
  /** The longest first. */
  readonly pairs: readonly NamePair[];
}

interface Place {
  readonly name: string;
  readonly level: ReturnType<typeof placeLevel>;
}

/** What the names of a source's region become in a draft for another; null where both are one, or nothing is known. */
export function placesBetween(from: string | null, to: string): Places | null {
  if (!from || !to || isSamePlace(from, to)) return null;
  const [theirs, our] = [chainOf(from), chainOf(to)];
  const [own, ours] = [theirs.at(-1), our.at(-1)];
  if (!own || !ours) return null;
  const isSameLevel = own.level === ours.level;
  const chains = isSameLevel ? chainPairs(from, to) : chainsOf(from).map((was) => ({ was, is: null }));
  const pairs = [...chains, ...theirs.flatMap((place) => pairsOf(place, own, our))];
  return {
    own: own.name,
    ours: ours.name,
    isSameLevel,
    isLevelClear: own.level !== 'county' || !own.name.endsWith('市'),
    pairs: pairs.toSorted((one, other) => other.was.length - one.was.length),
  };
}

/** The places of a region from the widest down, completed by the gazetteer. */
function chainOf(region: string): readonly Place[] {
  const written = placesAtStart(region);
  const names = written.length > 0 ? written : [region];
  const chain = [...(placesOver(names[0] ?? '') ?? []), ...names];
  return chain.map((name, at) => ({ name, level: placeLevel(name, chain.slice(0, at)) }));
}

/** A region as written, and without the widest of its places: 江原省云洲市望川区, 云洲市望川区; not the last alone. */
function chainsOf(region: string): readonly string[] {
  const names = placesAtStart(region);
  return names.slice(0, -1).map((_, at) => names.slice(at).join(''));
}

/** A chain with its province answers to the whole of ours, one without to ours without. */
function chainPairs(from: string, to: string): readonly NamePair[] {
  const local = placesAtStart(to).filter((place) => !isProvince(place));
  return chainsOf(from).map((was) => ({
    was,
    is: isProvince(placesAtStart(was)[0] ?? '') ? to : local.join('') || to,
  }));
}

function pairsOf(place: Place, own: Place, our: readonly Place[]): readonly NamePair[] {
  const is = our.find(({ level }) => level === place.level)?.name ?? null;
  if (place !== own && (is === place.name || (is === null && isProvince(place.name)))) return [];
  const known = place === own && our.at(-1)?.level !== own.level ? null : is;
  const short = shortNames(place.name).map(
    (name): NamePair => ({ was: name, is: known && shortOf(known), short: true }),
  );
  return [{ was: place.name, is: known }, ...short];
}

function shortOf(place: string): string {
  return shortNames(place)[0] ?? place;
}
