import { matchesIn } from '../../../plan/matches-in.ts';
import { countIn, numeral } from '../counted.ts';
import { type Rule, rolled } from '../rule.ts';

/** Events that are held each year and counted, by the year of the first. */
const firstYears: Readonly<Record<string, number>> = {
  教师节: 1985,
  推广普通话宣传周: 1998,
  推普周: 1998,
  终身学习活动周: 2005,
  中小学生安全教育日: 1996,
  科技活动周: 2001,
  世界读书日: 1996,
  学生营养日: 1990,
  宪法日: 2014,
  防灾减灾日: 2009,
  网络安全宣传周: 2014,
  节能宣传周: 1991,
  职业教育活动周: 2015,
  学前教育宣传月: 2012,
  国家安全教育日: 2016,
  爱眼日: 1996,
  助残日: 1991,
  禁毒日: 1988,
  全民健身日: 2009,
  烈士纪念日: 2014,
  国家公祭日: 2014,
  消防日: 1992,
  安全生产月: 2002,
  植树节: 1979,
  爱国卫生月: 1989,
  世界水日: 1993,
  中国水周: 1988,
  世界精神卫生日: 1992,
  世界艾滋病日: 1988,
  世界无烟日: 1988,
  农民丰收节: 2018,
};

const event = new RegExp(
  `第\\s?(${numeral})\\s?[个届次][“"《]?(?:\\d{1,2}[·.]\\d{1,2}|\\d{3})?[”"]?(?:全国|国家|国际|中国)?(?:全民|大学生)?(${Object.keys(firstYears).join('|')})`,
  'g',
);

/** 第36个教师节 by the draft's year, counted from the first. */
export const countedEvents: Rule = {
  name: 'countedEvents',
  find: (passage) =>
    matchesIn(passage.text, event).map((match) => {
      const [, written = '', name = ''] = match;
      const at = match.index + match[0].indexOf(written);
      const zero = (firstYears[name] ?? 0) - 1;
      const is = countIn(passage, at, written, zero);
      return rolled(
        match.index,
        ordinalOf(match[0], written),
        is && ordinalOf(match[0], written).replace(written, is),
        'ordinal',
      );
    }),
};

/** “第36” of a match, with the space that may stand between. */
function ordinalOf(text: string, written: string): string {
  return text.slice(0, text.indexOf(written) + written.length);
}
