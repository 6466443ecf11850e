import type { MarkupElement } from '../markup.ts';

/** An element as document.xml has it (ECMA-376 Part 1, 17), in whose terms `storyLines` understands a story. */
export function element(name: string, children: readonly MarkupElement[] = []): MarkupElement {
  return { name, attributes: {}, children };
}

/** An element that only bears a value. */
export function valueElement(name: string, value: string | number): MarkupElement {
  return { name, attributes: { 'w:val': String(value) }, children: [] };
}

/** A property that is on or off. */
export function toggleElement(name: string, isOn: boolean): MarkupElement {
  return valueElement(name, isOn ? '1' : '0');
}
