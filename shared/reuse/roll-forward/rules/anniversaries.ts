import { matchesIn } from '../../../plan/matches-in.ts';
import { countIn, numeral } from '../counted.ts';
import type { Passage } from '../passage.ts';
import { type Rule, rolled } from '../rule.ts';

/** What is remembered, as texts call it, and its year. */
const remembered: readonly (readonly [RegExp, number])[] = [
  [/(?:建党|中国共产党(?:成立|建党)|党的?成立|党的?生日)$/, 1921],
  [/(?:共青团|青年团|[建入]团)(?:成立|建团)?$/, 1922],
  [/(?:建军|解放军(?:建军|成立))$/, 1927],
  [/长征(?:胜利|出发胜利|胜利到达陕北)?$/, 1936],
  [/(?:抗战|抗日战争|反法西斯战争)(?:暨世界反法西斯战争)?(?:胜利|的胜利)$/, 1945],
  [/(?:新中国|中华人民共和国|共和国)(?:成立|诞生|建立)$|(?:建国|国庆)$/, 1949],
  [/(?:少先队|少年先锋队)(?:成立|建队)?$|建队$/, 1949],
  [/抗美援朝(?:出国作战|战争)?$/, 1950],
  [/五四(?:运动)?$/, 1919],
  [/辛亥革命(?:爆发)?$/, 1911],
  [/改革开放$/, 1978],
  [/香港(?:特别行政区)?(?:回归)(?:祖国)?$/, 1997],
  [/澳门(?:特别行政区)?(?:回归)(?:祖国)?$/, 1999],
  [/毛泽东(?:同志)?诞辰$/, 1893],
  [/周恩来(?:同志)?诞辰$/, 1898],
  [/邓小平(?:同志)?诞辰$/, 1904],
];

const anniversary = new RegExp(`(${numeral})(?:\\s?)周年`, 'g');

/** 建党100周年 by the draft's year; those of which the year is not known (建校60周年) are marked. */
export const anniversaries: Rule = {
  name: 'anniversaries',
  find: (passage) =>
    matchesIn(passage.text, anniversary).map((match) => {
      const is = anniversaryOf(passage, match.index, match[1] ?? '');
      return rolled(match.index, match[0], is && match[0].replace(match[1] ?? '', is), 'anniversary');
    }),
};

function anniversaryOf(passage: Passage, at: number, written: string): string | null {
  const before = passage.text.slice(0, at).replace(/[“”"]/g, '');
  const year = remembered.find(([name]) => name.test(before))?.[1];
  if (year === undefined) return passage.isSameTime ? written : null;
  return countIn(passage, at, written, year);
}
