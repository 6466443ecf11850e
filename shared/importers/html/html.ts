import { AppError } from '../../errors.ts';
import { decodeText, decodingWarnings } from '../decode-text.ts';
import type { Importer } from '../importer.ts';
import { type MarkupElement, readMarkup } from '../markup.ts';
import type { SourceDocument, SourceLine } from '../source-document.ts';
import { findArticle } from './article.ts';
import { linesOfHtml } from './html-lines.ts';
import { pageTitle } from './page-title.ts';

const opening =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|title|meta|link|style|script|div|section|article|main|table|center|font|span|p|h[1-6]|ol|ul)[\s>])/i;
const anyTag = /<(?:p|br|div|span|table|h[1-6])[\s/>]/i;
const charset = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i;

/** Pages as saved from web sites, and documents that Word saved as pages. */
export const html: Importer = {
  name: 'html',
  endings: ['html', 'htm', 'xhtml', 'shtml'],
  recognizes(bytes, fileName) {
    const text = decodePage(bytes)?.text.slice(0, 4096) ?? '';
    return opening.test(text) || (/\.x?s?html?$/i.test(fileName) && anyTag.test(text));
  },
  read(bytes) {
    const decoded = decodePage(bytes);
    if (!decoded) throw new AppError('brokenFile', { reason: 'notText' });
    return { value: readPage(readMarkup(decoded.text, 'html')), warnings: decodingWarnings(decoded) };
  },
};

/** The encoding is declared in a page's first bytes, in ASCII. */
function decodePage(bytes: Uint8Array) {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return decodeText(bytes, charset.exec(head)?.[1]);
}

function readPage(page: MarkupElement): SourceDocument {
  const title = pageTitle(page);
  const lines = linesOfHtml(findArticle(page));
  if (title === undefined) return { lines };
  return { title, lines: [...titleLine(title, lines, page), ...lines] };
}

/** The title as a line of its own where the page shows it outside of the article. */
function titleLine(title: string, lines: readonly SourceLine[], page: MarkupElement): SourceLine[] {
  return !showsTitle(lines, title) && showsTitle(linesOfHtml(page), title) ? [{ text: title, centered: true }] : [];
}

/** Whether a title stands among lines, in one of them or broken over up to three. */
function showsTitle(lines: readonly SourceLine[], title: string): boolean {
  const texts = lines.map((line) => bare(line.text));
  const wanted = bare(title);
  return texts.some((_, at) => [1, 2, 3].some((count) => texts.slice(at, at + count).join('') === wanted));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
