import type { OutlineEntry } from './outline-entries.ts';

/** The ids of all entries that have others under them. */
export function foldableIds(entries: readonly OutlineEntry[]): readonly string[] {
  return entries.flatMap(({ id, children }) => (children.length > 0 ? [id, ...foldableIds(children)] : []));
}

/** What is to be folded so that only so many levels are shown. */
export function foldedTo(entries: readonly OutlineEntry[], levels: number): ReadonlySet<string> {
  const ids = entries.flatMap(({ id, children }): readonly string[] =>
    children.length === 0 ? [] : levels > 1 ? [...foldedTo(children, levels - 1)] : [id, ...foldableIds(children)],
  );
  return new Set(ids);
}

/** The entries that are shown, from the first line to the last. */
export function shownEntries(
  entries: readonly OutlineEntry[],
  isOpen: (id: string) => boolean,
): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...(isOpen(entry.id) ? shownEntries(entry.children, isOpen) : [])]);
}

/** The entries from the outermost down to one; none where it is not there. */
export function pathTo(entries: readonly OutlineEntry[], id: string): readonly OutlineEntry[] {
  for (const entry of entries) {
    if (entry.id === id) return [entry];
    const below = pathTo(entry.children, id);
    if (below.length > 0) return [entry, ...below];
  }
  return [];
}

/** The line that shows an entry: its own, or that of the outermost folded entry that it lies in; undefined where neither is there. */
export function shownLine(
  entries: readonly OutlineEntry[],
  id: string | undefined,
  isOpen: (id: string) => boolean,
): string | undefined {
  const path = id === undefined ? [] : pathTo(entries, id);
  return (path.find((entry, index) => index === path.length - 1 || !isOpen(entry.id)) ?? path.at(-1))?.id;
}
