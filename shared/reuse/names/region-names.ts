import type { PlanIdentity } from '../../plan/model.ts';
import { bareName, knownPlaces, placesAtStart, placesOver } from '../../plan/places.ts';
import type { Reading } from './reading.ts';
import { isCommonWord } from './words.ts';

/**
 * A plan's own places: its region as written, each part of it below the province, the prefecture of a county that the
 * gazetteer knows, and all of these as talk shortens them (望川区 → 望川).
 */
export function regionNames({ region, title, issuer }: PlanIdentity): readonly string[] {
  const named = [region, title.replace(/^\d{4}年度?/, ''), issuer].flatMap((text) => placesAtStart(text ?? ''));
  const above = named.flatMap((place) => placesOver(place) ?? []);
  const local = [...named, ...above].filter((place) => !isProvince(place));
  return [...new Set([...(region ? [region] : []), ...local, ...local.flatMap(shortNames)])];
}

/** The place that a text without a region names most, with its short name; none where it does not stand out. */
export function mostNamedPlace({ runs }: Reading): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, text } of runs.flat()) {
    const place = kind === 'place' ? fullName(text) : undefined;
    if (place && !isProvince(place)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 3 && first[1] > 2 * (second?.[1] ?? 0) ? [first[0], ...shortNames(first[0])] : [];
}

/** A province is no name of the place: its neighbours share it. */
export function isProvince(place: string): boolean {
  return /省$|自治区$|特别行政区$/.test(place);
}

/** The short form of a place, unless a sentence may mean anything else by it (和平区, 城关区). */
export function shortNames(place: string): readonly string[] {
  const bare = bareName(place);
  return bare && !isCommonWord(bare) ? [bare] : [];
}

/** The gazetteer's name for a full or short one: 镇江 → 镇江市. */
export function fullName(place: string): string | undefined {
  return ['', '市', '县', '区'].map((ending) => place + ending).find((name) => knownPlaces.has(name));
}
