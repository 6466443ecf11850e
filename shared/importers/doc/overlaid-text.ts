import { formatCounter } from '../number-formats.ts';

const fieldBegin = '\u0013';
const fieldEnd = '\u0015';
/** So long that it is no damage. */
const equationField = /\p{Cc} *EQ \P{Cc}{1,500}\p{Cc}/gu;
/** Overlays a character with what stands in front of it: `EQ \o\ad(\s\up 9(wàng),望)`, `EQ \o\ac(○,3)`. */
const overlay = /^ *EQ .*\\o\s*(?:\\a[clrd]\s*)?\(\s*(.+),([^,]*)\)\s*$/i;

/**
 * What equation fields show that overlay characters, by the place of their end in the text of a paragraph. These are
 * characters with their reading above, which is left out, and characters in a circle; such fields have no result.
 */
export function overlaidTexts(paragraph: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (!paragraph.includes(fieldBegin)) return found;
  for (const { 0: field, index } of paragraph.matchAll(equationField)) {
    const [, first = '', second = ''] = overlay.exec(field.slice(1, -1)) ?? [];
    const isField = field.startsWith(fieldBegin) && field.endsWith(fieldEnd);
    if (isField && first !== '') found.set(index + field.length - 1, isCircle(first) ? circled(second) : second.trim());
  }
  return found;
}

function isCircle(text: string): boolean {
  return /^[○◯〇]$/u.test(text.trim());
}

function circled(text: string): string {
  return /^\s*\d+\s*$/.test(text) ? formatCounter(Number(text), 'decimalEnclosedCircle') : text.trim();
}
