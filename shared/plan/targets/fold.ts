/** All marks that folding changes; most texts that are asked again have been folded before. */
const unfolded = /[\uFF01-\uFF5E—–―−〜∼∶﹪\u3000]/;
const fullWidth = /[\uFF01-\uFF5E]/g;
const others: ReadonlyMap<string, string> = new Map([
  ...[...'—–―−'].map((dash) => [dash, '-'] as const),
  ...[...'〜∼'].map((tilde) => [tilde, '~'] as const),
  ['∶', ':'],
  ['﹪', '%'],
  ['\u3000', ' '],
]);
const otherMarks = new RegExp(`[${[...others.keys()].join('')}]`, 'g');

/**
 * The same text with full-width ASCII (０％，（：), dashes and ratio marks as their half-width forms, one character for
 * one, so that a place found in it is the same place in the original.
 */
export function foldMarks(text: string): string {
  if (!unfolded.test(text)) return text;
  return text
    .replace(fullWidth, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(otherMarks, (mark) => others.get(mark) ?? mark);
}
