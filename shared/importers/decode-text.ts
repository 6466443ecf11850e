import type { Warning } from '../result.ts';
import { commonChinese } from './common-chinese.ts';

/** The encodings in which Chinese offices keep text. */
const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type TextEncodingName = (typeof encodings)[number];

/** Text, how it was encoded, and how many places of it could not be decoded (each is a U+FFFD in the text). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
  readonly undecodable: number;
}

const byteOrderMarks: readonly (readonly [TextEncodingName, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

const declaredNames: ReadonlyMap<string, TextEncodingName> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
  ['big5-hkscs', 'big5'],
]);

/** So many bytes are enough to judge an encoding by. */
const sampleSize = 32 * 1024;
/** Real Chinese text scores 0.5 and more, noise about 0. */
const leastPlausible = 0.2;
/** What a text without any Chinese scores: less than a Chinese one, more than noise. */
const plainPlausibility = 0.3;

/**
 * Decodes Chinese text: by its byte order mark, else as strict UTF-8, else as it declares itself (`declared`, e.g. an
 * HTML page's charset), else by the encoding that yields the most common Chinese characters. Undefined for bytes that
 * are text in none of these encodings.
 */
export function decodeText(bytes: Uint8Array, declared = ''): DecodedText | undefined {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decodeAs(bytes, marked[0]);
  const utf8 = decodeWholly(bytes, 'utf-8');
  if (utf8 && !isDoubtful(utf8.text)) return utf8;
  const named = declaredNames.get(declared.toLowerCase());
  return (named && decodeWholly(bytes, named)) ?? decodeGuessed(bytes) ?? utf8;
}

/** A few Chinese words in GB18030 can be valid UTF-8 by chance, but then give Greek, Cyrillic and the like. */
function isDoubtful(text: string): boolean {
  return /[\u0080-\u07ff]/.test(text) && !/[\u2000-\uffff]/.test(text);
}

/** The warning `undecodableText`, with `count` and `encoding`, where some of the text could not be decoded. */
export function decodingWarnings(decoded: DecodedText): readonly Warning[] {
  if (decoded.undecodable === 0) return [];
  return [{ code: 'undecodableText', details: { count: String(decoded.undecodable), encoding: decoded.encoding } }];
}

/** Undefined where some byte does not fit, or where the text holds NUL, which tells of UTF-16 or of no text. */
function decodeWholly(bytes: Uint8Array, encoding: TextEncodingName): DecodedText | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : { text, encoding, undecodable: 0 };
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, encoding: TextEncodingName): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/, '');
  return { text, encoding, undecodable: text.split('\ufffd').length - 1 };
}

function decodeGuessed(bytes: Uint8Array): DecodedText | undefined {
  const sample = bytes.subarray(0, sampleSize);
  const scored = encodings.map((encoding) => ({ encoding, score: plausibility(sample, encoding) }));
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left));
  return best.score >= leastPlausible ? decodeAs(bytes, best.encoding) : undefined;
}

/** The share of common Chinese characters among all that are not ASCII, less what no text would hold; 1 at most. */
function plausibility(sample: Uint8Array, encoding: TextEncodingName): number {
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  let good = 0;
  let bad = 0;
  let beyondAscii = 0;
  for (const character of text) {
    if (character > '~') beyondAscii++;
    if (commonChinese.has(character)) good++;
    else if (isNoise(character)) bad++;
  }
  if (beyondAscii + bad === 0) return plainPlausibility;
  return (good - 2 * bad) / (beyondAscii + bad);
}

/** Control, private use, unassigned and replacement characters: what text does not hold. */
function isNoise(character: string): boolean {
  return /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(character) && character.trim() !== '';
}
