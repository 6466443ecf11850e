const digits = '〇一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100 };
const stems = '甲乙丙丁戊己庚辛壬癸';

/** Signs that are a number of their own: where each run begins and ends, and what its first sign counts. */
const signRuns: readonly (readonly [number, number, number])[] = [
  [0x2460, 0x2473, 1], // ①
  [0x3251, 0x325f, 21], // ㉑
  [0x32b1, 0x32bf, 36], // ㊱
  [0x2474, 0x2487, 1], // ⑴
  [0x2488, 0x249b, 1], // ⒈
  [0x3220, 0x3229, 1], // ㈠
  [0x2160, 0x216b, 1], // Ⅰ
  [0x2170, 0x217b, 1], // ⅰ
];

/** The value of a counting mark: 十二 → 12, 一百零三 → 103, 12 and １２ → 12, ⑫ → 12, 乙 → 2, Ⅳ → 4; 0 for what is no number. */
export function numeralValue(mark: string): number {
  const arabic = mark.normalize('NFKC').replaceAll('l', '1').replaceAll('O', '0');
  const sign = signValue(mark.codePointAt(0) ?? 0);
  if (sign > 0) return sign;
  if (/^\d+$/.test(arabic)) return Number(arabic);
  if (mark.length === 1 && stems.includes(mark)) return stems.indexOf(mark) + 1;
  let total = 0;
  let pending = 0;
  for (const character of mark.replaceAll('零', '〇')) {
    const place = places[character];
    if (place) total += (pending || 1) * place;
    pending = place ? 0 : Math.max(0, digits.indexOf(character));
  }
  return total + pending;
}

function signValue(code: number): number {
  const run = signRuns.find(([from, to]) => code >= from && code <= to);
  return run ? code - run[0] + run[2] : 0;
}
