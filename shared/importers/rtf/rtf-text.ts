import { isSetBold } from './character-look.ts';
import { decodeRtfBytes, decodeRtfCharacter } from './decode-rtf.ts';
import type { Reading } from './reading.ts';
import { addStoryText } from './story.ts';

/** Takes bytes of text; those that only stand in for a \u are passed over. */
export function takeBytes(reading: Reading, bytes: Uint8Array): void {
  const passed = Math.min(reading.passing, bytes.length);
  reading.passing -= passed;
  if (passed < bytes.length && reading.group.destination !== 'silent') reading.bytes.push(bytes.subarray(passed));
}

/** Takes a character by its number. */
export function takeCharacter(reading: Reading, code: number): void {
  const { look, fallbackLength } = reading.group;
  addText(reading, decodeRtfCharacter(code, reading.fonts.get(look.font)));
  reading.passing = fallbackLength;
}

/** Decodes the bytes taken so far; whatever may change how text is read has to ask for this first. */
export function settleBytes(reading: Reading): void {
  const { bytes, codePage, fonts, group } = reading;
  reading.passing = 0;
  if (bytes.length === 0) return;
  reading.bytes = [];
  const font = group.destination === 'fonts' ? undefined : fonts.get(group.look.font);
  addText(reading, decodeRtfBytes(joinBytes(bytes), font, codePage));
}

/** Adds text to what the open group belongs to; hidden and removed text is none. */
export function addText(reading: Reading, text: string): void {
  const { destination, story, look, collected } = reading.group;
  if (destination === 'silent') return;
  if (destination === 'fonts') addFontName(reading, text);
  else if (destination !== 'text') collected.push(text);
  else if (!look.isHidden && !look.isRemoved) addStoryText(story, text, isSetBold(look));
}

/** Windows allows 31 characters. */
const longestFontName = 64;

/** Names end with a semicolon; behind it stands at most the next font's. */
function addFontName({ fonts, group }: Reading, text: string): void {
  const font = fonts.get(group.look.font);
  if (!font) return;
  const name = (font.name + text.replace(/;.*/, '')).slice(0, longestFontName);
  fonts.set(group.look.font, { ...font, name });
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
