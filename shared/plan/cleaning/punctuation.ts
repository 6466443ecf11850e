import { type CleaningRule, rewriteLines } from './cleaning-rule.ts';

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const beside = '[\\p{Script=Han}”’》】）]';
const halfWidth = new RegExp(
  `(?<=${beside})(?:[:;!?]|,(?!\\d{3}(?!\\d)))|[,;](?=[\\p{Script=Han}“‘《])|(?<=[\\d%］])[,;:](?=[\\p{Script=Han}“《])`,
  'gu',
);
const bracketed = /\(([^()]*\p{Script=Han}[^()]*)\)/gu;
const straySpace = /(?<=[\p{Script=Han}，。；：、！？“”])[ \t\u00a0\u3000]+(?=[\p{Script=Han}，。；：、！？”])/gu;

/** Gives Chinese text its full-width punctuation and takes out spaces between its characters. */
export const punctuation: CleaningRule = {
  name: 'punctuation',
  apply(lines) {
    return rewriteLines(lines, (text, hit) => {
      const trimmed = text.replace(/[\u00a0\u3000\t ]+/g, ' ').trim();
      const repaired = trimmed
        .replace(bracketed, '（$1）')
        .replace(halfWidth, (mark) => wide[mark] ?? mark)
        .replace(straySpace, '');
      if (repaired !== trimmed) hit(trimmed.slice(0, 30));
      return repaired;
    });
  },
};
