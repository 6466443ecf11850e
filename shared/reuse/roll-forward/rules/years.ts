import { yearValue } from '../../../plan/dates.ts';
import { matchesIn } from '../../../plan/matches-in.ts';
import { isReported, type Passage } from '../passage.ts';
import { type Finding, kept, type Rule, rolled } from '../rule.ts';
import { isFixedYear, movedYear, yearsPlanned } from '../terms.ts';

const arabic = '(?:19|20)\\d{2}';
const spelled = '[一二][九〇○零Ｏ0O][〇○零Ｏ0O一二三四五六七八九]{2}';
const full = `(?:${arabic}|${spelled})`;
const dash = '\\s?年?\\s?(?:——|[—－–~～\\-至到]|/(?=\\d{2,4}学年))\\s?';
const range = `(?<![\\d第.])(${full})(${dash})(${full}(?!\\d)|\\d{2}(?=学?年(?!级)))`;
const single = `(?<![\\d第.〇○零一二三四五六七八九十])(${full})(?=\\s?(?:年(?![级代]|历史|文[化明])|学年)|[春秋](?:季|学期)|、${full}年|[级届](?!次)|\\.(?:0?[1-9]|1[0-2])(?:[.前底至）)—~-]|$))`;
const twoDigits = '(?<![\\d.第\\p{Script=Han}年%])(\\d{2})(?=年(?:度|\\d{1,2}月|[上下]半年|[春秋]季|底|工作|[，要]))';
const yearWord = new RegExp(`${range}|${single}|${twoDigits}`, 'gu');

/** Years that are part of a name: versions of laws, programmes of the state, its aims for carbon. */
const fixed =
  /(?:教育现代化|中国式现代化|远景目标|健康中国|智慧教育)\s?20\d\d|20\d\d年?版|(?<=[（(])20\d\d年修[订正]|20\d\d年前?(?:实现)?碳(?:达峰|中和)|20\d\d年(?=远景目标)/g;

/** Years, ranges of years and school years; those of a report, and those that answer to no year of the draft, are marked. */
export const years: Rule = {
  name: 'years',
  find: (passage) => {
    const names = matchesIn(passage.text, fixed);
    const isName = ({ index }: RegExpExecArray) =>
      names.some((name) => index >= name.index && index < name.index + name[0].length);
    return matchesIn(passage.text, yearWord)
      .filter((match) => !isName(match))
      .map((match) => findingOf(match, passage));
  },
};

function findingOf(match: RegExpExecArray, passage: Passage): Finding {
  const [was, first, between = '', last, , short] = match;
  const at = match.index;
  if (first !== undefined && last !== undefined) return rangeAt(at, [first, between, last], passage);
  if (short !== undefined) return shortYear(at, short, passage);
  if (passage.isSameTime) return kept(at, was);
  const isCohort = /[级届]/.test(passage.text.charAt(at + was.length));
  return rolled(at, was, isCohort || isEndOfPeriod(at, was, passage) ? null : movedWord(was, at, passage), 'year');
}

/** A range is changed as a whole: half of it would be none. */
function rangeAt(at: number, [first, between, last]: readonly [string, string, string], passage: Passage): Finding {
  const start = movedWord(first, at, passage);
  const isShort = last.length === 2;
  const end = movedWord(isShort ? first.slice(0, 2) + last : last, at, passage);
  const moved = start === null || end === null ? null : start + between + (isShort ? end.slice(-2) : end);
  return rolled(at, first + between + last, moved, 'year');
}

/** A year in the sort of digits in which the source writes it; null where it reports, or answers to none of the draft. */
function movedWord(written: string, at: number, passage: Passage): string | null {
  const { terms } = passage;
  const year = yearValue(written);
  if (isFixedYear(year, terms) || passage.isSameTime) return written;
  const moved = isReported(passage, at) ? null : movedYear(year, terms);
  if (moved === null) return null;
  return /^\d+$/.test(written) ? `${moved}` : spelledLike(written, moved);
}

const digits = '〇一二三四五六七八九';

function spelledLike(written: string, year: number): string {
  const nought = /[○零Ｏ0O]/.exec(written)?.[0] ?? '〇';
  return [...`${year}`].map((digit) => (digit === '0' ? nought : digits[Number(digit)])).join('');
}

/** “25年” is a year only where it is one that the source may speak of, and a yearly one at that. */
function shortYear(at: number, written: string, passage: Passage): Finding {
  const planned = yearsPlanned(passage.terms);
  const year = `20${written}`;
  if (planned === null || Math.abs(Number(year) - planned.from) > 1) return kept(at, written);
  const isClear = /^年(?:度|\d{1,2}月|[上下]半年|[春秋]季)/.test(passage.text.slice(at + written.length));
  const moved = isClear || passage.isSameTime ? movedWord(year, at, passage) : null;
  return rolled(at, written, moved?.slice(-written.length) ?? null, 'year');
}

/** In a yearly paper “到2025年” may mean the end of the five-year period as well as the year after. */
function isEndOfPeriod(at: number, written: string, { text, terms }: Passage): boolean {
  const year = yearValue(written);
  const planned = yearsPlanned(terms);
  if (planned === null || isFixedYear(year, terms)) return false;
  return year % 5 === 0 && year > planned.from && /[到至]$/.test(text.slice(0, at));
}
