import type { Block, TextRun } from '../document/model.ts';
import { AppError } from '../errors.ts';
import { type HtmlParts, partsOfHtml } from './html-parts.ts';
import { type BlockContext, blocksOfParts } from './part-blocks.ts';
import type { PastedPart } from './pasted-part.ts';
import { partsOfText } from './text-parts.ts';

/** What a clipboard holds; '' where it lacks the form. */
export interface ClipboardData {
  readonly html: string;
  readonly text: string;
}

/** What is pasted. */
export interface PastedContent {
  readonly blocks: readonly Block[];
  /** All of it as text, with the marks that are kept, where it is a single line: it belongs to the text at the cursor. */
  readonly inline?: readonly TextRun[];
  /** Pictures that are left out: office programs name them by files that no other program may read. */
  readonly leftOut: number;
}

/**
 * Reads what other programs copied: clean blocks with their structure, tables, bold and highlight, and none of the other looks.
 * Nothing that could run is looked at further than to leave it out. Never throws: markup that is built to break its
 * reader gives way to the plain text.
 */
export function readClipboard({ html, text }: ClipboardData, context: BlockContext): PastedContent {
  const { parts, pictures } = readHtml(html);
  return (parts.length > 0 && contentOf(parts, pictures, context)) || textContent(text, pictures, context);
}

function readHtml(html: string): HtmlParts {
  return unlessTooComplex(() => partsOfHtml(html)) ?? { parts: [], pictures: 0 };
}

function contentOf(parts: readonly PastedPart[], leftOut: number, context: BlockContext): PastedContent | undefined {
  const blocks = unlessTooComplex(() => blocksOfParts(parts, context));
  const [only, second] = parts;
  const isInline = only?.kind === 'line' && second === undefined;
  return blocks && { blocks, leftOut, ...(isInline ? { inline: only.runs } : {}) };
}

function textContent(text: string, leftOut: number, context: BlockContext): PastedContent {
  return contentOf(partsOfText(text), leftOut, context) ?? { blocks: [], leftOut };
}

function unlessTooComplex<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
