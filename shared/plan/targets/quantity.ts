import { matchesIn } from '../matches-in.ts';
import { countedForm } from './counted-form.ts';
import { type QuantityForm, specialForms } from './quantity-forms.ts';

/** A number with its unit, found in folded text. */
export interface Quantity {
  /** From the first sign of the numeral to after the unit. */
  readonly start: number;
  readonly end: number;
  readonly value: number | readonly [number, number];
  /** As written, with 万 and 亿 after an arabic numeral; % for 百分之, 成, 一半 and fractions; N:1 as “:1”, 1:N as “1:”. */
  readonly unit: string;
  /** Followed by 余 or 多. */
  readonly more: boolean;
  /** The numeral as written, for rules about Chinese ones. */
  readonly numeral: string;
}

/** In order of precedence: an earlier form keeps the text that it matched. */
const forms: readonly QuantityForm[] = [...specialForms, countedForm];

/** All quantities of folded text, in order. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const form of forms) {
    if (form.sign.test(text)) found.push(...matchesOf(form, text).filter((one) => !overlaps(one, found)));
  }
  return found.toSorted((one, other) => one.start - other.start);
}

function matchesOf(form: QuantityForm, text: string): Quantity[] {
  return matchesIn(text, form.pattern).flatMap((match) => {
    const read = form.read(match.map((group) => group ?? ''));
    if (read === null) return [];
    const start = match.index;
    return [{ start, end: start + match[0].length, more: false, numeral: match[1] ?? match[0], ...read }];
  });
}

function overlaps(one: Quantity, others: readonly Quantity[]): boolean {
  return others.some((other) => one.start < other.end && other.start < one.end);
}
