import { pair, quad } from './compound-builder.ts';

/** A level of a list; in its text a digit in braces stands for the count of a level from 0: “第{0}章”. */
export interface BuiltLevel {
  readonly text: string;
  /** MSONFC; decimal where it is not given. */
  readonly format?: number;
  readonly start?: number;
  readonly legal?: boolean;
  /** Restarts only after levels above this one, counted from 0. */
  readonly restartLimit?: number;
  /** The paragraph style that belongs to it. */
  readonly style?: number;
}

/** A list of up to nine levels; those left out are plain. */
export interface BuiltList {
  readonly id: number;
  readonly levels: readonly BuiltLevel[];
}

/** What an instance changes of its list at one level. */
export interface BuiltOverride {
  readonly place: number;
  readonly start?: number;
  readonly level?: BuiltLevel;
}

/** An instance of a list. */
export interface BuiltInstance {
  readonly id: number;
  readonly overrides?: readonly BuiltOverride[];
}

const noStyle = 0xfff;
const plain: BuiltLevel = { text: '' };

/** The parts of the table stream that define lists, by their places in FibRgFcLcb97. */
export function listParts(lists: readonly BuiltList[], instances: readonly BuiltInstance[]): Record<number, number[]> {
  const heads = lists.flatMap(({ id, levels }) => [
    ...quad(id),
    ...quad(0),
    ...nineOf(levels).flatMap(({ style = noStyle }) => pair(style)),
    ...pair(0),
  ]);
  const levels = lists.flatMap((list) => nineOf(list.levels).flatMap(levelBytes));
  const uses = instances.flatMap(({ id, overrides = [] }) => [
    ...quad(id),
    ...quad(0),
    ...quad(0),
    overrides.length,
    0,
    0,
    0,
  ]);
  const changes = instances.flatMap(({ overrides = [] }) => [...quad(-1), ...overrides.flatMap(overrideBytes)]);
  return { 73: [...pair(lists.length), ...heads, ...levels], 74: [...quad(instances.length), ...uses, ...changes] };
}

function nineOf(levels: readonly BuiltLevel[]): BuiltLevel[] {
  return Array.from({ length: 9 }, (_, index) => levels[index] ?? plain);
}

function levelBytes({ text, format = 0, start = 1, legal = false, restartLimit }: BuiltLevel): number[] {
  const units = [...text.replace(/\{(\d)\}/g, (_, level: string) => String.fromCharCode(Number(level)))];
  const places = units.flatMap((unit, index) => (unit < '\t' ? [index + 1] : []));
  const flags = (legal ? 4 : 0) | (restartLimit === undefined ? 0 : 8);
  return [
    ...quad(start),
    format,
    flags,
    ...Array.from({ length: 9 }, (_, index) => places[index] ?? 0),
    ...Array<number>(11).fill(0),
    restartLimit ?? 0,
    0,
    ...pair(units.length),
    ...units.flatMap((unit) => pair(unit.charCodeAt(0))),
  ];
}

function overrideBytes({ place, start, level }: BuiltOverride): number[] {
  const flags = place | (start === undefined ? 0 : 0x10) | (level ? 0x20 : 0);
  return [...quad(start ?? 0), ...quad(flags), ...(level ? levelBytes(level) : [])];
}
