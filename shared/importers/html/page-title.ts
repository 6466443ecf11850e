import { readMark } from '../../plan/heading-marks.ts';
import { findElements, type MarkupElement, markupText } from '../markup.ts';
import type { SourceLine } from '../source-document.ts';
import { linesOfHtml } from './html-lines.ts';

/** The title of a page's article, and whether the page shows it outside of the article's own lines. */
export interface FoundTitle {
  readonly title: string | undefined;
  readonly isShownOutside: boolean;
}

/** What follows the title in a page's `title`: the name of the site or of its parts. */
const siteName = /\s*[-_|—–]+\s*[^-_|—–]*(?:网|网站|政府|局|厅|委员会|门户|平台|首页|频道|公开|动态|文件)$/u;

/** A heading above an article stands within so many lines, behind it date, source and size of type. */
const nearby = 12;

/**
 * Finds the title: one that the page declares and shows, else the line set as a heading above the article, else what the
 * page declares without showing it.
 */
export function findTitle(page: MarkupElement, article: readonly SourceLine[]): FoundTitle {
  const declared = declaredTitle(page);
  if (declared && showsTitle(article, declared)) return { title: declared, isShownOutside: false };
  const all = linesOfHtml(page);
  if (declared && showsTitle(all, declared)) return { title: declared, isShownOutside: true };
  const above = headingAbove(all, article);
  return { title: above ?? declared, isShownOutside: above !== undefined };
}

/** The title in the page's metadata, its only h1, or its own title without the site's name. */
function declaredTitle(page: MarkupElement): string | undefined {
  const headings = findElements(page, 'h1').map(lineText).filter(isTitle);
  const candidates = [
    metaContent(page, 'articletitle'),
    headings.length === 1 ? headings[0] : undefined,
    metaContent(page, 'og:title'),
    withoutSite(lineText(findElements(page, 'title')[0])),
  ];
  return candidates.find((candidate) => candidate !== undefined && isTitle(candidate));
}

function headingAbove(all: readonly SourceLine[], article: readonly SourceLine[]): string | undefined {
  const start = all.findIndex((_, at) => [0, 1].every((offset) => all[at + offset]?.text === article[offset]?.text));
  const above = all.slice(Math.max(start - nearby, 0), Math.max(start, 0));
  return above.findLast((line) => isSetAsHeading(line) && isTitle(line.text) && !/[。；，：]/.test(line.text))?.text;
}

function isSetAsHeading(line: SourceLine): boolean {
  return line.outlineLevel !== undefined || line.centered === true || line.bold === true;
}

/** Whether a title stands among lines, in one of them or broken over up to three. */
function showsTitle(lines: readonly SourceLine[], title: string): boolean {
  const texts = lines.map((line) => bare(line.text));
  const wanted = bare(title);
  return texts.some((_, at) => [1, 2, 3].some((count) => texts.slice(at, at + count).join('') === wanted));
}

function metaContent(page: MarkupElement, name: string): string | undefined {
  const meta = findElements(page, 'meta').find(
    ({ attributes }) => (attributes.name ?? attributes.property)?.toLowerCase() === name,
  );
  return meta?.attributes.content?.trim();
}

function lineText(element: MarkupElement | undefined): string {
  return element ? markupText(element).replace(/\s+/g, ' ').trim() : '';
}

function withoutSite(title: string): string {
  const shorter = title.replace(siteName, '');
  return shorter === title || shorter === '' ? title : withoutSite(shorter);
}

function isTitle(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= 4 && text.length <= 100 && readMark(text) === undefined;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
