import { matchesIn } from '../../../plan/matches-in.ts';
import { numeral } from '../counted.ts';
import { marked, type Rule } from '../rule.ts';

const occasion =
  '(?:节|周(?!期|岁|边|密|全|到)|活动月|宣传月|月(?=活动)|赛|运动会|运会|论坛|博览会|展演|展示|会演|汇演|评选|年会|大会|会议|沙龙|夏令营|擂台)';
/** The meetings of party and state are counted once for all. */
const state = '(?![^，。；、]{0,6}(?:代表大会|中央|全会|全体会议|党代会|人民代表|人大|政协|百年|五年|常委))';
const event = new RegExp(`第\\s?${numeral}\\s?[届个次](?=[“"]?${state}[^，。；、的和与]{0,12}?${occasion})`, 'g');

/** Events of which nobody but those who hold them knows whether they come each year: their ordinals are marked. */
export const localEvents: Rule = {
  name: 'localEvents',
  find: ({ text, isSameTime }) =>
    isSameTime ? [] : matchesIn(text, event).map((match) => marked(match.index, match[0], 'ordinal')),
};
