import type { DraftMeta } from '../../document/model.ts';
import type { OwnNames } from '../../lists/office-lists.ts';
import { bareName, placesAtStart } from '../../plan/places.ts';
import { shortNames } from './region-names.ts';

/** What is known to be ours. */
export interface Ours {
  /** Region, issuer and title of the draft. */
  readonly texts: string;
  /** Names of the office's lists, with their short forms. */
  readonly names: ReadonlySet<string>;
  /** Our own place, in full, and short unless that may be said of any place (河东区); what begins with it is ours. */
  readonly place: readonly string[];
}

/** Gathers what the draft and the office's lists tell of our own names. */
export function oursOf({ region, issuer, title }: Pick<DraftMeta, 'region' | 'issuer' | 'title'>, own: OwnNames): Ours {
  const lowest = placesAtStart(region).at(-1) ?? '';
  const place = lowest ? [lowest, ...shortNames(lowest)] : [];
  return { texts: `${region}\n${issuer}\n${title}`, names: listedNames(own), place };
}

/** Whether a name of a source is ours: one that our texts hold, a listed one, or one that begins with our own place. */
export function isOurs(name: string, { texts, names, place }: Ours): boolean {
  return texts.includes(name) || names.has(name) || place.some((own) => name.startsWith(own));
}

/** Whether the office's lists know a name as its own, in full or short: 望川 for 望川区, 柳渡 for 柳渡街道. */
export function isOursByLists(name: string, own: OwnNames): boolean {
  return listedNames(own).has(name);
}

const known = new WeakMap<OwnNames, ReadonlySet<string>>();

function listedNames(own: OwnNames): ReadonlySet<string> {
  const names = known.get(own) ?? collectNames(own);
  known.set(own, names);
  return names;
}

function collectNames({ places, schools, offices, projects }: OwnNames): ReadonlySet<string> {
  const shortPlaces = places.flatMap(shortPlace);
  const full = [...places, ...schools, ...offices, ...projects].map((name) => name.trim());
  const schoolsAlone = [...schools, ...offices].flatMap((name) => withoutPlace(name, places));
  return new Set([...full, ...shortPlaces, ...schoolsAlone, ...projects.flatMap(shortProject)].filter(isLongEnough));
}

function isLongEnough(name: string): boolean {
  return name.length >= 2;
}

function shortPlace(place: string): readonly string[] {
  const short = place.replace(/(?:街道办事处|街道办|街道|社区|新城|片区|[镇乡村])$/, '');
  return [short === place ? (bareName(place) ?? '') : short];
}

/** 滨河幼儿园 for 柳渡街道滨河幼儿园. */
function withoutPlace(name: string, places: readonly string[]): readonly string[] {
  const place = places.find((one) => name.startsWith(one) && name.length > one.length + 3);
  return place ? [name.slice(place.length)] : [];
}

/** 润川 for “润川”心理服务行动. */
function shortProject(project: string): readonly string[] {
  const quoted = /[“「『"]([^”」』"]{2,})[”」』"]/.exec(project)?.[1];
  return [quoted ?? '', project.replace(/(?:工程|行动|计划|项目|品牌|活动)$/, '')];
}
