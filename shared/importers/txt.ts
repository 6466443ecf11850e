import { AppError } from '../errors.ts';
import { decodeText, decodingWarnings } from './decode-text.ts';
import type { Importer } from './importer.ts';

/** How formats begin that can pass for text; what they hold is markup or data, not lines. */
const otherFormats = ['%PDF-', '{\\rtf', '<?xml', 'MIME-Version:', 'From: <Saved by', 'PK\u0003\u0004', 'GIF8'];

const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** Plain text in any encoding that `decodeText` knows. Blank lines go; a line keeps its text, not its indentation. */
export const txt: Importer = {
  name: 'txt',
  endings: ['txt', 'text'],
  recognizes: isPlainText,
  read(bytes) {
    const decoded = decodeText(bytes);
    if (!decoded) throw new AppError('brokenFile', { reason: 'notText' });
    const lines = linesOfText(decoded.text).map((text) => ({ text }));
    return { value: { lines }, warnings: decodingWarnings(decoded) };
  },
};

/** Whether these bytes are text: decodable, hardly any control characters, and no other format in the guise of text. */
export function isPlainText(bytes: Uint8Array): boolean {
  const text = decodeText(bytes)?.text;
  if (text === undefined || text.includes('\0')) return false;
  if (otherFormats.some((opening) => text.startsWith(opening))) return false;
  const controls = text.match(/\p{Cc}/gu)?.filter((character) => character.trim() !== '').length ?? 0;
  return controls <= text.length / 100;
}

/** The lines of a text that hold something, without the white space around them. */
export function linesOfText(text: string): string[] {
  return text
    .split(lineEnd)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
