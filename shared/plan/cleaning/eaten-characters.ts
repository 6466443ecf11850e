import { type CleaningRule, gap, replaceAll, rewriteLines } from './cleaning-rule.ts';

const year = '(?:19|20)\\d{2}';
/** Two years run together, “20192025年”: the dash between them is gone. */
const joinedYears = new RegExp(`(?<!\\d)(${year})(${year})(?=年|[)）])`, 'g');
/** A date without its signs, “2024327”, in a place where a date stands. */
const joinedDate = new RegExp(
  `(?<![\\d-]|电话.{0,8})(${year})((?:[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?=\\s*(?:印发|发布|$))`,
  'g',
);
/** A letter O between Chinese characters is a lost full stop or a lost word. */
const loneLetter = /(?<=\p{Script=Han})[O○](?=\p{Script=Han})/gu;

/** Marks as gaps the places where a web site or a scan lost characters. */
export const eatenCharacters: CleaningRule = {
  name: 'eatenCharacters',
  apply(lines) {
    const years = replaceAll(lines, joinedYears, (_match, first = '', second = '') => `${first}${gap}${second}`);
    const dates = replaceAll(years.lines, joinedDate, (_match, first = '', rest = '') => `${first}${gap}${rest}`);
    const letters = rewriteLines(dates.lines, (text, hit) =>
      text.replace(loneLetter, (letter, at: number) => {
        if (letter === '○' && /[一二三四五六七八九]/.test(text[at - 1] ?? '')) return letter;
        hit(text.slice(Math.max(0, at - 4), at + 5));
        return gap;
      }),
    );
    return { lines: letters.lines, hits: [...years.hits, ...dates.hits, ...letters.hits] };
  },
};
