import { isIndexLine } from '../frame/index-lines.ts';
import { type CleaningRule, editLines, editsOf, untilStable } from './cleaning-rule.ts';

const han = '\\p{Script=Han}';
const numeral = '[〇零一二三四五六七八九十百]';
const space = '[ \\t\\u00a0\\u3000]+';
const marks = '，。；：、！？“”';
const straySpace = new RegExp(
  [
    `(?<=[${han}${marks}])(?<!^(?:附[件录表]|专栏|${numeral}{1,3}|第${numeral}{1,3}[篇编章节条]))${space}(?=[${han}${marks}])`,
    `(?<=${han})${space}(?=(?:19|20)\\d{2}\\s?年(?!.*(?:[日月]|印\\s*发)$)|\\d+(?:\\.\\d+)?\\s?[%％])`,
    `(?<=\\d)${space}(?=[年月日%％])`,
    `(?<=[年月])${space}(?=\\d)`,
    `(?<=\\d\\s?[%％])${space}(?=${han})`,
  ].join('|'),
  'gu',
);
/** Words set apart by wide gaps are columns, not text: “指标    现状    目标”. */
const wideGap = /(?:[ \u00a0\u3000]{2,}|\t)+/;

function isColumns(text: string): boolean {
  const words = text.trim().split(wideGap);
  return words.length >= 3 && words.every((word) => word.trim().length >= 2);
}

/** Takes out spaces between Chinese characters, and between a number and what it counts. */
export const straySpaces: CleaningRule = {
  name: 'straySpaces',
  apply: (lines) =>
    untilStable(lines, (current) =>
      editLines(current, (text) =>
        /\s/.test(text) && !isColumns(text) && !isIndexLine({ text }) ? editsOf(text, straySpace, () => '') : [],
      ),
    ),
};
