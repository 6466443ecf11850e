import type { PlanUnit } from '../../plan/model.ts';
import { bareText } from './bare-text.ts';
import type { SourceText } from './source-text.ts';

/** A unit with all the signs of its document, in its document's order. */
export interface WrittenUnit extends Pick<PlanUnit, 'type' | 'level' | 'title' | 'text'> {
  /** The mark as it stands in the document, with the signs behind it. */
  readonly number: string;
  /** Where it begins in the document’s text, see `SourceText`; -1 where it was not found. */
  readonly start: number;
}

/** A parsed plan with what parsing leaves out of its text put back. */
export interface WrittenPlan {
  readonly units: readonly WrittenUnit[];
  /** How many units stand over the title in the document. */
  readonly aboveTitle: number;
  /** Where the title stands in the document’s text; undefined where it comes from a table, the file's properties or its name. */
  readonly titleAt: number | undefined;
}

/** Where a unit stands in the document's text without white space. */
interface Placed {
  readonly unit: Omit<WrittenUnit, 'start'>;
  readonly start: number;
  readonly end: number;
}

/** A unit is looked for so far ahead, in characters; one of few characters, which occur everywhere, less far. */
const farthest = 20_000;
const farthestShort = 200;
const short = 6;
/** Parsing leaves out at most so many signs in one place, and numbers of lists of forms that it does not know (“a)”, “壹拾贰、”). */
const mostSigns = 3;
const longestLost = 24;
/** Stands for the characters of the title, which belong to no unit. */
const masking = '\0';

/**
 * Puts back what parsing leaves out of a plan's text: the colon behind “指导思想”, the 、 of “（一）、”, the sort of dash, a list's
 * “a)”; and a line that repeats the title goes back to its place. `source` is what the units were parsed from.
 */
export function writtenPlan(title: string, units: readonly PlanUnit[], source: SourceText): WrittenPlan {
  const bareTitle = bareText(title);
  const titleAt = findTitle(source, bareTitle);
  const text = masked(source.text, titleAt, bareTitle.length);
  const ordered = inOrder(placeUnits(units, text, bareTitle));
  const placed = withLostSigns(ordered, text, new Set(source.starts));
  return {
    units: placed.map(({ unit, start }) => ({ ...unit, start })),
    aboveTitle: titleAt === undefined ? 0 : placed.filter(({ start }) => start >= 0 && start < titleAt).length,
    titleAt,
  };
}

/** Where the title stands as lines of its own, or at least at a line's start. */
function findTitle({ text, starts }: SourceText, title: string): number | undefined {
  if (title === '') return undefined;
  const ends = new Set(starts);
  const places = starts.flatMap((start) => (text[start] === '《' ? [start, start + 1] : [start]));
  const found = places.filter((start) => text.startsWith(title, start));
  return found.find((start) => ends.has(start + title.length)) ?? found[0];
}

function masked(text: string, at: number | undefined, length: number): string {
  return at === undefined ? text : text.slice(0, at) + masking.repeat(length) + text.slice(at + length);
}

/** Finds each unit behind the one before it; -1 where it is not found. */
function placeUnits(units: readonly PlanUnit[], text: string, title: string): readonly Placed[] {
  let from = 0;
  return units.map((unit) => {
    const repeats = unit.type === 'paragraph' && bareText(unit.text).includes(title) && title !== '';
    const placed = placeUnit(unit, text, from) ?? (repeats ? placeUnit(unit, text, 0, text.length) : undefined);
    if (placed && !repeats) from = placed.end;
    return placed ?? { unit: writtenUnit(unit), start: -1, end: -1 };
  });
}

function writtenUnit({ type, level, number, title, text }: PlanUnit): Placed['unit'] {
  return { type, level, number, title, text };
}

function placeUnit(unit: PlanUnit, text: string, from: number, reach = farthest): Placed | undefined {
  const [number, words] = [bareText(unit.number), bareText(unit.text)];
  const whole = number + words;
  const room = text.slice(from, from + whole.length + (whole.length < short ? farthestShort : reach));
  const exact = room.indexOf(whole);
  if (exact >= 0) return { unit: writtenUnit(unit), start: from + exact, end: from + exact + whole.length };
  return placeWithSigns(unit, words, room, from);
}

