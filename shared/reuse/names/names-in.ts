import { nameFinder } from './name-finder.ts';

/** Those of `names` that stand in `text`, the longest first; of names that overlap only the longest. */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  const found = new Set(
    nameFinder(names)
      .find(text)
      .map(({ name }) => name),
  );
  return [...found].sort((a, b) => b.length - a.length);
}
