import { chineseNumeral } from '../../document/numbering.ts';
import { numeralValue } from '../../plan/numeral-value.ts';
import { isReported, type Passage } from './passage.ts';
import { isLong, plannedYear, yearsPlanned } from './terms.ts';

/** A numeral in either sort of digits. */
export const numeral = '(?:\\d{1,4}|[一二三四五六七八九十百零〇]{1,6})';

/**
 * A count of years since `zero` as the draft's year has it, 36 of 第36个教师节; null where it cannot be known: in a plan
 * for several years, in a report, and where the source's own count is not that of its year.
 */
export function countIn(passage: Passage, at: number, written: string, zero: number): string | null {
  const { terms } = passage;
  if (passage.isSameTime) return written;
  if (isLong(terms.to) || isReported(passage, at)) return null;
  const years = yearsPlanned(terms);
  const isOfSource = terms.from === null || (years !== null && numeralValue(written) === years.from - zero);
  const count = plannedYear(terms.to) - zero;
  if (!isOfSource || count < 1) return null;
  return /\d/.test(written) ? `${count}` : chineseNumeral(count);
}
