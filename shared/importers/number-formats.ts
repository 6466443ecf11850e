import { chineseNumeral } from '../document/numbering.ts';

type NumberWriter = (value: number) => string;

const tenStems = '甲乙丙丁戊己庚辛壬癸';
const twelveBranches = '子丑寅卯辰巳午未申酉戌亥';
const simplifiedLegal = '零壹贰叁肆伍陆柒捌玖';
const traditionalLegal = '零壹貳參肆伍陸柒捌玖';
const romanParts: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function chinese(value: number): string {
  return value === 0 ? '〇' : chineseNumeral(value);
}

/** 一〇, 一一: each digit by itself. */
function chineseDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit);
}

/** 壹拾, 壹佰零壹: as sums are written, the leading one kept. */
function legal(digits: string, places: readonly string[]): NumberWriter {
  return (value) => {
    const plain = value >= 10 && value < 20 ? `一${chinese(value)}` : chinese(value);
    return plain.replace(/[〇零一二三四五六七八九十百千]/g, (character) => {
      const place = '十百千'.indexOf(character);
      return place >= 0
        ? (places[place] ?? '')
        : (digits['〇一二三四五六七八九'.indexOf(character)] ?? digits[0] ?? '');
    });
  };
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

/** Numbers that have characters of their own up to `count`; plain ones beyond. */
function characters(first: number, count: number): NumberWriter {
  return (value) => (value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value));
}

function cycle(letters: string): NumberWriter {
  return (value) => (value >= 1 ? (letters[(value - 1) % letters.length] ?? '') : String(value));
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [amount, letters] of romanParts) {
    text += letters.repeat(Math.floor(rest / amount));
    rest %= amount;
  }
  return text;
}

/** a … z, aa, bb: the letter is repeated. */
function letter(value: number): string {
  if (value < 1) return String(value);
  return String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

/** Writers by their name in ECMA-376 Part 1, 17.18.59 (ST_NumberFormat). */
const writers: ReadonlyMap<string, NumberWriter> = new Map<string, NumberWriter>([
  ['none', () => ''],
  ['bullet', () => ''],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['numberInDash', (value) => `- ${value} -`],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalEnclosedCircle', characters(0x2460, 20)],
  ['decimalEnclosedCircleChinese', characters(0x2460, 20)],
  ['decimalEnclosedParen', characters(0x2474, 20)],
  ['decimalEnclosedFullstop', characters(0x2488, 20)],
  ['ideographEnclosedCircle', characters(0x3280, 10)],
  ['chineseCounting', chinese],
  ['chineseCountingThousand', chinese],
  ['japaneseCounting', chinese],
  ['taiwaneseCounting', chinese],
  ['taiwaneseCountingThousand', chinese],
  ['ideographDigital', chineseDigits],
  ['japaneseDigitalTenThousand', chineseDigits],
  ['taiwaneseDigital', chineseDigits],
  ['chineseLegalSimplified', legal(simplifiedLegal, ['拾', '佰', '仟'])],
  ['ideographLegalTraditional', legal(traditionalLegal, ['拾', '佰', '仟'])],
  ['ideographTraditional', cycle(tenStems)],
  ['ideographZodiac', cycle(twelveBranches)],
  ['lowerRoman', roman],
  ['upperRoman', (value) => roman(value).toUpperCase()],
  ['lowerLetter', letter],
  ['upperLetter', (value) => letter(value).toUpperCase()],
]);

/** Word counts no further; a number beyond would be written in millions of letters. */
const highest = 0x7fff;

/**
 * Writes a list's counter in a format of ST_NumberFormat; formats that no Chinese document uses come out decimal, as do
 * counters that no document reaches.
 */
export function formatCounter(value: number, format: string): string {
  const writer = value >= 0 && value <= highest ? writers.get(format) : undefined;
  return writer?.(value) ?? String(value);
}
