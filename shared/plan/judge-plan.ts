import type { MetaCertainty, PlanLevel, PlanMeta, PlanRole, PlanStanding } from './model.ts';
import { bareName, isWidePlace, placeLevel, placesAtStart, possibleChains } from './places.ts';

/** The reader's own office; null for what it has not told. */
export interface OwnOffice {
  readonly region: string | null;
  readonly issuer: string | null;
}

/** A plan's metadata with how sure it is. */
export interface JudgedPlan {
  readonly meta: PlanMeta;
  readonly certainty: MetaCertainty;
}

/**
 * What a plan is to an office in a given year: its own, a superior's or a peer's, in force or ended. Only fills what
 * neither the document states nor the writer has put right; all it fills is `inferred`.
 */
export function judgePlan(
  meta: PlanMeta,
  certainty: MetaCertainty,
  office: OwnOffice | null,
  year: number,
): JudgedPlan {
  const role = isSettled(certainty.role) || meta.role === 'department' ? meta.role : roleFor(meta, office);
  const standing = isSettled(certainty.standing) ? meta.standing : standingIn(meta, year);
  return {
    meta: { ...meta, role, standing },
    certainty: {
      ...certainty,
      role: certaintyOf(role, certainty.role),
      standing: certaintyOf(standing, certainty.standing),
    },
  };
}

function isSettled(certainty: MetaCertainty['role']): boolean {
  return certainty === 'stated' || certainty === 'corrected';
}

function certaintyOf(value: string | null, before: MetaCertainty['role']): MetaCertainty['role'] {
  if (isSettled(before)) return before;
  return value === null ? 'unknown' : 'inferred';
}

function standingIn({ periodEnd }: PlanMeta, year: number): PlanStanding | null {
  if (periodEnd === null) return null;
  return periodEnd < year ? 'ended' : 'current';
}

function roleFor(meta: PlanMeta, office: OwnOffice | null): PlanRole | null {
  if (meta.role === 'speech') return 'speech';
  if (office === null || (office.region === null && office.issuer === null)) return null;
  if (isOwn(meta, office)) return 'own';
  return isOver(meta, office) ? 'superior' : 'peer';
}

function isOwn(meta: PlanMeta, office: OwnOffice): boolean {
  if (meta.issuer !== null && office.issuer !== null && isSameName(meta.issuer, office.issuer)) return true;
  if (meta.region === null || office.region === null || !isSameRegion(meta.region, office.region)) return false;
  return meta.issuer === null || office.issuer === null || sortOf(meta.issuer) === sortOf(office.issuer);
}

function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => placesAtStart(name).join(''));
  const alike = one.endsWith(other) || other.endsWith(one);
  return alike && (a === b || (a !== '' && b !== '' && isSameRegion(a ?? '', b ?? '')));
}

/** Offices of one sort issue plans for one another's work: bureaus of education under their changing names, schools. */
function sortOf(issuer: string): string {
  if (/学校$|小学$|中学$|幼儿园$|学院$|大学$/.test(issuer)) return issuer.slice(placesAtStart(issuer).join('').length);
  if (/教育|教[体文科委]|文教/.test(issuer)) return 'education';
  return /政府/.test(issuer) ? 'government' : 'other';
}

/** Whether two regions are one place, be they written in full, in part or as talk shortens them. */
function isSameRegion(one: string, other: string): boolean {
  const [a, b] = [completed(one), completed(other)];
  if (endsAlike(a, b) || endsAlike(b, a)) return true;
  return (a.length <= 1 || b.length <= 1) && isShortFor(a.at(-1) ?? '', b.at(-1) ?? '');
}

/** 望川 is short for 望川区, which was 望川县 once; 吉林市 is not 吉林省. */
function isShortFor(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => bareName(name) ?? name);
  return a === b && (one === a || other === b || placeLevel(one) === placeLevel(other));
}

function endsAlike(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length > 0 &&
    short.length <= long.length &&
    short.every((place, at) => place === long[long.length - short.length + at])
  );
}

/** A region's places from the widest down, with those over it where the gazetteer leaves no choice. */
function completed(region: string): readonly string[] {
  const places = placesAtStart(region);
  const own = places.length > 0 ? places : [region];
  const chains = possibleChains(own[0] ?? '');
  return chains.length === 1 ? [...(chains[0] ?? []), ...own] : own;
}

const ranks: readonly PlanLevel[] = ['unit', 'county', 'prefecture', 'province', 'national'];

/** A place that ours lies in, the same place's government or party over one of its offices, or the nation. */
function isOver(meta: PlanMeta, office: OwnOffice): boolean {
  if (meta.level === 'national') return true;
  if (meta.region === null || office.region === null) return false;
  const [theirs, ours] = [completed(meta.region), completed(office.region)];
  if (isSameRegion(meta.region, office.region)) return isHigherOffice(meta.issuer, office.issuer);
  const last = theirs.at(-1) ?? '';
  const lies = ours.slice(0, -1).some((place) => place === last || bareName(place) === last);
  return lies && isHigher(meta, last, ours);
}

function isHigher(meta: PlanMeta, place: string, ours: readonly string[]): boolean {
  const theirs = meta.level ?? (isWidePlace(place) ? placeLevel(place) : null);
  const own = placeLevel(ours.at(-1) ?? '', ours.slice(0, -1));
  return theirs === null || ranks.indexOf(theirs) > ranks.indexOf(own);
}

/** In one place the government and the party stand over a bureau, and all of these over a school. */
function isHigherOffice(theirs: string | null, ours: string | null): boolean {
  if (theirs === null || ours === null) return false;
  const rank = (issuer: string) =>
    /政府|[省市县区州旗]委(?!员|教)/.test(issuer) ? 2 : /学校$|小学$|中学$|幼儿园$/.test(issuer) ? 0 : 1;
  return rank(theirs) > rank(ours);
}
