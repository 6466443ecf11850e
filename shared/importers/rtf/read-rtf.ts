import type { MarkupElement } from '../markup.ts';
import { readSymbol, readWord } from './control-words.ts';
import { beginReading, closeGroup, openGroup, type Reading } from './reading.ts';
import { settleBytes, takeBytes } from './rtf-text.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

/** What rich text holds, in the terms of document.xml: paragraphs and tables, and notes as `w:footnote`. */
export interface RtfDocument {
  readonly body: readonly MarkupElement[];
  readonly notes: readonly MarkupElement[];
  /** As its properties give it, '' where they do not. */
  readonly title: string;
  /** Whether the file ends before its text does. */
  readonly isCutOff: boolean;
}

/** Reads rich text (RTF 1.9.1). Throws AppError `tooComplex` for groups that nest too deep. */
export function readRtf(bytes: Uint8Array): RtfDocument {
  const reading = beginReading();
  for (const token of rtfTokens(bytes)) {
    if (reading.skipped > 0) skipToken(reading, token);
    else readToken(reading, token);
  }
  const isCutOff = reading.outer.length > 0;
  settleBytes(reading);
  while (reading.outer.length > 0) closeGroup(reading);
  return { body: reading.body.blocks, notes: reading.notes, title: reading.title, isCutOff };
}

function readToken(reading: Reading, token: RtfToken): void {
  if (token.kind === 'bytes') {
    takeBytes(reading, token.bytes);
    return;
  }
  settleBytes(reading);
  if (token.kind === 'open') openGroup(reading);
  else if (token.kind === 'close') closeGroup(reading);
  else if (token.kind === 'word') readWord(reading, token.name, token.value);
  else readSymbol(reading, token.name);
}

function skipToken(reading: Reading, token: RtfToken): void {
  if (token.kind === 'open') reading.skipped++;
  if (token.kind === 'close') reading.skipped--;
  if (reading.skipped === 0) closeGroup(reading);
}
