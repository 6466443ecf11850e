import { type CleaningRule, replaceAll } from './cleaning-rule.ts';

const reading = /(?<=\p{Script=Han})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,6}[)）]/gu;
const toneMark = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;

/** Takes out readings in brackets, “區(qū)”, that a converter put behind single characters. */
export const pinyin: CleaningRule = {
  name: 'pinyin',
  apply(lines) {
    // A lone bracket with Latin letters may be an abbreviation; a converter leaves dozens, most with tone marks.
    const marked = lines.flatMap((line) => line.text.match(reading) ?? []).filter((match) => toneMark.test(match));
    if (marked.length < 3) return { lines, hits: [] };
    return replaceAll(lines, reading, () => '');
  },
};
