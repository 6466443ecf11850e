import { type MarkupElement, type MarkupNode, walkMarkup } from '../markup.ts';
import { isBlock, isUnread } from './element-look.ts';
import { isPageFurniture } from './page-furniture.ts';

/** Elements that can hold an article; a paragraph or a list item is a part of one. */
const containers = new Set('html body div section article main form center table tbody tr td span font'.split(' '));

/** So much prose may stay outside, a site's foot line or a call to scan its code: 50 characters, less on short pages. */
function tolerance(prose: number): number {
  return Math.min(50, prose / 20);
}

/** What an element holds: characters of prose, and lines that are not links. */
interface Content {
  readonly prose: number;
  readonly lines: number;
}

const noContent: Content = { prose: 0, lines: 0 };

/**
 * The innermost element that holds the page's prose: sentences in paragraphs rather than links, labels and foot lines.
 * Where no part holds all but a line of it, the page itself. A single line is a part of an article, not one itself.
 */
export function findArticle(page: MarkupElement): MarkupElement {
  const contents = measureContents(page);
  const contentOf = (node: MarkupNode) => (typeof node === 'string' ? undefined : contents.get(node)) ?? noContent;
  let article = page;
  for (;;) {
    const all = contentOf(article).prose;
    const wanted = Math.max(all - tolerance(all), 1);
    const inner = article.children.find((child) => contentOf(child).prose >= wanted);
    if (inner === undefined || typeof inner === 'string') return article;
    if (!containers.has(inner.name) || contentOf(inner).lines < 2) return article;
    article = inner;
  }
}

function measureContents(page: MarkupElement): ReadonlyMap<MarkupElement, Content> {
  const contents = new Map<MarkupElement, Content>();
  const open: MarkupElement[] = [];
  let line = '';
  const endLineAt = (element: MarkupElement) => {
    if (breaksLine(element) && line !== '') {
      addContent(contents, open.at(-1), { prose: proseLength(line), lines: 1 });
      line = '';
    }
  };
  walkMarkup(page, {
    enter(element) {
      if (element !== page && (isUnread(element) || isPageFurniture(element) || isLink(element))) return false;
      endLineAt(element);
      open.push(element);
      return true;
    },
    text(data) {
      line += data.trim();
    },
    leave(element) {
      endLineAt(element);
      open.pop();
      addContent(contents, open.at(-1), contents.get(element) ?? noContent);
    },
  });
  return contents;
}

function addContent(contents: Map<MarkupElement, Content>, element: MarkupElement | undefined, more: Content): void {
  if (!element) return;
  const { prose, lines } = contents.get(element) ?? noContent;
  contents.set(element, { prose: prose + more.prose, lines: lines + more.lines });
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
