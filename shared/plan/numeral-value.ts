const digits = '〇一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/** The value of a counting mark: 十二 → 12, 一百零三 → 103, 12 → 12, ⑫ → 12; 0 for what is no number. */
export function numeralValue(mark: string): number {
  if (/^\d+$/.test(mark)) return Number(mark);
  const circled = circledValue(mark.codePointAt(0) ?? 0);
  if (circled > 0) return circled;
  let total = 0;
  let pending = 0;
  for (const character of mark.replaceAll('零', '〇')) {
    const place = places[character];
    if (place) total += (pending || 1) * place;
    pending = place ? 0 : Math.max(0, digits.indexOf(character));
  }
  return total + pending;
}

function circledValue(code: number): number {
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x3251 + 21;
  if (code >= 0x32b1 && code <= 0x32bf) return code - 0x32b1 + 36;
  return 0;
}
