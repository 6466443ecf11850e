import { AppError } from '../../errors.ts';
import type { Result } from '../../result.ts';
import { decodeText, decodingWarnings } from '../decode-text.ts';
import { takePictures } from '../found-pictures.ts';
import type { Detail, Importer } from '../importer.ts';
import { findElements, type MarkupElement, readMarkup } from '../markup.ts';
import type { KeptPicture } from '../picture-data.ts';
import type { SourceDocument, SourcePicture } from '../source-document.ts';
import { findArticle } from './article.ts';
import { linesOfHtml, type WholePage } from './html-lines.ts';
import { readingPageWhole } from './page-pictures.ts';
import { findTitle } from './page-title.ts';

const opening =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|(?:html|head|body|title|meta|link|style|script|div|section|article|main|table|center|font|span|p|h[1-6]|ol|ul)[\s>])/i;
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
  read: (bytes, detail) => readPage(bytes, { detail }),
};

/** What is told beside a page: its encoding, how much is wanted, and the pictures that came with it, by their addresses. */
export interface PageSetting {
  readonly declared?: string;
  readonly detail?: Detail;
  readonly pictureAt?: (address: string) => KeptPicture | undefined;
}

/** Reads a page. Throws AppError `brokenFile` for no text. */
export function readPage(bytes: Uint8Array, setting: PageSetting = {}): Result<SourceDocument> {
  const decoded = decodePage(bytes, setting.declared);
  if (!decoded) throw new AppError('brokenFile', { reason: 'notText' });
  const page = readMarkup(decoded.text, 'html');
  const value = setting.detail === 'whole' ? wholeDocument(page, setting.pictureAt) : documentOf(page);
  return { value, warnings: decodingWarnings(decoded) };
}

/** With its pictures; a page bears no comments. */
function wholeDocument(page: MarkupElement, pictureAt: PageSetting['pictureAt']): SourceDocument {
  const pictures: SourcePicture[] = [];
  const source = documentOf(page, readingPageWhole(pictureAt));
  return { ...source, lines: [...takePictures(source.lines, pictures)], pictures };
}

/** A page itself declares its encoding in its first bytes, in ASCII. */
function decodePage(bytes: Uint8Array, declared = '') {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return decodeText(bytes, declared || charset.exec(head)?.[1]);
}

function documentOf(page: MarkupElement, whole?: WholePage): SourceDocument {
  const article = linesOfHtml(isOfficePage(page) ? page : findArticle(page), whole);
  const { title, isShownOutside } = findTitle(page, article);
  if (title === undefined) return { lines: article };
  return { title, lines: isShownOutside ? [{ text: title, centered: true }, ...article] : article };
}

/** A document that an office program saved as a page is an article from its first word to its last footnote. */
function isOfficePage(page: MarkupElement): boolean {
  return findElements(page, 'meta').some(
    ({ attributes: { name = '', content = '' } }) =>
      /^generator$/i.test(name) && /Microsoft (?:Word|Excel)|LibreOffice|OpenOffice|WPS|Kingsoft/i.test(content),
  );
}
