import { boldOf, isUnread, outlineLevelOf, styleOf } from '../importers/html/element-look.ts';
import type { MarkupElement } from '../importers/markup.ts';
import type { PastedLine } from './pasted-part.ts';
import { isFrame } from './pasted-table.ts';

/** What text inherits from the elements around it. */
export interface Look {
  readonly bold: boolean;
  readonly highlight: boolean;
  /** Line breaks of the source are shown. */
  readonly preformatted: boolean;
  readonly framed: boolean;
  readonly outlineLevel: number | undefined;
  readonly role: PastedLine['role'];
}

/** The look of text that nothing is said of. */
export const plainLook: Look = {
  bold: false,
  highlight: false,
  preformatted: false,
  framed: false,
  outlineLevel: undefined,
  role: undefined,
};

/** The look of what an element holds. */
export function lookWithin(element: MarkupElement, around: Look): Look {
  return {
    bold: boldOf(element) ?? around.bold,
    highlight: highlightOf(element) ?? around.highlight,
    preformatted: preformattedOf(element) ?? around.preformatted,
    framed: around.framed || (element.name === 'table' && isFrame(element)),
    outlineLevel: outlineLevelOf(element) ?? around.outlineLevel,
    role: /\bMsoTitle\b/.test(element.attributes.class ?? '') ? 'title' : around.role,
  };
}

/** Parts of a page that a reader skips, but not one who has chosen them. */
const pageParts = new Set(['nav', 'footer', 'aside']);
/** Word's anchors of comments; the comments themselves are told by their style. */
const commentAnchors = /\b(?:msocomanchor|MsoCommentReference|msocomtxt|msocomoff)\b/;

/** Whether what an element holds is no text that was copied: scripts, controls, what is hidden or was taken out. */
export function isLeftOut(element: MarkupElement): boolean {
  if (element.name === 'xml' || commentAnchors.test(element.attributes.class ?? '')) return true;
  return isUnread(pageParts.has(element.name) ? { ...element, name: 'div' } : element);
}

function preformattedOf(element: MarkupElement): boolean | undefined {
  const space = /(?:^|;)white-space:([\w-]+)/.exec(styleOf(element))?.[1];
  if (space) return /^(?:pre|break-spaces)/.test(space);
  return element.name === 'pre' || undefined;
}

/** Elements whose background is that of their text, not of a box around it. */
const textElements = new Set('span font b strong i em u ins'.split(' '));
/** Names of colours that markers have (Word knows fifteen); shades are none. */
const markerNames =
  /^(?:yellow|lime|aqua|cyan|fuchsia|magenta|red|green|blue|orange|gold|pink|navy|teal|purple|maroon|olive)/;

/** Whether an element highlights its text; undefined where it leaves that as it is. */
function highlightOf(element: MarkupElement): boolean | undefined {
  const style = styleOf(element);
  const marker = /mso-highlight:([^;]+)/.exec(style)?.[1];
  if (marker) return marker !== 'none';
  if (element.name === 'mark') return true;
  if (!textElements.has(element.name)) return undefined;
  const background = /(?:^|;)background(?:-color)?:([^;]+)/.exec(style)?.[1];
  return background !== undefined && isMarkerColor(background) ? true : undefined;
}

/** Bright and of a hue; the white and greys of a page are not. */
function isMarkerColor(color: string): boolean {
  const channels = channelsOf(color);
  if (channels.length < 3) return markerNames.test(color);
  const [strongest, weakest] = [Math.max(...channels), Math.min(...channels)];
  return strongest >= 200 && strongest - weakest >= 40;
}

function channelsOf(color: string): readonly number[] {
  const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])/.exec(color)?.[1];
  if (hex)
    return (hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).match(/../g)?.map((one) => parseInt(one, 16)) ?? [];
  const [, red, green, blue, alpha] = /^rgba?\((\d+),(\d+),(\d+)(?:,([\d.]+))?\)/.exec(color) ?? [];
  return red === undefined || alpha === '0' ? [] : [Number(red), Number(green), Number(blue)];
}
