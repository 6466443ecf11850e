const digits = '〇一二三四五六七八九';
const nought = /[○Oo0零ＯО]/g;
const chineseDigit = '[〇○OoＯО零0一二三四五六七八九]';
const year = `((?:19|20)\\d{2}|[一二]${chineseDigit}{3})`;
const small = '(\\d{1,2}|[〇○零一二三四五六七八九十]{1,3})';

/** A day, or a month alone, as texts write it: “2021年3月6日”, “二○二一年三月”, “2021-03-06”, “1998.3.6”. */
export const datePattern = `(?:${year}\\s*年\\s*${small}\\s*月(?:\\s*${small}\\s*日)?|((?:19|20)\\d{2})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?![\\d.]))`;

const date = new RegExp(datePattern);

/** The first date of a text, ISO 8601 (“2021-03-06”, “2021-03” where no day is named); null where there is none. */
export function readDate(text: string): string | null {
  const match = date.exec(text);
  if (!match) return null;
  const [, writtenYear, writtenMonth, writtenDay, plainYear, plainMonth, plainDay] = match;
  return isoDate(
    Number(plainYear ?? yearValue(writtenYear ?? '')),
    smallValue(plainMonth ?? writtenMonth ?? ''),
    plainDay ?? writtenDay,
  );
}

function isoDate(yearNumber: number, month: number, writtenDay: string | undefined): string | null {
  if (month < 1 || month > 12) return null;
  const monthText = `${yearNumber}-${`${month}`.padStart(2, '0')}`;
  if (writtenDay === undefined) return monthText;
  const day = smallValue(writtenDay);
  return day >= 1 && day <= 31 ? `${monthText}-${`${day}`.padStart(2, '0')}` : null;
}

/** The number of a year in either sort of digits: 2021, 二〇二一, 二○二一, 二O二一. */
export function yearValue(written: string): number {
  return Number([...written].map(digitOf).join(''));
}

function digitOf(character: string): string {
  if (/[1-9]/.test(character)) return character;
  const plain = character.replace(nought, '〇');
  return `${Math.max(0, digits.indexOf(plain))}`;
}

/** The value of a month or day: 6, 十二, 二十一, 二一. */
function smallValue(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['', written];
  if (!written.includes('十')) return yearValue(ones);
  return (tens === '' ? 1 : yearValue(tens)) * 10 + (ones === '' ? 0 : yearValue(ones));
}
