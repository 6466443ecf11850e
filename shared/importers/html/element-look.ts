import type { MarkupElement } from '../markup.ts';

/** Elements that end a line before and after them. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content no reader of the page sees as text; `del` is text that was taken out. */
const unread = new Set(
  (
    'script style noscript template head title iframe object embed applet svg math canvas audio video select button ' +
    'textarea option datalist nav footer aside del rt rp map'
  ).split(' '),
);

const boldElements = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const hiddenStyle = /display:none|visibility:hidden|mso-hide:all|mso-element:(?:comment|header|footer)/;

/** Whether an element ends a line before and after itself. */
export function isBlock(element: MarkupElement): boolean {
  return blocks.has(element.name);
}

/** Where Word and LibreOffice call a footnote: a figure that would else stand in the middle of a sentence. */
const noteCall = /^(?:_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc)$/;

/** Whether an element shows no text of the page. */
export function isUnread(element: MarkupElement): boolean {
  const { attributes, name } = element;
  if (unread.has(name) || 'hidden' in attributes) return true;
  return hiddenStyle.test(styleOf(element)) || noteCall.test(attributes.name ?? '');
}

/** Whether an element sets its text bold or not; undefined where it leaves that as it is. */
export function boldOf(element: MarkupElement): boolean | undefined {
  const weight = /font-weight:(\w+)/.exec(styleOf(element))?.[1];
  if (weight) return /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return boldElements.has(element.name) || undefined;
}

const noColour =
  /^(?:transparent|none|inherit|initial|unset|auto|white|#fff|#ffffff|rgba?\(255,255,255\b.*|rgba\(0,0,0,0\))$/;

/** Whether an element marks its text in a colour; undefined where it leaves that as it is, as blocks do. */
export function highlightOf(element: MarkupElement): boolean | undefined {
  if (element.name === 'mark') return true;
  if (isBlock(element)) return undefined;
  const colour = /(?:^|;)(?:background|background-color|mso-highlight):([^;]+)/.exec(styleOf(element))?.[1];
  return colour === undefined ? undefined : !noColour.test(colour.replace('!important', ''));
}

/** Whether a block centres its text; undefined where it leaves that as it is. */
export function centeredOf(element: MarkupElement): boolean | undefined {
  const align = /text-align:(\w+)/.exec(styleOf(element))?.[1] ?? element.attributes.align?.toLowerCase();
  if (align) return align === 'center';
  return element.name === 'center' || undefined;
}

/** The level of h1–h6, or of Word's `mso-outline-level`. */
export function outlineLevelOf(element: MarkupElement): number | undefined {
  const level = /^h([1-6])$/.exec(element.name)?.[1] ?? /mso-outline-level:([1-9])/.exec(styleOf(element))?.[1];
  return level === undefined ? undefined : Number(level);
}

/** An automatic number that Word has written into the text of its page, in a span marked so. */
export function isWordNumber(element: MarkupElement): boolean {
  return /mso-list:ignore/.test(styleOf(element));
}

/** The style attribute in lower case without white space. */
export function styleOf(element: MarkupElement): string {
  return element.attributes.style?.toLowerCase().replace(/\s+/g, '') ?? '';
}