/** The unit with other signs than the plan has: more behind its number, or another dash. */
function placeWithSigns(unit: PlanUnit, words: string, room: string, from: number): Placed | undefined {
  const dashed = /^——/.test(unit.number + unit.text);
  const rest = dashed ? words.replace(/^——/, '') : words;
  const at = rest === '' ? -1 : room.indexOf(rest);
  if (at < 0) return undefined;
  const number = bareText(unit.number);
  const numberAt = dashed || number === '' ? -1 : room.lastIndexOf(number, at);
  const written = dashed ? (/[—－-]{1,2}$/.exec(room.slice(0, at))?.[0] ?? '') : room.slice(numberAt, at);
  if (!dashed && (numberAt < 0 || !isSigns(written.slice(number.length)))) return undefined;
  return {
    unit: { ...writtenUnit(unit), number: written, text: dashed ? unit.text.replace(/^——/, '') : unit.text },
    start: from + at - written.length,
    end: from + at + rest.length,
  };
}

function isSigns(text: string): boolean {
  return text.length <= mostSigns && /^[\p{P}\p{S}]+$/u.test(text);
}

/** Lines that repeat the title are taken for letterhead, before the text that they stand in; they go back. */
function inOrder(placed: readonly Placed[]): readonly Placed[] {
  const nextStart = placed.map(() => Number.POSITIVE_INFINITY);
  for (let index = placed.length - 2; index >= 0; index--) {
    const start = placed[index + 1]?.start ?? -1;
    nextStart[index] = start >= 0 ? start : (nextStart[index + 1] ?? Number.POSITIVE_INFINITY);
  }
  const isEarly = (one: Placed, index: number) => one.start > (nextStart[index] ?? Number.POSITIVE_INFINITY);
  const later = placed.filter(isEarly).toSorted((a, b) => a.start - b.start);
  const ordered: Placed[] = [];
  placed.forEach((one, index) => {
    if (isEarly(one, index)) return;
    while (one.start >= 0 && later[0] && later[0].start < one.start) ordered.push(...later.splice(0, 1));
    ordered.push(one);
  });
  return [...ordered, ...later];
}

/** What parsing left out between two units goes back to the one on whose line it stands. */
function withLostSigns(placed: readonly Placed[], text: string, starts: ReadonlySet<number>): readonly Placed[] {
  const units = placed.map(({ unit }) => unit);
  for (let index = 0; index <= placed.length; index++) {
    const [before, next] = [index === 0 ? 0 : (placed[index - 1]?.end ?? -1), placed[index]?.start ?? text.length];
    if (before < 0 || next < before) continue;
    const { tail, head } = lostBetween(text, starts, before, next);
    const [above, below] = [units[index - 1], units[index]];
    if (above && tail !== '') units[index - 1] = { ...above, text: above.text + tail };
    if (below && head !== '') units[index] = { ...below, number: head + below.number };
  }
  return placed.map((one, index) => {
    const unit = units[index] ?? one.unit;
    const added = one.start < 0 ? 0 : bareText(unit.number).length - bareText(one.unit.number).length;
    return { ...one, unit, start: one.start - added };
  });
}

/** A whole line between two units was left out on purpose; what shares its line with a unit was not. */
function lostBetween(
  text: string,
  starts: ReadonlySet<number>,
  before: number,
  next: number,
): { readonly tail: string; readonly head: string } {
  const gap = text.slice(before, next);
  const from = before + gap.lastIndexOf(masking) + 1;
  const between = text.slice(from, next);
  if (between === '' || between.length > longestLost) return { tail: '', head: '' };
  const breaks = Array.from({ length: between.length + 1 }, (_, at) => from + at).filter((at) => starts.has(at));
  const [lineBreak] = breaks;
  if (lineBreak === undefined) return { tail: from === before && isSigns(between) ? between : '', head: '' };
  if (breaks.length > 1) return { tail: '', head: '' };
  // What stands right behind the title is no unit's.
  return { tail: from === before ? text.slice(from, lineBreak) : '', head: text.slice(lineBreak, next) };
}
