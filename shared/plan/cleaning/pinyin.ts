import { type CleaningRule, editLines, editsOf } from './cleaning-rule.ts';

const vowels = 'aāáǎàeēéěèiīíǐìoōóǒòuūúǔùüǖǘǚǜ';
/** A syllable as a reading shows it: an initial, vowels, an ending; ê, m and ng do not come behind characters. */
const syllable = `(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[${vowels}]{1,4}(?:ng|n|r)?`;
const reading = new RegExp(`(?<=\\p{Script=Han})[(（［[]\\s?${syllable}\\s?[)）\\]］]`, 'gu');
const toneMark = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;
/** Short forms of other words that could pass for a syllable. */
const abbreviation = /^.(?:ai|an|e|a|o|i|u|pe)\W$/u;

/** A writer explains a rare character or two; a converter leaves dozens. */
const fewestReadings = 3;

/** Takes out readings in brackets, “區(qū)”, that a converter put behind single characters. */
export const pinyin: CleaningRule = {
  name: 'pinyin',
  apply(lines) {
    // A lone bracket with Latin letters may be an abbreviation; most readings of a converter carry tone marks.
    const marked = lines.flatMap((line) => line.text.match(reading) ?? []).filter((match) => toneMark.test(match));
    if (marked.length < fewestReadings) return { lines, hits: [] };
    return editLines(lines, (text) =>
      editsOf(text, reading, ([match]) => (toneMark.test(match) || !abbreviation.test(match) ? '' : match)),
    );
  },
};
