import { chineseNumeral } from '../../../document/numbering.ts';
import { matchesIn } from '../../../plan/matches-in.ts';
import { numeralValue } from '../../../plan/numeral-value.ts';
import { fiveYearPeriod, ordinalOfYear } from '../../../plan/period.ts';
import { movedNumeral, periodNumeral } from '../ordinals.ts';
import { isReported, type Passage } from '../passage.ts';
import { type Rule, rolled } from '../rule.ts';
import { isLong, yearsPlanned } from '../terms.ts';

const turns = '开局|起步|收官';
const turn = new RegExp(`^(?:${turns})$`);
const others = '首|头|最后一|第[一二三四五]|决胜|决战|攻坚|关键|深化|突破|冲刺|承上启下的?';
const phase = new RegExp(
  `(${periodNumeral})(五[”"’」]?[^，。；、：“”"\\d]{0,8}?)(${turns}|(?:${others})(?=之?年)|(?:终期|中期|末期|总结性?)评估)`,
  'g',
);

/** The place of a year in its five-year period, from 0, that a word for it means; null where several are meant. */
const positions: Readonly<Record<string, number>> = {
  开局: 0,
  起步: 0,
  首: 0,
  头: 0,
  第一: 0,
  第二: 1,
  第三: 2,
  第四: 3,
  第五: 4,
  收官: 4,
  最后一: 4,
};

/** Where the word for a turn stands for the year: 规划收官之年; not 圆满收官, whose opposite is another. */
const plainBefore = /^五[”"’」]?(?:规划|时期|教育|发展)*(?:实施)?的?$/;
const plainBehind = /^(?:之?年|之际|[，。、；和与及”"]|$)/;

interface Phase {
  readonly numeral: string;
  readonly between: string;
  readonly word: string;
  readonly behind: string;
}

/** “十四五”开局之年, 收官之年, 第二年, 终期评估: a yearly draft's own place in its period, where that has a name; else marked. */
export const periodPhases: Rule = {
  name: 'periodPhases',
  find: (passage) =>
    matchesIn(passage.text, phase).map((match) => {
      const [was, numeral = '', between = '', word = ''] = match;
      const found = { numeral, between, word, behind: passage.text.slice(match.index + was.length) };
      return rolled(match.index, was, phaseIn(passage, match.index, found), 'period');
    }),
};

function phaseIn(passage: Passage, at: number, found: Phase): string | null {
  const { terms } = passage;
  const { from, to } = terms;
  const { numeral, between, word } = found;
  if (passage.isSameTime) return numeral + between + word;
  if (from !== null && isLong(from) && isLong(to)) return together(movedNumeral(numeral, passage), between, word);
  const planned = yearsPlanned(terms);
  if (planned === null || isReported(passage, at)) return null;
  if (numeralValue(numeral) !== ordinalOfYear(planned.from)) return null;
  const next = nextWord(found, positionOf(planned.from), positionOf(planned.to));
  return together(chineseNumeral(ordinalOfYear(planned.to)), between, next);
}

function together(numeral: string | null, between: string, word: string | null): string | null {
  return numeral === null || word === null ? null : numeral + between + word;
}

/** 0 for the first year of a five-year period, 4 for the last. */
function positionOf(year: number): number {
  return year - fiveYearPeriod(ordinalOfYear(year)).start;
}

/** Only the first and the last year of a period have a name that all use. */
function nextWord({ between, word, behind }: Phase, source: number, draft: number): string | null {
  if (word in positions && positions[word] !== source) return null;
  if (source === draft) return word;
  if (/^第/.test(word)) return `第${chineseNumeral(draft + 1)}`;
  if (!turn.test(word) || !plainBefore.test(between) || !plainBehind.test(behind)) return null;
  return draft === 0 ? '开局' : draft === 4 ? '收官' : null;
}
