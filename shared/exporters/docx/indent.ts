import type { LayoutProfile } from '../layout-profile.ts';
import { twipsOfPoints } from './units.ts';
import { w, type Xml } from './xml.ts';

/** The first line's indent: in characters for Word and WPS, in twips for programs that know no other measure. */
export function firstLineIndent({ firstLineIndent, sizes }: LayoutProfile): Xml {
  return w('ind', { firstLineChars: firstLineIndent * 100, firstLine: twipsOfPoints(firstLineIndent * sizes.body) });
}

/** For centred paragraphs, against an indent of their list's. */
export const noIndent = w('ind', { firstLineChars: 0, firstLine: 0 });
