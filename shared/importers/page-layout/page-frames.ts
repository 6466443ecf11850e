import type { SourceLine } from '../source-document.ts';
import { lineText } from './line-text.ts';
import type { AsideText, Page } from './page.ts';
import type { PageFrame } from './place-frames.ts';
import type { VisualLine } from './visual-lines.ts';

const loneNumber = /^[-—–\s]*\d{1,4}[-—–\s]*$/;

/**
 * What frames each page as lines: its furniture, above or below the text, and the texts aside. Those are furniture too
 * where they run askew over the text, stand on several pages or are a number alone; else they are words of the document.
 */
export function pageFrames(
  pages: readonly Page[],
  sheets: readonly { readonly furniture: readonly VisualLine[] }[],
): PageFrame[] {
  const isRepeated = repeatedTexts(pages.map(({ asides = [] }) => asides.map(({ text }) => text)));
  return pages.map((page, index) => {
    const furniture = sheets[index]?.furniture ?? [];
    const isAbove = ({ baseline }: VisualLine) => baseline < page.height / 2;
    const isFurniture = (aside: AsideText) =>
      loneNumber.test(aside.text) || isRepeated(aside.text) || (aside.isAskew && !isMostOf(page));
    const asides = (page.asides ?? []).map(
      (aside): SourceLine => (isFurniture(aside) ? { text: aside.text, pageFurniture: true } : { text: aside.text }),
    );
    return {
      above: furniture.filter(isAbove).map(furnitureLine),
      below: [...asides, ...furniture.filter((line) => !isAbove(line)).map(furnitureLine)],
    };
  });
}

/** Whether most of a page’s text runs askew, as on a scanned sheet that lay so. */
function isMostOf({ glyphs, asides = [] }: Page): boolean {
  return asides.reduce((length, { text }) => length + text.length, 0) > glyphs.length;
}

function furnitureLine(line: VisualLine): SourceLine {
  return { text: lineText(line), pageFurniture: true };
}

/** Whether more than one page has a text. */
function repeatedTexts(pages: readonly (readonly string[])[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const text of pages.flatMap((texts) => [...new Set(texts)])) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (text) => (counts.get(text) ?? 0) > 1;
}
