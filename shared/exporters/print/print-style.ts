import {
  type Face,
  type FaceRole,
  type LayoutProfile,
  type PageNumberLayout,
  textArea,
  turned,
} from '../layout-profile.ts';
import { ruledStyle } from './ruled-style.ts';

/** The page's style sheet: the profile's values in CSS (Paged Media 3 for margins and page numbers). */
export function printStyle(profile: LayoutProfile): string {
  return [
    latinFont(profile),
    pageRules(profile, ''),
    pageRules(turned(profile), 'landscape'),
    textRules(profile),
    ruledStyle(profile),
    faceRules(profile),
    screenRules(profile),
  ].join('\n');
}

/** The Latin face for letters and digits only: it has “”—… too, but half as wide as Chinese text wants them. */
function latinFont({ faces: { latin } }: LayoutProfile): string {
  const sources = [latin.name, ...latin.standIns].map((name) => `local(${quote(name)})`);
  return `@font-face { font-family: latin; src: ${sources.join(', ')}; unicode-range: U+20-7E; }`;
}

/** Page 1 is a right-hand page; the binding edge changes sides where the profile mirrors its margins. */
function pageRules({ paper, margins, mirrored, pageNumber, faces }: LayoutProfile, name: string): string {
  const { top, bottom, inner, outer } = margins;
  const [left, right] = mirrored ? [outer, inner] : [inner, outer];
  return `@page ${name} { size: ${paper.width}mm ${paper.height}mm; }
@page ${name}:right { margin: ${top}mm ${outer}mm ${bottom}mm ${inner}mm; ${pageNumberBox(pageNumber, 'right', faces)} }
@page ${name}:left { margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; ${pageNumberBox(pageNumber, 'left', faces)} }`;
}

/** The dashes stand half-way up the line, so that is what keeps the distance to the text area. */
function pageNumberBox(
  { place, before, after, size, distance, indent }: PageNumberLayout,
  edge: 'left' | 'right',
  { pageNumber }: LayoutProfile['faces'],
): string {
  if (place === 'none') return '';
  const box = place === 'centre' ? 'center' : edge;
  const inset = place === 'centre' ? '' : `padding-${edge}: ${indent * size}pt; `;
  return `@bottom-${box} { content: ${quote(before)} counter(page) ${quote(after)}; font: ${size}pt/${size}pt ${families(pageNumber)}; \
vertical-align: top; text-align: ${box}; padding-top: calc(${distance}mm - ${size / 2}pt); ${inset}}`;
}

/**
 * Spans of another face get no height of their own: their baseline would stretch the line beyond its pitch. Widows stay,
 * and digits get no gap beside 汉字, or pages would not have their 22 lines of 28 characters.
 */
function textRules({ linePitch, characterSpacing, sizes, firstLineIndent, titleSpace }: LayoutProfile): string {
  const { before, after } = titleSpace;
  return `body { margin: 0; font-size: ${sizes.body}pt; line-height: ${linePitch}pt; letter-spacing: ${characterSpacing}pt; \
text-align: justify; text-autospace: no-autospace; line-break: strict; overflow-wrap: anywhere; orphans: 1; widows: 1; color: #000; }
h1, h2, h3, h4, h5, h6, p { margin: 0; font-size: inherit; font-weight: normal; white-space: pre-wrap; text-indent: ${firstLineIndent}em; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; }
h1 { font-size: ${sizes.title}pt; letter-spacing: 0; padding: ${before * linePitch}pt 0 ${after * linePitch}pt; }
p:empty::before, h1:empty::before, h2:empty::before, h3:empty::before, h4:empty::before, h5:empty::before, h6:empty::before { content: "\\200b"; }
h1.tight, .subtitle.tight { padding-bottom: 0; }
.subtitle { padding-bottom: ${after * linePitch}pt; break-after: avoid; }
.centred { text-align: center; text-indent: 0; }
.page-break { break-after: page; }
.landscape { page: landscape; }
span, b { line-height: 0; }`;
}

function faceRules({ faces }: LayoutProfile): string {
  const roles: readonly FaceRole[] = ['title', 'body', 'level1', 'level2'];
  return roles.map((role) => `.${role} { font-family: ${families(faces[role])}; }`).join('\n');
}

/** What a reader sees who opens the file before printing it. */
function screenRules(profile: LayoutProfile): string {
  const { top, bottom } = profile.margins;
  return `@media screen { body { width: ${textArea(profile).width}pt; margin: ${top}mm auto ${bottom}mm; } \
.landscape { width: ${textArea(turned(profile)).width}pt; } }`;
}

function families({ name, standIns, generic, ownDigits }: Face): string {
  const own = [name, ...standIns].map(quote);
  return [...(ownDigits ? [] : ['latin']), ...own, generic].join(', ');
}

/** A CSS string; what could end it, or the style element around it, is escaped (CSS Syntax 3, 4.3.7). */
function quote(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`;
}
