import { type MarkupElement, type MarkupNode, walkMarkup } from '../markup.ts';
import { isBlock, isUnread } from './element-look.ts';
import { isPageFurniture } from './page-furniture.ts';

/** Elements that can hold an article; a paragraph or a list item is a part of one. */
const containers = new Set('html body div section article main form center table tbody tr td span font'.split(' '));

/** So much prose may stay outside, a site's foot line or a call to scan its code: 50 characters, less on short pages. */
function tolerance(prose: number): number {
  return Math.min(50, prose / 20);
}

/**
 * The innermost element that holds the page's prose: sentences in paragraphs rather than links, labels and foot lines.
 * Where no part holds all but a line of it, the page itself.
 */
export function findArticle(page: MarkupElement): MarkupElement {
  const prose = measureProse(page);
  const proseOf = (node: MarkupNode) => (typeof node === 'string' ? 0 : (prose.get(node) ?? 0));
  let article = page;
  for (;;) {
    const all = proseOf(article);
    const wanted = Math.max(all - tolerance(all), 1);
    const inner = article.children.find((child) => proseOf(child) >= wanted);
    if (inner === undefined || typeof inner === 'string' || !containers.has(inner.name)) return article;
    article = inner;
  }
}

/** Characters of prose in each element that has some. */
function measureProse(page: MarkupElement): ReadonlyMap<MarkupElement, number> {
  const prose = new Map<MarkupElement, number>();
  const open: MarkupElement[] = [];
  let line = '';
  let links = 0;
  const add = (element: MarkupElement | undefined, amount: number) => {
    if (element && amount > 0) prose.set(element, (prose.get(element) ?? 0) + amount);
  };
  const endLine = () => {
    add(open.at(-1), proseLength(line));
    line = '';
  };
  walkMarkup(page, {
    enter(element) {
      if (element !== page && (isUnread(element) || isPageFurniture(element))) return false;
      if (breaksLine(element)) endLine();
      if (isLink(element)) links++;
      open.push(element);
      return true;
    },
    text(data) {
      if (links === 0) line += data.trim();
    },
    leave(element) {
      if (breaksLine(element)) endLine();
      if (isLink(element)) links--;
      open.pop();
      add(open.at(-1), prose.get(element) ?? 0);
    },
  });
  return prose;
}

function breaksLine(element: MarkupElement): boolean {
  return isBlock(element) || element.name === 'br' || element.name === '';
}

/** Links within the page are its contents list or Word's bookmarks, not navigation. */
function isLink(element: MarkupElement): boolean {
  return element.name === 'a' && 'href' in element.attributes && !element.attributes.href?.startsWith('#');
}

const footLine = /版权所有|备案|标识码|技术支持|主办单位|承办单位|不得转载|浏览器|分辨率/;

/** The length of a line that is made of sentences, 0 for labels, dates and foot lines. */
function proseLength(line: string): number {
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isSentence = (han >= 12 && /[。；]/.test(line)) || (han >= 40 && line.includes('，'));
  return isSentence && !(footLine.test(line) && line.length < 200) ? han : 0;
}
