import { findElements, type MarkupElement, markupText } from '../markup.ts';

/** What follows the title in a page's `title`: the name of the site or of its parts. */
const siteName = /\s*[-_|—–]+\s*[^-_|—–]*(?:网|网站|政府|局|厅|委员会|门户|平台|首页|频道|公开|动态|文件)$/u;

/** The title that a page gives its article: its metadata, its only h1, or its own title without the site's name. */
export function pageTitle(page: MarkupElement): string | undefined {
  const headings = findElements(page, 'h1').map(lineText).filter(isTitle);
  const candidates = [
    metaContent(page, 'articletitle'),
    headings.length === 1 ? headings[0] : undefined,
    metaContent(page, 'og:title'),
    withoutSite(lineText(findElements(page, 'title')[0])),
  ];
  return candidates.find((candidate) => candidate !== undefined && isTitle(candidate));
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
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4 && text.length <= 100;
}
