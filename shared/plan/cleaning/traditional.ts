import { Converter } from 'opencc-js/t2cn';
import { type CleaningRule, rewriteLines } from './cleaning-rule.ts';

let converter: ((text: string) => string) | undefined;

/** Built at first use, since its dictionary takes longer to build than most documents to read. */
function simplify(text: string): string {
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(text);
}

/** Above this share of characters that change, the whole text was set in Traditional characters. */
const traditionalShare = 0.08;

/** Turns a text in Traditional characters into Simplified ones. */
export const traditional: CleaningRule = {
  name: 'traditional',
  apply(lines) {
    const sample = lines
      .map((line) => line.text)
      .join('')
      .slice(0, 4000);
    const converted = simplify(sample);
    const changed = [...sample].filter((character, index) => character !== converted[index]).length;
    if (sample === '' || changed / sample.length < traditionalShare) return { lines, hits: [] };
    return rewriteLines(lines, (text, hit) => {
      const simple = simplify(text);
      if (simple !== text) hit(text.slice(0, 30));
      return simple;
    });
  },
};
