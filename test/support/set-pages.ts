import type { Page, PageGlyph, PageRule } from '../../shared/importers/page-layout/page.ts';

/** How text is set on pages; lengths in points. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly pitch: number;
  /** Of first lines, in characters. */
  readonly indent: number;
  /** Between paragraphs, beyond the pitch. */
  readonly space: number;
}

/** A page as GB/T 9704 has it. */
export const officialSheet: Sheet = {
  width: 595,
  height: 842,
  left: 79,
  right: 521,
  top: 105,
  bottom: 743,
  size: 16,
  pitch: 29,
  indent: 2,
  space: 0,
};

/** Where and how a line of text is set. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly face?: string;
  readonly bold?: boolean;
  /** Between characters, in points. */
  readonly spacing?: number;
}

/** The characters of a line; Latin ones are half as wide as Chinese ones. */
export function setLine(
  text: string,
  { x, y, size = 16, face = 'FangSong', bold = false, spacing = 0 }: TextPlace,
): PageGlyph[] {
  let left = x;
  return Array.from(text, (character) => {
    const right = left + widthOf(character) * size;
    const glyph = { text: character, left, right, baseline: y, size, face, bold };
    left = right + spacing;
    return glyph;
  });
}

/** The width of a text in characters. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character < '\u0250' ? 0.5 : 1), 0);
}

/** A page of these characters and ruled lines. */
export function pageOf(
  glyphs: readonly PageGlyph[],
  rules: readonly PageRule[] = [],
  sheet: Sheet = officialSheet,
): Page {
  return { width: sheet.width, height: sheet.height, glyphs, rules };
}

/** Sets paragraphs one below the other on as many pages as they need. */
export function setPages(paragraphs: readonly string[], sheet: Sheet = officialSheet): Page[] {
  const pages: PageGlyph[][] = [[]];
  let y = sheet.top;
  for (const paragraph of paragraphs) {
    breakLines(paragraph, sheet).forEach((line, index) => {
      if (y > sheet.bottom) {
        pages.push([]);
        y = sheet.top;
      }
      const x = sheet.left + (index === 0 ? sheet.indent * sheet.size : 0);
      pages.at(-1)?.push(...setLine(line, { x, y, size: sheet.size }));
      y += sheet.pitch;
    });
    y += sheet.space;
  }
  return pages.map((glyphs) => pageOf(glyphs, [], sheet));
}

/** The lines of a paragraph: Latin words stay whole, and no line begins with a closing mark. */
export function breakLines(text: string, { left, right, size, indent }: Sheet = officialSheet): string[] {
  const pieces = text.match(/(?:[!-\u024f]+|[（“《]?[^!-\u024f])[，。、；：？！）”》%]*/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const room = (right - left) / size - (lines.length === 0 ? indent : 0);
    if (line !== '' && widthOf(line + piece) > room) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

/** The lines of a ruled table with these edges. */
export function ruledGrid(xs: readonly number[], ys: readonly number[]): PageRule[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [
    ...xs.map((x) => ({ left: x, right: x + 0.5, top, bottom })),
    ...ys.map((y) => ({ left, right, top: y, bottom: y + 0.5 })),
  ];
}
