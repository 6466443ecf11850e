import { matchesIn } from '../matches-in.ts';
import { type CleaningRule, type Edit, editLines, editsOf, untilStable } from './cleaning-rule.ts';

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '.': '。',
};
const han = '\\p{Script=Han}';
const beside = `[${han}”’》】）]`;
const numeral = '[〇零一二三四五六七八九十百]';

/** Half-width marks beside Chinese text; never inside numbers, times, ratios, addresses or Latin text. */
const halfWidth = new RegExp(
  [
    `(?<=${beside})(?:[:;!?]|,(?!\\d{3}(?!\\d)))`,
    `[,;](?=[${han}“‘《])`,
    `(?<=${han}\\s)[,;:!?](?=\\s|${han}|$)`,
    `(?<=[\\d%％］])[,;:](?=[${han}“《])`,
    `(?<=[)）])[,;:](?=[${han}“《]|$)`,
    `(?<=${han})(?<!${numeral})\\.(?=$|${han})`,
  ].join('|'),
  'gu',
);
const bracketed = new RegExp(`\\([^()]{0,80}?${han}[^()]{0,80}\\)`, 'gu');
const quoted = new RegExp(`"[^"]{0,80}?${han}[^"]{0,80}"`, 'gu');
/** Gives Chinese text its full-width punctuation. */
export const punctuation: CleaningRule = {
  name: 'punctuation',
  apply: (lines) => untilStable(lines, (current) => editLines(current, repairsOf)),
};

/** Most lines of a clean text have none of what is repaired here. */
const repairable = /[,:;!?.("]/;

function repairsOf(text: string): readonly Edit[] {
  if (!repairable.test(text)) return [];
  const edits = [
    ...(/[,:;!?.]/.test(text) ? editsOf(text, halfWidth, ([mark]) => wide[mark] ?? mark) : []),
    ...(text.includes('(') ? pairEdits(text, bracketed, '（', '）') : []),
    ...(text.includes('"') && text.split('"').length % 2 === 1 ? pairEdits(text, quoted, '“', '”') : []),
  ];
  return edits.toSorted((a, b) => a.at - b.at);
}

/** Both marks of each pair around Chinese text. */
function pairEdits(text: string, pair: RegExp, open: string, close: string): readonly Edit[] {
  return matchesIn(text, pair).flatMap((match) => [
    { at: match.index, length: 1, text: open },
    { at: match.index + match[0].length - 1, length: 1, text: close },
  ]);
}
