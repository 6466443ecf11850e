import { AppError } from '../errors.ts';
import type { Result } from '../result.ts';
import { readPage } from './html/html.ts';
import type { Importer } from './importer.ts';
import { hasText } from './lines.ts';
import { type MimePart, mimeParts, mimeType } from './mime.ts';
import type { KeptPicture } from './picture-data.ts';
import type { SourceDocument } from './source-document.ts';

/** Pages that browsers and Word save as one file with all that belongs to them (RFC 2557). Warnings: those of html. */
export const mht: Importer = {
  name: 'mht',
  endings: ['mht', 'mhtml'],
  recognizes: (bytes) => /^(?:multipart\/(?:related|alternative|mixed)|text\/html)$/.test(mimeType(bytes) ?? ''),
  read(bytes, detail) {
    const parts = mimeParts(bytes);
    const [main, ...others] = parts.filter(isPage);
    if (!main) throw new AppError('brokenFile', { reason: 'noMainDocument' });
    const read = (part: MimePart) =>
      readPage(part.read(), { declared: part.charset, detail, pictureAt: (address) => pictureAt(address, parts) });
    const page = read(main);
    return page.value.lines.some(hasText) ? page : (firstWithText(others, read) ?? page);
  },
};

function isPage({ type }: MimePart): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}

/** A picture that came with the page: by its own address, or by its id (RFC 2392). */
function pictureAt(address: string, parts: readonly MimePart[]): KeptPicture | undefined {
  const name = fileName(address);
  const part = parts.find(({ location, id }) =>
    address.startsWith('cid:') ? id === address.slice(4) : location !== '' && location === address,
  );
  const found = part ?? parts.find(({ location }) => name !== '' && fileName(location) === name);
  const content = found?.read();
  return content && { size: content.length, read: () => content };
}

/** Word writes a picture’s address in the page without the folder that it has in the message. */
function fileName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** Where the main page only lays out frames, they follow it as pages of their own. */
function firstWithText(
  parts: readonly MimePart[],
  read: (part: MimePart) => Result<SourceDocument>,
): Result<SourceDocument> | undefined {
  for (const part of parts) {
    const page = read(part);
    if (page.value.lines.some(hasText)) return page;
  }
  return undefined;
}
