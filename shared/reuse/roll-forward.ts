import type { TextRun } from '../document/model.ts';
import { chineseNumeral } from '../document/numbering.ts';
import { numeralValue } from '../plan/numeral-value.ts';
import { ordinalOfYear } from '../plan/period.ts';
import { yearMention } from '../plan/year-mentions.ts';

/** The years that a text was written for. */
export interface RollPeriod {
  readonly start: number;
  readonly end: number;
}

interface Rule {
  readonly pattern: RegExp;
  /** The new wording of a match; undefined where it is not bound to the period, the match itself where it cannot be known. */
  roll(match: RegExpExecArray, shift: Shift): string | undefined;
}

interface Shift {
  /** null where no year of the one answers to a year of the other: a five-year plan's in a yearly paper. */
  readonly years: number | null;
  readonly ordinals: number;
}

/** Years of history, and those for which the state has set its far aims. */
function isFixedYear(year: string): boolean {
  return year < '2000' || year === '2035' || year === '2050';
}

/** Titles of documents, and names in quotation marks with a year in them, are what they are in any period. */
const fixedSpans = /《[^》]*》|〔\d{4}〕|(?:教育现代化|中国式现代化|远景目标|展望|健康中国|智慧教育)\s?20\d\d/g;

const rules: readonly Rule[] = [
  {
    pattern: yearMention,
    roll: ([year = ''], { years }) => (isFixedYear(year) ? undefined : String(Number(year) + (years ?? 0))),
  },
  {
    pattern:
      /(?<=[“"]|^|[^一二三四五六七八九十])(十?[一二三四五六七八九十])五(?=”|"|期间|时期|规划|末|以来|开局|收官|教育|发展)/g,
    roll: ([, ordinal = ''], { ordinals }) =>
      numeralValue(ordinal) >= 10 && ordinals !== 0
        ? `${chineseNumeral(numeralValue(ordinal) + ordinals)}五`
        : undefined,
  },
  {
    pattern:
      /第(\d{1,3}|[一二三四五六七八九十]{1,4})(?=个教师节|届全国推广普通话宣传周|个全国中小学生安全教育日|届全民终身学习活动周)/g,
    roll: ([, ordinal = ''], { years }) => {
      const next = numeralValue(ordinal) + (years ?? 0);
      return `第${/\d/.test(ordinal) ? next : chineseNumeral(next)}`;
    },
  },
];

/**
 * Rewrites the period-bound words of a borrowed text for the new period (换期改写): years, “十四五”, yearly ordinals. Each
 * rewritten word is a run of its own whose `rolledFrom` keeps the source's wording until the writer has reviewed it; a word
 * whose successor cannot be known stays as it is and is marked all the same.
 */
export function rollForward(text: string, from: RollPeriod, to: RollPeriod): readonly TextRun[] {
  const shift = shiftBetween(from, to);
  const changes = rules
    .flatMap((rule) =>
      [...text.matchAll(rule.pattern)].flatMap((match) => {
        const is = shift.years === 0 ? undefined : rule.roll(match, shift);
        return is === undefined ? [] : [{ at: match.index, was: match[0], is }];
      }),
    )
    .filter((change) => !isFixed(text, change.at))
    .sort((a, b) => a.at - b.at);
  const runs: TextRun[] = [];
  let done = 0;
  for (const { at, was, is } of changes) {
    if (at < done) continue;
    if (at > done) runs.push({ text: text.slice(done, at) });
    runs.push({ text: is, rolledFrom: was });
    done = at + was.length;
  }
  if (done < text.length || runs.length === 0) runs.push({ text: text.slice(done) });
  return runs;
}

/** A five-year plan moves by whole periods, a yearly paper by its years; “十四五” follows the first year in any case. */
function shiftBetween(from: RollPeriod, to: RollPeriod): Shift {
  const years = isLong(from) === isLong(to) ? yearOfAims(to) - yearOfAims(from) : null;
  return { years, ordinals: ordinalOfYear(yearOfAims(to)) - ordinalOfYear(yearOfAims(from)) };
}

function isLong(period: RollPeriod): boolean {
  return period.end - period.start > 1;
}

/** A summary-and-plan covers the year reported and the year planned; its aims are the latter's. */
function yearOfAims(period: RollPeriod): number {
  return period.end - period.start === 1 ? period.end : period.start;
}

function isFixed(text: string, at: number): boolean {
  return [...text.matchAll(fixedSpans)].some((span) => at >= span.index && at < span.index + span[0].length);
}
