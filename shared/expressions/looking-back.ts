import { sentenceStart } from './sentence-start.ts';

/** Chapters that look back, or round. */
const chapter =
  /回顾|成效|成就|成绩|基础(?!教育|设施|学科|研究|教学|能力)|现状|背景|总结|情况|环境|形势|机遇|挑战|问题/;
/** Of sections within chapters only those say it so plainly: “优化育人环境” does not. */
const section = /回顾|成效|成就|成绩|现状|总结|发展基础|工作基础|面临.{0,4}(?:形势|环境|机遇|挑战)/;

/** A heading with these says what is to be done, even about an environment or a problem. */
const doing = /优化|夯实|筑牢|打牢|厚植|营造|改善|净化|破解|解决|化解|打造/;

/** Words before a mention by which its sentence tells of the past. */
const before = /以来|五年来|近年来|过去|回顾|截至|曾|已经?[^，。；]*$/;
/** A sentence with these speaks of what is to come, whatever else it says. */
const ahead = /确保|力争|争取|到20\d\d年/;
/** Words behind a mention by which it is a thing of the past. */
const behind =
  /^[”"》]?战?(?:取得|成果|成效|经验|精神|(?:任务|目标|目标任务)?(?:如期|圆满|全面完成|全面实现|已)|(?:伟大|决定性|重大|全面)*胜利|以来|之?后|的?基础上|收官|结束|历史)/;
const longestBehind = 12;

const periods = /十([一二三四五六七八九]?)五["”]?(?:时期|期间|规划)/g;
const numerals = '一二三四五六七八九';

/** Whether what stands under this heading looks back, so that what has ended is named there by right. */
export function isLookingBack(heading: string, depth: number): boolean {
  return (depth === 1 ? chapter : section).test(heading) && !doing.test(heading);
}

/** Whether the sentence, written for the years from `year` on, tells of the past where it mentions what stands between these places. */
export function tellsOfPast(text: string, start: number, end: number, year: number): boolean {
  const sentence = text.slice(sentenceStart(text, start), start);
  if (ahead.test(sentence)) return false;
  return before.test(sentence) || namesPastPeriod(sentence, year) || behind.test(text.slice(end, end + longestBehind));
}

/** “十四五”期间, from 2026 on; 十五, the first, began in 2001. */
function namesPastPeriod(sentence: string, year: number): boolean {
  return [...sentence.matchAll(periods)].some(([, numeral = '']) => {
    const first = 2001 + 5 * (numeral === '' ? 0 : numerals.indexOf(numeral) + 1);
    return first + 5 <= year;
  });
}
