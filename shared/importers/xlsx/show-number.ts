import { formatCounter } from '../number-formats.ts';
import type { FormatSection, FormatToken } from './format-code.ts';
import { isDateSection, showDate } from './show-date.ts';

/** As many digits as a cell shows of a number without a format of its own. */
const shownDigits = 10;
/** As many as Excel lets a format have. */
const mostDecimals = 30;

/** A number as its cell shows it: 0.993 with “0.0%” is 99.3%. */
export function showNumber(value: number, sections: readonly FormatSection[], is1904: boolean): string {
  const section = sectionFor(value, sections);
  if (!section) return showGeneral(value);
  if (isDateSection(section)) return showDate(value, section, is1904) ?? showGeneral(value);
  const shown = showBySection(Math.abs(value), section);
  const isForNegative = section === sections[1] && !isConditional(sections);
  return value < 0 && !isForNegative && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

/** The first section whose condition holds; where none has one, that for numbers above zero, below, or zero. */
function sectionFor(value: number, sections: readonly FormatSection[]): FormatSection | undefined {
  if (isConditional(sections))
    return sections.find(({ condition }) => condition === undefined || holds(value, condition)) ?? sections.at(-1);
  if (value < 0) return sections[1] ?? sections[0];
  return (value === 0 ? sections[2] : undefined) ?? sections[0];
}

function isConditional(sections: readonly FormatSection[]): boolean {
  return sections.some(({ condition }) => condition !== undefined);
}

function holds(value: number, condition: NonNullable<FormatSection['condition']>): boolean {
  switch (condition.comparison) {
    case '<':
      return value < condition.value;
    case '<=':
      return value <= condition.value;
    case '>':
      return value > condition.value;
    case '>=':
      return value >= condition.value;
    case '<>':
      return value !== condition.value;
    default:
      return value === condition.value;
  }
}

function showBySection(value: number, { tokens, numerals }: FormatSection): string {
  const first = tokens.findIndex(({ kind }) => kind === 'digits');
  const last = tokens.findLastIndex(({ kind }) => kind === 'digits');
  const scaled = value * 100 ** tokens.filter(({ kind }) => kind === 'percent').length;
  const number = showDigits(scaled, tokens.slice(first, last + 1), numerals);
  return tokens
    .map((token, index) => {
      if (token.kind === 'general') return writeNumerals(showGeneral(value), numerals);
      if (index === first) return number;
      return index > first && index <= last ? '' : showSign(token);
    })
    .join('');
}

function showSign(token: FormatToken): string {
  if (token.kind === 'percent') return '%';
  return token.kind === 'literal' ? token.text : '';
}

/** Fractions and numbers with signs between their digits come out plain. */
function showDigits(value: number, tokens: readonly FormatToken[], numerals: FormatSection['numerals']): string {
  const [digits, next] = tokens;
  if (digits?.kind !== 'digits') return '';
  if (next?.kind === 'exponent')
    return value.toExponential(Math.min(decimalsOf(digits.text), mostDecimals)).replace(/e([+-])(\d)$/, 'E$10$2');
  if (tokens.some((token) => token.kind === 'literal' && token.text === '/')) return showGeneral(value);
  return writeNumerals(showPattern(value, digits.text), numerals);
}

/** “#,##0.00”: each 0 is always there; a comma between digits parts thousands, one at their end divides by thousand. */
function showPattern(value: number, pattern: string): string {
  const thousands = /,+(?=\.|$)/.exec(pattern)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = pattern.replace(/,+(?=\.|$)/, '').split('.');
  const [digits = '', decimals = ''] = round(value / 1000 ** thousands, fraction.length).split('.');
  const leastDecimals = fraction.lastIndexOf('0') + 1;
  const kept = decimals.slice(0, leastDecimals) + decimals.slice(leastDecimals).replace(/0+$/, '');
  const leastDigits = whole.replace(/[^0]/g, '').length;
  const padded = digits === '0' && leastDigits === 0 ? '' : digits.padStart(leastDigits, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  return kept === '' ? grouped : `${grouped}.${kept}`;
}

function decimalsOf(pattern: string): number {
  return pattern.split('.')[1]?.length ?? 0;
}

/** Half away from zero by the decimal digits, as tables are rounded; binary fractions would make 1.005 into 1.00. */
function round(value: number, decimals: number): string {
  const places = Math.min(decimals, mostDecimals);
  const shown = String(Number(value.toPrecision(15)));
  const scaled = shown.includes('e') ? shown : String(Math.round(Number(`${shown}e${places}`)));
  // What needs an exponent itself, a very large or small number, has no digits to be rounded.
  const rounded = scaled.includes('e') ? value : Number(`${scaled}e-${places}`);
  return rounded.toFixed(places);
}

function showGeneral(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(shownDigits)));
}

function writeNumerals(number: string, numerals: FormatSection['numerals']): string {
  if (numerals === 'plain' || !/^\d{1,4}$/.test(number)) return number;
  return formatCounter(Number(number), numerals === 'chinese' ? 'chineseCounting' : 'chineseLegalSimplified');
}
