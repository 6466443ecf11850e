/** Two neighbouring characters as one 32-bit number. */
export type Bigram = number;

const firstHan = 0x3400;
const lastHan = 0x9fff;

/** 0 for a character that no word has: punctuation, spaces, marks. Capitals are read as small letters. */
function letterCode(code: number): number {
  if (code >= firstHan && code <= lastHan) return code;
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return isDigit(code) ? code : 0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Joins two character codes. */
export function bigramOf(first: number, second: number): Bigram {
  return (first << 16) | second;
}

/**
 * Calls `visit` with each bigram of the text and where it starts. None goes across punctuation; those of two digits are
 * left out, since years and amounts say nothing of what a text is about.
 */
export function visitBigrams(text: string, visit: (bigram: Bigram, at: number) => void): void {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = letterCode(text.charCodeAt(at));
    if (before !== 0 && code !== 0 && !(isDigit(before) && isDigit(code))) visit(bigramOf(before, code), at - 1);
    before = code;
  }
}

/** The distinct bigrams of the text, in order of their first place. */
export function distinctBigrams(text: string): Bigram[] {
  const seen = new Set<Bigram>();
  visitBigrams(text, (bigram) => seen.add(bigram));
  return [...seen];
}
