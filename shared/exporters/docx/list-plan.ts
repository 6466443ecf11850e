import type { Block, Draft } from '../../document/model.ts';
import { formatNumber, numberBlocks } from '../../document/numbering.ts';
import type { NumberingLevel, NumberingScheme } from '../../document/numbering-scheme.ts';
import { depthOf } from '../../document/sections.ts';

/** A list definition (`w:abstractNum`) and its use by the styles (`w:num`): the levels from `first` to before `end`, 0-based. */
export interface List {
  readonly id: number;
  readonly first: number;
  readonly end: number;
}

/** A further use of a list, whose first paragraph starts `level` again at 1. */
export interface Restart {
  readonly id: number;
  readonly list: List;
  readonly level: number;
}

/** How a block gets its number: counted by the list or restart with that id, typed, or not at all. */
export type NumberSource =
  | { readonly kind: 'counted'; readonly id: number; readonly level: number; readonly restarts: boolean }
  | { readonly kind: 'typed' }
  | { readonly kind: 'none' };

/** The lists of a document, and how each of its blocks, in their order, is numbered. */
export interface ListPlan {
  readonly lists: readonly List[];
  readonly restarts: readonly Restart[];
  readonly sources: readonly NumberSource[];
}

/** The last number that decimalEnclosedCircleChinese can circle (ECMA-376 part 1, 17.18.59). */
const lastCircled = 20;

/** Every number typed, and no list at all. */
export function planTypedNumbers(draft: Draft): ListPlan {
  const numbers = numberBlocks(draft.blocks, draft.scheme);
  return { lists: [], restarts: [], sources: numbers.map((number) => ({ kind: number === '' ? 'none' : 'typed' })) };
}

/**
 * The lists that make a word processor count as `numberBlocks` does. Where it would count otherwise (at a level that was
 * skipped before, or that an unnumbered heading or another list's heading starts again), the level is restarted.
 */
export function planLists(draft: Draft): ListPlan {
  const lists = defineLists(draft.scheme);
  const restarts: Restart[] = [];
  const numbers = numberBlocks(draft.blocks, draft.scheme);
  let counters: readonly number[] = draft.scheme.levels.map(() => 0);
  const sources = draft.blocks.map((block, index): NumberSource => {
    const level = levelOf(block);
    const list = lists.find(({ end }) => level < end);
    const format = draft.scheme.levels[level];
    const number = numbers[index];
    if (!number) return { kind: 'none' };
    if (!format || !list) return { kind: 'typed' };
    const next = (counters[level] ?? 0) + 1;
    const count = [next, 1].find((candidate) => listNumber(format, candidate) === number);
    if (count === undefined) return { kind: 'typed' };
    counters = countOn(counters, level, count, list);
    if (count === next) return { kind: 'counted', id: list.id, level, restarts: false };
    const id = lists.length + restarts.length + 1;
    restarts.push({ id, list, level });
    return { kind: 'counted', id, level, restarts: true };
  });
  return { lists, restarts, sources };
}

/** The id of the list that numbers a depth's headings; `undefined` where none does. */
export function listOfDepth(plan: ListPlan, depth: number): number | undefined {
  return plan.lists.find(({ end }) => depth <= end)?.id;
}

/** A level that runs on begins a list of its own: LibreOffice knows no other way to keep it from restarting. */
function defineLists({ levels }: NumberingScheme): List[] {
  const firsts = levels.flatMap((level, index) => (index === 0 || level.runsOn ? [index] : []));
  return firsts.map((first, index) => ({ id: index + 1, first, end: firsts[index + 1] ?? levels.length }));
}

/** 0-based; -1 for a block that stands in no list, as those of a box do, whose numbers are typed. */
function levelOf(block: Block): number {
  return depthOf(block) - 1;
}

/** `undefined` where no list can write it: a level's text has no way to say “%1” itself (ECMA-376 part 1, 17.9.11). */
function listNumber(format: NumberingLevel, count: number): string | undefined {
  if (/%\d/.test(format.before + format.after)) return undefined;
  return format.numeral === 'circled' && count > lastCircled ? undefined : formatNumber(format, count);
}

/**
 * The counters after a paragraph of a list: its deeper levels start again. Its higher levels that are still at 0 have been
 * skipped; word processors differ in what they then count on from, so they become NaN, which equals no number.
 */
function countOn(counters: readonly number[], level: number, count: number, list: List): number[] {
  return counters.map((counter, index) => {
    if (index < list.first || index >= list.end) return counter;
    if (index === level) return count;
    return index > level ? 0 : counter || Number.NaN;
  });
}
