import type { OutlineEntry } from './outline-entries.ts';

/** The entries whose number or words have a text in them, under those that they lie in; all for an empty text. */
export function filterEntries(entries: readonly OutlineEntry[], text: string): readonly OutlineEntry[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return entries;
  return entries.flatMap((entry) => {
    const children = filterEntries(entry.children, wanted);
    if (children.length === 0 && !`${entry.number}${entry.text}`.toLowerCase().includes(wanted)) return [];
    return [children.length === entry.children.length ? entry : { ...entry, children }];
  });
}
