/** A part of a format code (ECMA-376 Part 1, 18.8.31). */
export type FormatToken =
  | { readonly kind: 'literal' | 'digits' | 'date' | 'elapsed'; readonly text: string }
  | { readonly kind: 'general' | 'exponent' | 'percent' | 'halfDay' };

/** How numbers of one kind are shown. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** Undefined where the place of the section tells for which numbers it is. */
  readonly condition: { readonly comparison: string; readonly value: number } | undefined;
  /** Digits are written 一二三 or 壹贰叁. */
  readonly numerals: 'plain' | 'chinese' | 'legal';
}

const pattern = new RegExp(
  [
    '"(?<quoted>[^"]*)"?',
    '\\\\(?<escaped>.)',
    '[_*].',
    '\\[(?<bracket>[^\\]]*)\\]',
    '(?<general>General|G/通用格式|@)',
    '(?<halfDay>AM/PM|A/P|上午/下午)',
    '(?<exponent>E[+-])',
    '(?<date>y+|m+|d+|h+|s+|e+|aaaa?)',
    '(?<digits>[0#?][0#?,]*(?:\\.[0#?]*,*)?|\\.[0#?]+)',
    '(?<percent>%)',
    '(?<end>;)',
    '(?<other>.)',
  ].join('|'),
  'gisu',
);

/** No code that a person wrote is longer. */
const longestCode = 500;

/** The sections of a format code: for numbers above zero, below, zero, and text. */
export function readFormatCode(code: string): FormatSection[] {
  const sections: FormatSection[] = [];
  let section: FormatSection = { tokens: [], condition: undefined, numerals: 'plain' };
  for (const { groups = {} } of code.slice(0, longestCode).matchAll(pattern)) {
    if (groups.end !== undefined) {
      sections.push(section);
      section = { tokens: [], condition: undefined, numerals: 'plain' };
    } else if (groups.bracket !== undefined) section = readBracket(section, groups.bracket);
    else section = { ...section, tokens: [...section.tokens, ...readToken(groups)] };
  }
  return [...sections, section];
}

function readToken(groups: Readonly<Record<string, string | undefined>>): FormatToken[] {
  const { quoted, escaped, general, halfDay, exponent, date, digits, percent, other } = groups;
  if (general !== undefined) return [{ kind: 'general' }];
  if (halfDay !== undefined) return [{ kind: 'halfDay' }];
  if (exponent !== undefined) return [{ kind: 'exponent' }];
  if (percent !== undefined) return [{ kind: 'percent' }];
  if (date !== undefined) return [{ kind: 'date', text: date.toLowerCase() }];
  if (digits !== undefined) return [{ kind: 'digits', text: digits }];
  const text = quoted ?? escaped ?? other;
  return text === undefined || text === '' ? [] : [{ kind: 'literal', text }];
}

/** [h], [>=100], [DBNum1], [$¥-804]; colours say nothing of the text. */
function readBracket(section: FormatSection, content: string): FormatSection {
  const [, comparison, value] = /^([<>=]+)(-?[\d.]+)$/.exec(content) ?? [];
  const currency = /^\$([^-]+)/.exec(content)?.[1];
  if (comparison !== undefined) return { ...section, condition: { comparison, value: Number(value) } };
  if (/^DBNum1$/i.test(content)) return { ...section, numerals: 'chinese' };
  if (/^DBNum2$/i.test(content)) return { ...section, numerals: 'legal' };
  if (/^(?:h+|m+|s+)$/i.test(content)) return withToken(section, { kind: 'elapsed', text: content.toLowerCase() });
  return currency === undefined ? section : withToken(section, { kind: 'literal', text: currency });
}

function withToken(section: FormatSection, token: FormatToken): FormatSection {
  return { ...section, tokens: [...section.tokens, token] };
}
