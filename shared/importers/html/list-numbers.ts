import type { MarkupElement } from '../markup.ts';
import { formatCounter } from '../number-formats.ts';
import { styleOf } from './element-look.ts';

/** Where the counting of a list stands; a list without format has bullets. */
export interface ListCount {
  readonly format: string | undefined;
  readonly next: number;
}

const byType: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** CSS Counter Styles 3: the ones that pages in Chinese use. */
const byStyle: Readonly<Record<string, string>> = {
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
};

/** The count that an `ol` or `ul` begins. */
export function beginList(list: MarkupElement): ListCount {
  return { format: formatOf(list), next: Number.parseInt(list.attributes.start ?? '1', 10) || 1 };
}

/** Counts a list item: the number that the browser shows before it, '' for a bullet, and the count after it. */
export function countItem(count: ListCount, item: MarkupElement): { number: string; after: ListCount } {
  const { format, next } = count;
  if (format === undefined) return { number: '', after: count };
  const value = Number.parseInt(item.attributes.value ?? '', 10) || next;
  const mark = format === 'chineseCounting' ? '、' : '.';
  return { number: formatCounter(value, format) + mark, after: { format, next: value + 1 } };
}

function formatOf(list: MarkupElement): string | undefined {
  const style = /list-style(?:-type)?:([\w-]+)/.exec(styleOf(list))?.[1];
  if (list.name !== 'ol' || style === 'none') return undefined;
  return byStyle[style ?? ''] ?? byType[list.attributes.type ?? ''] ?? 'decimal';
}
