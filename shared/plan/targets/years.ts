import { matchesIn } from '../matches-in.ts';
import type { PlanUnit } from '../model.ts';
import { fiveYearPeriod } from '../period.ts';
import { foldMarks } from './fold.ts';
import { parseNumeral, parseSpelled } from './numerals.ts';

/** A year that a text names. */
export interface YearMention {
  readonly start: number;
  readonly end: number;
  /** Full, e.g. 2025; of a span (2021—2025年) and of a plan period (“十四五”) its last. */
  readonly year: number;
  /** A year that something is compared with or begins from: 比2020年, 2020年以来, 从2021年起. */
  readonly base: boolean;
}

const fourDigits = '(?:19|20)\\d{2}';
const spelledYear =
  '[一二][九〇零○0][〇零○0一二三四五六七八九]{2}|(?<![一二三四五六七八九十])[七八九][〇零○0一二三四五六七八九]';
const yearPattern = new RegExp(
  `(?<!\\d)(?:${fourDigits}(?:年|学年)?(?:-{1,2}|~|至|到))?(${fourDigits})(?:学年|年)(?![级版])|(${spelledYear})年(?![级版代])`,
  'g',
);
const periodPattern =
  /[“"']([三四五六七八九]|十[一二三四五六七八九]?|二十)五[”"'](?!.{0,8}(?:规划|计划|纲要)|的?(?:开局|收官|首年|头年))|([三四五六七八九]|十[一二三四五六七八九]?)五[”"]?(?=期间|时期|末|期末|以来)/g;
const centuryEnd = /(?:本世纪|二十世纪|20世纪)末/g;

const baseBefore = /(?:(?<![目指]标)为|比|较|与|同|由|从|以|自|相对于)[“"]?$/;
const baseAfter = /^[”"]?(?:年?[末底])?(?:的?(?:基础|水平|基数|同期)|以来|起|相比|开始)/;

/** One way in which texts name a year: what no match is without, folded or not, its pattern, and the year it names. */
interface YearForm {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly yearOf: (match: RegExpMatchArray) => number;
}

const yearForms: readonly YearForm[] = [
  { sign: /[\d０-９〇○零一二三四五六七八九]学?年/, pattern: yearPattern, yearOf: writtenYear },
  { sign: /五/, pattern: periodPattern, yearOf: ([, quoted, bare]) => endOfPeriod(quoted ?? bare ?? '') },
  { sign: /世纪末/, pattern: centuryEnd, yearOf: () => 2000 },
];

/** The years that a text names, in order; those inside titles (《…》) are no dates of its own. */
export function findYears(text: string): YearMention[] {
  const forms = yearForms.filter(({ sign }) => sign.test(text));
  if (forms.length === 0) return [];
  const folded = foldMarks(text).replace(/《[^》]*》/g, (title) => '《'.repeat(title.length));
  return forms
    .flatMap(({ pattern, yearOf }) =>
      matchesIn(folded, pattern).map((match) => toMention(folded, match, yearOf(match))),
    )
    .sort((one, other) => one.start - other.start);
}

/** How far into a paragraph a year may begin to count as its opening (“力争到2025年，”). */
const openingLength = 10;
/** A year that begins there, and what tells whether it is one, ends well before this. */
const longestOpening = 200;

/** The year in the opening of a unit's text that holds for all of it; null where there is none. */
export function openingYear(unit: PlanUnit): number | null {
  const opening = unit.text.slice(0, longestOpening);
  const end = opening.search(/[。！？；]/);
  const first = end < 0 ? opening : opening.slice(0, end);
  return findYears(first).find((year) => !year.base && year.start <= openingLength)?.year ?? null;
}

/** The last year of the national five-year plan that a numeral counts: 十四 is 2025. */
function endOfPeriod(ordinal: string): number {
  return fiveYearPeriod(parseNumeral(ordinal) ?? 0).end;
}

function writtenYear(match: RegExpMatchArray): number {
  const [, arabic, spelled = ''] = match;
  if (arabic) return Number(arabic);
  const value = parseSpelled(spelled) ?? 0;
  return value < 100 ? 1900 + value : value;
}

function toMention(text: string, match: RegExpMatchArray, year: number): YearMention {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  return { start, end, year, base: baseBefore.test(text.slice(0, start)) || baseAfter.test(text.slice(end)) };
}
