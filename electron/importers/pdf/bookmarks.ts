import type { SourceLine } from '../../../shared/importers/source-document.ts';

/** A bookmark of the file’s outline (ISO 32000-1, 12.3.3). */
export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Headings go no deeper; bookmarks below are those of something else. */
const deepest = 9;

/** Gives the lines that bookmarks name, each behind the one before, their level in the outline. */
export function withBookmarks(lines: readonly SourceLine[], bookmarks: readonly Bookmark[]): SourceLine[] {
  const marked = [...lines];
  const places = placesByText(lines);
  let last = -1;
  for (const { title, level } of flatten(bookmarks, 1)) {
    const found = places.get(key(title))?.find((place) => place > last);
    const line = found === undefined ? undefined : lines[found];
    if (found === undefined || !line) continue;
    marked[found] = { ...line, outlineLevel: level };
    last = found;
  }
  return marked;
}

function placesByText(lines: readonly SourceLine[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  lines.forEach((line, place) => {
    if (line.cells) return;
    const same = places.get(key(line.text));
    if (same) same.push(place);
    else places.set(key(line.text), [place]);
  });
  return places;
}

function flatten(bookmarks: readonly Bookmark[], level: number): { title: string; level: number }[] {
  if (level > deepest) return [];
  return bookmarks.flatMap(({ title, items }) => [{ title, level }, ...flatten(items, level + 1)]);
}

function key(text: string): string {
  return text.replace(/\s+/g, '');
}
