import { AppError } from '../errors.ts';
import type { Result } from '../result.ts';
import { readPage } from './html/html.ts';
import type { Importer } from './importer.ts';
import { hasText } from './lines.ts';
import { type MimePart, mimeParts, mimeType } from './mime.ts';
import type { SourceDocument } from './source-document.ts';

/** Pages that browsers and Word save as one file with all that belongs to them (RFC 2557). Warnings: those of html. */
export const mht: Importer = {
  name: 'mht',
  endings: ['mht', 'mhtml'],
  recognizes: (bytes) => /^(?:multipart\/(?:related|alternative|mixed)|text\/html)$/.test(mimeType(bytes) ?? ''),
  read(bytes) {
    const [main, ...others] = mimeParts(bytes).filter(isPage);
    if (!main) throw new AppError('brokenFile', { reason: 'noMainDocument' });
    const page = readPart(main);
    return page.value.lines.some(hasText) ? page : (firstWithText(others) ?? page);
  },
};

function isPage({ type }: MimePart): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}

function readPart(part: MimePart): Result<SourceDocument> {
  return readPage(part.read(), part.charset);
}

/** Where the main page only lays out frames, they follow it as pages of their own. */
function firstWithText(parts: readonly MimePart[]): Result<SourceDocument> | undefined {
  for (const part of parts) {
    const page = readPart(part);
    if (page.value.lines.some(hasText)) return page;
  }
  return undefined;
}
