const dashes = /[—–―−]/g;
const tildes = /[〜∼]/g;

/**
 * The same text with full-width ASCII (０％，（：), dashes and ratio marks as their half-width forms, one character for
 * one, so that a place found in it is the same place in the original.
 */
export function foldMarks(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(dashes, '-')
    .replace(tildes, '~')
    .replace(/∶/g, ':')
    .replace(/﹪/g, '%')
    .replace(/\u3000/g, ' ');
}
