import { yearValue } from './dates.ts';
import type { PlanKind } from './model.ts';
import { numeralValue } from './numeral-value.ts';

/** The years a document covers, both included. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** The five-year period of an ordinal: 十四五 → 2021–2025 (the third began in 1966, after the years of adjustment). */
export function fiveYearPeriod(ordinal: number): Period {
  const start = ordinal >= 3 ? 1966 + 5 * (ordinal - 3) : 1953 + 5 * (ordinal - 1);
  return { start, end: start + 4 };
}

/** The ordinal of the five-year period that holds a year: 2024 → 14. */
export function ordinalOfYear(year: number): number {
  return year >= 1966 ? Math.floor((year - 1966) / 5) + 3 : Math.floor((year - 1953) / 5) + 1;
}

const year = '((?:19|20)\\d{2})';
const dash = '(?:[—－–\\-~～至到/]|——)+';
const range = new RegExp(`${year}年?\\s*${dash}\\s*${year}`);
const rangeOverGap = new RegExp(`${year}年?〔…〕${year}`);
const singleYear = new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g');
const counted = '[年项个所名人条次万亿千百岁日月周章节号级点]';
const ordinalWord = new RegExp(
  `[“"]([一二三四五六七八九十]{1,3})五[”"](?!普法)(?=.{0,24}(?:规划|计划|纲要|时期|期间|发展|设想|思路|总结|目标|工作))|([一二三四五六七八九十]{1,3})五(?![”"]|普法|${counted})(?=.{0,24}(?:规划|计划|纲要|时期|期间|发展|设想))`,
  'g',
);
const ordinalLong = /第([一二三四五六七八九十]{1,3})个五年/;

/** The period that a title names by its years, or by the ordinal of a five-year plan. */
export function periodInTitle(title: string, kind: PlanKind): Period | undefined {
  const text = withPlainYears(title);
  return rangeIn(text) ?? ordinalIn(text, kind) ?? yearsIn(text, kind);
}

/** The years that a title names around lost characters, “2019〔…〕2025年”. */
export function periodOverGap(title: string): Period | undefined {
  return periodOfMatch(rangeOverGap.exec(title));
}

/** The period that the first paragraphs tell where a title does not; a five-year plan speaks of the last one first. */
export function periodInText(title: string, opening: readonly string[], kind: PlanKind): Period | undefined {
  const texts = opening.map(withPlainYears);
  const isLong = kind === 'fiveYearPlan' || kind === 'actionPlan';
  if (isLong) return rangeOfTexts(texts) ?? spanToGoal(title, texts) ?? lastOrdinal(texts) ?? yearOfTexts(texts);
  return rangeOfTexts(texts.slice(0, 1)) ?? yearOfTexts(texts);
}

/** Years in Chinese numerals, or of two digits in a title of the last century (九八年, 98年), written with four digits. */
function withPlainYears(text: string): string {
  return text
    .replace(
      /(?<![〇○零一二三四五六七八九])[一二][〇○OoО零0九][〇○OoО零0一二三四五六七八九]{2}(?=\s*(?:年|学年|[—－–\-~～至到]))/g,
      (written) => `${yearValue(written)}`,
    )
    .replace(
      /(?<![〇○零一二三四五六七八九十第])[89八九][〇○零\d一二三四五六七八九](?=年(?![级代]))/g,
      (written, at: number, all: string) =>
        /\d/.test(all[at - 1] ?? '') ? written : `19${`${yearValue(written)}`.padStart(2, '0')}`,
    )
    .replace(
      /((?:19|20)\d{2})(年?\s*[—－–\-~～/至]\s*)(\d{2})(?=\s*(?:学年|年))/g,
      (_all, first: string, between: string, last: string) => `${first}${between}${first.slice(0, 2)}${last}`,
    );
}

function rangeIn(text: string): Period | undefined {
  return periodOfMatch(range.exec(text));
}

function periodOfMatch(match: RegExpExecArray | null): Period | undefined {
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return match && end > start && end - start <= 50 ? { start, end } : undefined;
}

/** An outline for ten years that holds a five-year plan covers both its halves; a summary, the last period and the next. */
function ordinalIn(text: string, kind: PlanKind): Period | undefined {
  const long = ordinalLong.exec(text)?.[1];
  const ordinals = long ? [numeralValue(long)] : ordinalsIn(text);
  const [first] = ordinals;
  if (first === undefined) return undefined;
  const { start, end } = fiveYearPeriod(first);
  if (kind === 'summaryAndPlan') return { start, end: fiveYearPeriod(Math.max(...ordinals)).end };
  return { start, end: /十年规划/.test(text) ? start + 9 : end };
}

function ordinalsIn(text: string): readonly number[] {
  return [...text.matchAll(ordinalWord)].map((match) => numeralValue(match[1] ?? match[2] ?? ''));
}

function yearsIn(text: string, kind: PlanKind): Period | undefined {
  const years = [...text.matchAll(singleYear)].map((match) => Number(match[1]));
  if (years.length === 0) return undefined;
  const start = Math.min(...years);
  const next = /(?:下一?年度?|来年|明年)/.test(text) ? start + 1 : undefined;
  return { start, end: next ?? (kind === 'summaryAndPlan' ? Math.max(...years) : (years.at(-1) ?? start)) };
}

/** Periods that a text calls its own come before any other that it names. */
function rangeOfTexts(texts: readonly string[]): Period | undefined {
  const own = texts.filter((text) => /规划期|实施期|计划期|规划年限|规划期限|为期/.test(text)).map(rangeIn);
  return own.find((found) => found) ?? texts.map(rangeIn).find((found) => found);
}

/** “三年行动计划” that aims at 2026 began in 2024. */
function spanToGoal(title: string, texts: readonly string[]): Period | undefined {
  const span = numeralValue(
    /([二两三四五六七八十\d])年(?:行动|攻坚|提升|发展|规划|计划)/.exec(title)?.[1]?.replace('两', '二') ?? '',
  );
  const goal = Number(/(?:到|至)(20\d{2})年/.exec(texts.join('\n'))?.[1]);
  return span > 1 && goal ? { start: goal - span + 1, end: goal } : undefined;
}

/** An opening looks back on the last period before it names its own. */
function lastOrdinal(texts: readonly string[]): Period | undefined {
  const ordinals = texts.flatMap(ordinalsIn);
  return ordinals.length > 0 ? fiveYearPeriod(Math.max(...ordinals)) : undefined;
}

function yearOfTexts(texts: readonly string[]): Period | undefined {
  const subject =
    /((?:19|20)\d{2})年(?=是|度?[，,]?(?:全[省市县区校局系]|我[省市县区校局]|教育|工作|的?(?:总体|工作|教育)))/;
  const own = texts.map((text) => subject.exec(text)?.[1]).find((found) => found);
  return own ? { start: Number(own), end: Number(own) } : texts.map(firstYear).find((found) => found);
}

function firstYear(text: string): Period | undefined {
  const found = new RegExp(`${year}年`).exec(text)?.[1];
  return found ? { start: Number(found), end: Number(found) } : undefined;
}
