import { matchesIn } from '../matches-in.ts';
import { isBase } from './bases.ts';
import { type LinkedMention, type Mention, wordsAfter } from './mention.ts';
import type { Section } from './sections.ts';
import { findYears } from './years.ts';

/** Whether a value is an aim or a result; null where it is neither: an outlook on the surroundings. */
export type Tense = 'aim' | 'result' | null;

/** A sign of tense in the text before a value; the last one decides. */
interface Sign {
  readonly at: number;
  readonly tense: 'aim' | 'result';
}

/** Hold for the rest of the sentence. */
const sinceThen = /截[至止](?!时间|日期)|以来|[一几近五三两]年来|(?<![比较于由从])(?:去年|上年|上一年)/g;
/** Hold for their clause and the next. */
const reported =
  /目前|(?<![对将把为以在从])现有(?!的?基础)|共有|先后|已经?(?!有的)|达到了|(?<![为除])了(?![解如望却得])|获评|荣获|被(?:评|授予|认定|命名)/g;
const reportedAfter = /^[^,;。]*?(?:获评|荣获|被(?:评|授予|认定为?|命名))/;
const intended =
  /力争|确保|争取|计划(?!生育|》)|拟(?!定|订)|今后|下一步|明年|[年月]底前|本年度|今年|努力|预期|目标|必须|应当|(?<![重主需必摘纪简])要(?![求素点闻])/g;
/** Inside a report of results, plans and goals are those that were fulfilled; only these look ahead. */
const intendedInReport = /今后|下一步|明年/g;

/**
 * Aim or result, for each mention of a sentence: by the base that a change starts from, else by the last sign before the
 * value (a year of the time before `first`, 截至, 已, 力争), else by that of the mention before, else by its section.
 */
export function tensesOf(mentions: readonly LinkedMention[], section: Section, first: number | null): Tense[] {
  let sign: Tense = null;
  return mentions.map((mention) => {
    const inherited = mention.previous && !isBase(mention.previous) ? sign : null;
    sign = lastSign(mention, section, first) ?? (reportedAfter.test(wordsAfter(mention)) ? 'result' : inherited);
    return tenseOf(mention, sign, section);
  });
}

function tenseOf(mention: Mention, sign: Tense, section: Section): Tense {
  if (isBase(mention)) return 'result';
  if (section.mood === 'outlook') return sign === 'result' ? sign : null;
  return sign ?? section.mood;
}

function lastSign(mention: Mention, section: Section, first: number | null): Tense {
  const text = mention.text.slice(0, mention.quantity.start);
  const near = startOfClauseBefore(mention);
  const signs = [
    ...signsOf(text, section.mood === 'result' ? intendedInReport : intended, 'aim'),
    ...signsOf(text, sinceThen, 'result'),
    ...signsOf(text, reported, 'result').filter((sign) => sign.at >= near),
    ...yearSigns(text, first),
  ];
  return signs.reduce<Sign | null>((last, sign) => (last && last.at > sign.at ? last : sign), null)?.tense ?? null;
}

function signsOf(text: string, words: RegExp, tense: Sign['tense']): Sign[] {
  return matchesIn(text, words).map((match) => ({ at: match.index, tense }));
}

function yearSigns(text: string, first: number | null): Sign[] {
  if (first === null) return [];
  return findYears(text)
    .filter((year) => !year.base)
    .map((year) => {
      const upTo = /截[至止]到?$/.test(text.slice(0, year.start));
      return { at: year.start, tense: year.year < first || upTo ? 'result' : 'aim' };
    });
}

function startOfClauseBefore(mention: Mention): number {
  const before = mention.text.slice(0, Math.max(0, mention.clauseStart - 1));
  return Math.max(...[',', ';', ':', '。'].map((mark) => before.lastIndexOf(mark))) + 1;
}
