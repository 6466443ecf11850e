import { matchesIn } from '../../../plan/matches-in.ts';
import { type Clause, reportingWords } from '../clauses.ts';
import { type Finding, marked, type Rule } from '../rule.ts';

const units =
  '平方米|平方公里|公里|人次|课时|班次|批次|[个名人所次场节门项套间幢座处台辆份篇部件批家户条张块亩元天位]|校|园';
/** A number with its unit; not part of a year, a date, an ordinal. */
const value = new RegExp(
  `(?<![\\d.第—－–~～-])(?:\\d+(?:[.,]\\d+)*\\s?(?:[%％‰]|个百分点|[十百千万亿]*[余多]?(?:${units})(?!级|中)|[万亿]+(?![年岁]))(?!周年)|百分之[一二三四五六七八九十百零〇点]+)`,
);
/** A base with its value: 由2020年的85%提高到……. */
const baseValue = new RegExp(
  `(?<=[由从比较](?:20\\d{2}年|[“"]十[一二三四五六七八九]?五[”"])[末底]?的?(?:基数)?(?:约|为)?)${value.source}`,
  'g',
);
/** In a report, what else says that a thing is done. */
const doneWords =
  /取得(?:了|新|显著|明显)?|荣获|获[评奖]?|(?:基本|全面|顺利|圆满|如期)?(?:完成|建成|实现|形成|建立)|到位|显著|明显|了(?=[，。]|[一-龥])|不断|稳步|有效|全部|持续/;
const longestMark = 12;

/**
 * Results of the past: their values, or the words that report them, are marked, one in each clause; so is the value that
 * a change starts from. What was reached is no aim, and nobody but the writer knows the figure that follows.
 */
export const results: Rule = {
  name: 'results',
  find: ({ from, clauses }) => {
    const isResult = from.mood === 'result';
    const found = clauses.flatMap((clause) => (clause.reports ? markOf(clause, isResult) : basesOf(clause)));
    return found.length === 0 && isResult ? endOfFirst(clauses) : found;
  },
};

function markOf({ start, text }: Clause, isResult: boolean): readonly Finding[] {
  const found = value.exec(text) ?? reportingWords.exec(text) ?? (isResult ? doneWords.exec(text) : null);
  return found ? [marked(start + found.index, found[0].slice(0, longestMark), 'result')] : [];
}

function basesOf({ start, text }: Clause): readonly Finding[] {
  return matchesIn(text, baseValue).map((match) =>
    marked(start + match.index, match[0].slice(0, longestMark), 'result'),
  );
}

/** Sentences that report without any sign are marked at the end of their first clause; headings are not. */
function endOfFirst(clauses: readonly Clause[]): readonly Finding[] {
  const first = clauses.find(({ reports }) => reports);
  const isProse = /[。；;]\s*$/.test(clauses.at(-1)?.text ?? '');
  const words = first && /[^，,：:。；;\s]{1,4}(?=[，,：:。；;\s]*$)/.exec(first.text);
  return first && words && isProse ? [marked(first.start + words.index, words[0], 'result')] : [];
}
