import type { AsideText } from '../../../shared/importers/page-layout/page.ts';
import type { PagePoint, PdfFont, ShownText } from './show-text.ts';

/** A text that does not run level, and where it goes on. */
export interface OpenAside extends AsideText {
  readonly end: PagePoint;
}

/** Pieces of one text are at most so far apart, in characters. */
const widestGap = 1.5;

/** Adds what was set on a line that does not run level to the text it goes on with, or as a text of its own. */
export function addAside(asides: OpenAside[], { glyphs, start, end, turn }: ShownText, font: PdfFont): void {
  const text = glyphs.map((glyph) => glyph.text).join('');
  if (text.trim() === '') return;
  const isAskew = turn === undefined;
  const last = asides.at(-1);
  const size = glyphs[0]?.size ?? 0;
  const goesOn =
    !font.vertical &&
    last?.isAskew === isAskew &&
    Math.hypot(start[0] - last.end[0], start[1] - last.end[1]) < widestGap * size;
  if (last && goesOn) asides[asides.length - 1] = { isAskew, text: last.text + text, end };
  else asides.push({ isAskew, text: text.trim(), end });
}
