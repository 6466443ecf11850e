const digits = new Map([...'零一二三四五六七八九'].map((sign, value) => [sign, value]));
digits.set('〇', 0).set('○', 0).set('两', 2);

const places = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

const belowTenThousand =
  /^(?:([一二两三四五六七八九])?千)?[零〇]?(?:([一二两三四五六七八九])?百)?[零〇]?(?:([一二三四五六七八九])?十)?[零〇]?([一二两三四五六七八九])?$/;

/** Arabic numerals, with thousands marks or a decimal part: “1,350”, “36.25”. */
export const arabicPattern = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?)';

/** Chinese numerals, with an optional decimal part: “三百二十”, “九十五点五”. What it matches need not be a number. */
export const chinesePattern = '(?:[一二两三四五六七八九十百千万亿零〇]+(?:点[一二三四五六七八九零〇]+)?)';

/** A sign that numerals begin with, and stand nowhere without. */
export const numeralSign = /[\d一二两三四五六七八九十百千万亿零〇]/;

/** Either of the two. */
export const numeralPattern = `(?:${arabicPattern}|${chinesePattern})`;

/** Stands before a pattern that is to begin a number of its own: not in 1+2, A4, 第3, 十四. */
export const notInsideNumber = '(?<![\\d.A-Za-z+〔第一二两三四五六七八九十百千万亿零〇])';

/** Between the two numbers of a range, in folded text. */
export const rangeSign = '\\s?(?:-{1,2}|~|至|到)\\s?';

/** The number that a numeral of half-width text stands for; null for “十四五”, “两三” and other strings of signs that are none. */
export function parseNumeral(text: string): number | null {
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  const [whole = '', fraction = ''] = text.split('点');
  const value = parseChinese(whole);
  if (value === null || fraction === '') return value;
  return Number(`${value}.${[...fraction].map((sign) => digits.get(sign)).join('')}`);
}

/** The year or other number that Chinese signs spell one by one: “一九八五” is 1985; null where one of them is no digit. */
export function parseSpelled(text: string): number | null {
  const values = [...text].map((sign) => digits.get(sign) ?? Number(sign));
  return values.some(Number.isNaN) ? null : Number(values.join(''));
}

function parseChinese(text: string): number | null {
  for (const [sign, scale] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const high = at === 0 ? 1 : parseChinese(text.slice(0, at));
    const low = at === text.length - 1 ? 0 : parseChinese(text.slice(at + 1));
    return high === null || low === null ? null : high * scale + low;
  }
  return parseBelowTenThousand(text);
}

/** Each sign may stand once, in falling order of place: 三百二十五. A place without a digit counts once: 十五. */
function parseBelowTenThousand(text: string): number | null {
  const match = belowTenThousand.exec(text);
  if (!match || text === '') return null;
  const [, ...parts] = match;
  const values = ['千', '百', '十', ''].map((place, index) => {
    const digit = digits.get(parts[index] ?? '') ?? (place === '' ? 0 : 1);
    return text.includes(place) ? digit * (places.get(place) ?? 1) : 0;
  });
  return values.reduce((sum, value) => sum + value, 0);
}

/** A number, or the range from it up to a second numeral; null where the second is not greater. */
export function rangeOf(low: number | null, high: string): number | readonly [number, number] | null {
  if (low === null || high === '') return low;
  const top = parseNumeral(high);
  return top === null || top <= low ? null : [low, top];
}
