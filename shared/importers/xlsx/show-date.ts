import { formatCounter } from '../number-formats.ts';
import type { FormatSection, FormatToken } from './format-code.ts';

/** What a serial number stands for. */
interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** From Sunday, 0, on. */
  readonly weekday: number;
  /** Of the day. */
  readonly seconds: number;
}

const dayLength = 86_400;
/** 31 December 9999. */
const lastDay = 2_958_465;
const weekdays = '日一二三四五六';

/** Whether a section shows numbers as dates or times. */
export function isDateSection({ tokens }: FormatSection): boolean {
  return tokens.some(({ kind }) => kind === 'date' || kind === 'elapsed');
}

/** A serial number (ECMA-376 Part 1, 18.17.4.1) as a date or time; undefined where it stands for none. */
export function showDate(serial: number, section: FormatSection, is1904: boolean): string | undefined {
  const day = Math.floor(serial) + (is1904 ? 1462 : 0);
  if (!(serial >= 0 && day <= lastDay)) return undefined;
  const moment = momentOf(day, serial);
  const { tokens, numerals } = section;
  const isHalf = tokens.some(({ kind }) => kind === 'halfDay');
  const parts = tokens.filter(({ kind }) => kind !== 'literal');
  return tokens
    .map((token) => {
      const place = parts.indexOf(token);
      const isMinute = isOf(parts[place - 1], 'h') || isOf(parts[place + 1], 's');
      const text = showPart(token, moment, { isHalf, isMinute, serial });
      return numerals === 'plain' || !/^\d+$/.test(text) ? text : inChinese(text);
    })
    .join('');
}

/** The calendar begins with 1 January 1900 as day 1 and takes 1900 for a leap year. */
function momentOf(day: number, serial: number): Moment {
  const seconds = Math.round((serial - Math.floor(serial)) * dayLength);
  const date = new Date(Date.UTC(1899, 11, 30 + day + (day < 60 ? 1 : 0)));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    seconds: Math.min(seconds, dayLength - 1),
  };
}

interface PartPlace {
  readonly isHalf: boolean;
  /** “m” stands behind hours or before seconds. */
  readonly isMinute: boolean;
  readonly serial: number;
}

function showPart(token: FormatToken, moment: Moment, { isHalf, isMinute, serial }: PartPlace): string {
  const hours = Math.floor(moment.seconds / 3600);
  const minutes = Math.floor(moment.seconds / 60) % 60;
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'halfDay') return hours < 12 ? '上午' : '下午';
  if (token.kind === 'elapsed') return showElapsed(token.text, serial);
  if (token.kind !== 'date') return '';
  const width = Math.min(token.text.length, 2);
  const pad = (value: number) => String(value).padStart(width, '0');
  switch (token.text[0]) {
    case 'y':
    case 'e':
      return token.text === 'yy' ? pad(moment.year % 100) : String(moment.year);
    case 'm':
      if (isMinute) return pad(minutes);
      return token.text.length > 2 ? `${moment.month}月` : pad(moment.month);
    case 'd':
      return token.text.length > 2 ? `周${weekdays[moment.weekday]}` : pad(moment.day);
    case 'a':
      return `${token.text === 'aaaa' ? '星期' : ''}${weekdays[moment.weekday]}`;
    case 'h':
      return pad(isHalf ? ((hours + 11) % 12) + 1 : hours);
    default:
      return pad(moment.seconds % 60);
  }
}

/** Time that goes on beyond a day. */
function showElapsed(unit: string, serial: number): string {
  const seconds = Math.round(serial * dayLength);
  const length = { h: 3600, m: 60, s: 1 }[unit[0] ?? 's'] ?? 1;
  return String(Math.floor(seconds / length)).padStart(unit.length, '0');
}

function isOf(token: FormatToken | undefined, letter: string): boolean {
  return token !== undefined && 'text' in token && token.kind !== 'literal' && token.text.startsWith(letter);
}

/** 二〇二五 for years, 十五 for the rest. */
function inChinese(digits: string): string {
  return formatCounter(Number(digits), digits.length === 4 ? 'ideographDigital' : 'chineseCounting');
}
