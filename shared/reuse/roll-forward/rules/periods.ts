import { matchesIn } from '../../../plan/matches-in.ts';
import { numeralValue } from '../../../plan/numeral-value.ts';
import { ordinalOfYear } from '../../../plan/period.ts';
import { movedNumeral, periodNumeral } from '../ordinals.ts';
import type { Passage } from '../passage.ts';
import { type Finding, marked, type Rule, rolled } from '../rule.ts';
import { yearsPlanned } from '../terms.ts';

const short = new RegExp(`(${periodNumeral})五`, 'g');
const long = /(?<=第)([一二三四五六七八九十]{1,3}|\d{1,2})(?=个五年(?!来))/g;
/** The law lessons (普法) count their own periods. */
const lawLessons = /(?<=[“"])[六七八九十]五(?=[”"]普法)/g;

const closingBefore = /(?:总结|评估|回顾|盘点|完成|兑现|冲刺)[^，。；]{0,4}[“"]?$/;
const closingBehind = /^[”"]?[^，。；、]{0,10}(?:总结|评估|回顾|验收|完成情况|收尾)/;

/** “十四五” and 第十四个五年规划, the period under review as well. */
export const periods: Rule = {
  name: 'periods',
  find: (passage) => [
    ...matchesIn(passage.text, short).map((match) => rolledNumeral(match, passage)),
    ...matchesIn(passage.text, long).map((match) => rolledNumeral(match, passage)),
    ...lawLessonsIn(passage),
  ],
};

function rolledNumeral({ index, 0: was, 1: numeral = '' }: RegExpExecArray, passage: Passage): Finding {
  const moved = isOfLastYear(index, was, passage) ? null : movedNumeral(numeral, passage);
  return rolled(index, was, moved && was.replace(numeral, /\d/.test(numeral) ? arabic(moved) : moved), 'period');
}

/** 总结“十四五” is said in the last year of a period; what a draft for the first year of the next says is another thing. */
function isOfLastYear(at: number, was: string, { text, terms }: Passage): boolean {
  const planned = yearsPlanned(terms);
  if (planned === null || ordinalOfYear(planned.from) === ordinalOfYear(planned.to)) return false;
  if ((planned.to - planned.from) % 5 === 0) return false;
  return closingBefore.test(text.slice(0, at)) || closingBehind.test(text.slice(at + was.length));
}

function arabic(numeral: string): string {
  return `${numeralValue(numeral)}`;
}

function lawLessonsIn({ text, isSameTime }: Passage): readonly Finding[] {
  return isSameTime ? [] : matchesIn(text, lawLessons).map((match) => marked(match.index, match[0], 'period'));
}
