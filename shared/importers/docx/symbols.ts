/** What a symbol font shows at a code that has a character of its own, by font and code. */
const symbols: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: { 163: '≤', 179: '≥', 177: '±', 180: '×', 184: '÷', 185: '≠', 187: '≈', 176: '°', 183: '·', 45: '−' },
  wingdings: { 108: '●', 110: '■', 117: '◆', 168: '□', 252: '✓', 254: '☑', 82: '☑', 224: '→', 216: '➢' },
  'wingdings 2': { 82: '☑', 163: '□' },
};

/**
 * The character for a `w:sym` (ECMA-376 Part 1, 17.3.3.30) of this font and hexadecimal code; U+FFFD for a sign that only
 * its font knows.
 */
export function symbolText(font = '', code = ''): string {
  const point = Number.parseInt(code, 16);
  if (Number.isNaN(point)) return '\ufffd';
  const inFont = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  const symbol = symbols[font.toLowerCase()]?.[inFont];
  if (symbol !== undefined) return symbol;
  return isCharacter(point) ? String.fromCodePoint(point) : '\ufffd';
}

/** Not for private use, no half of a pair, and within what Unicode has. */
function isCharacter(point: number): boolean {
  return point < 0xd800 || (point > 0xf8ff && point <= 0x10ffff);
}
