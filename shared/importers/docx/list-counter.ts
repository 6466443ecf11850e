import { formatCounter } from '../number-formats.ts';
import { type ListDefinition, type ListDefinitions, type ListLevel, levelCount } from './list-definitions.ts';

/** Counts a numbered paragraph and gives its number as Word shows it, '' for bullets and unknown lists. */
export type ListCounter = (numId: string, level: number) => string;

type Counts = readonly (number | undefined)[];

/**
 * Counts the paragraphs of a document, which must be asked for in reading order. The counters belong to the definition,
 * so that instances of one definition count on from each other (ECMA-376 Part 1, 17.9).
 */
export function createListCounter(definitions: ListDefinitions): ListCounter {
  const counting = new Map<string, Counts>();
  const begun = new Set<string>();
  return (numId, level) => {
    const list = definitions.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const place = `${numId} ${level}`;
    const beginsAnew = list.startOverrides.has(level) && !begun.has(place);
    const counts = countOn(counting.get(list.countingId) ?? [], list, level, beginsAnew);
    counting.set(list.countingId, counts);
    begun.add(place);
    return own.format === 'bullet' ? '' : showNumber(own, list, counts);
  };
}

/** The counters after one paragraph more at `level`. A level above that was skipped counts as used once, as in Word. */
function countOn(before: Counts, list: ListDefinition, level: number, beginsAnew: boolean): Counts {
  return Array.from({ length: levelCount }, (_, index) => {
    const count = before[index];
    if (index < level) return count ?? startOf(list, index);
    if (index > level) return restarts(list.levels.get(index), index, level) ? undefined : count;
    return count === undefined || beginsAnew ? startOf(list, index) : count + 1;
  });
}

function startOf(list: ListDefinition, level: number): number {
  return list.startOverrides.get(level) ?? list.levels.get(level)?.start ?? 1;
}

/** Whether the level `index` restarts after a paragraph at the level `used` above it (17.9.10). */
function restarts(level: ListLevel | undefined, index: number, used: number): boolean {
  const after = level?.restartAfter;
  return after === undefined || after > index || used < after;
}

function showNumber(own: ListLevel, list: ListDefinition, counts: Counts): string {
  const shown = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = list.levels.get(index)?.format ?? 'decimal';
    const count = counts[index];
    return count === undefined ? '' : formatCounter(count, own.legal && format !== 'none' ? 'decimal' : format);
  });
  return shown.trim();
}
