const quotes = '“”＂「」『』';
const dashes = '-－–~～';
const fullWidth = '０１２３４５６７８９';

const evened: ReadonlyMap<string, string> = new Map([
  ...[...quotes].map((sign) => [sign, '"'] as const),
  ...[...dashes].map((sign) => [sign, '—'] as const),
  ...[...fullWidth].map((digit, value) => [digit, String(value)] as const),
  ['(', '（'],
  [')', '）'],
]);
const uneven = new RegExp(`[${quotes}${dashes.replace('-', '\\-')}${fullWidth}()]`, 'g');

/** The text with one sign for all that are typed for it (“2024-2035”, “2024—2035”), character for character, so that offsets hold. */
export function evenText(text: string): string {
  return text.replace(uneven, (sign) => evened.get(sign) ?? sign);
}
