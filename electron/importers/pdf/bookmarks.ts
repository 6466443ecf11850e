import type { SourceLine } from '../../../shared/importers/source-document.ts';
import { readMark } from '../../../shared/plan/heading-marks.ts';

/** A bookmark of the file’s outline (ISO 32000-1, 12.3.3). */
export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Headings go no deeper: LibreOffice nests the bookmarks of a text that skips levels ever deeper. */
const deepest = 6;

/**
 * Gives the unnumbered headings that bookmarks name, each behind the one before, their level in the outline. What is
 * numbered tells its level itself.
 */
export function withBookmarks(lines: readonly SourceLine[], bookmarks: readonly Bookmark[]): SourceLine[] {
  const flat = flatten(bookmarks, 1);
  if (flat.some(({ level }) => level > deepest)) return [...lines];
  const marked = [...lines];
  const places = placesByText(lines);
  let last = -1;
  for (const { title, level } of flat) {
    const found = places.get(key(title))?.find((place) => place > last) ?? -1;
    const line = lines[found];
    if (!line) continue;
    if (readMark(line.text) === undefined) marked[found] = { ...line, outlineLevel: level };
    last = found;
  }
  return marked;
}

function placesByText(lines: readonly SourceLine[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  lines.forEach((line, place) => {
    if (line.cells || line.pageFurniture) return;
    const same = places.get(key(line.text));
    if (same) same.push(place);
    else places.set(key(line.text), [place]);
  });
  return places;
}

function flatten(bookmarks: readonly Bookmark[], level: number): { title: string; level: number }[] {
  if (level > deepest + 1) return [];
  return bookmarks.flatMap(({ title, items }) => [{ title, level }, ...flatten(items, level + 1)]);
}

function key(text: string): string {
  return text.replace(/\s+/g, '');
}
