import type { Look, Span } from '../layout/laid-out.ts';
import type { FaceRole, LayoutProfile } from '../layout-profile.ts';
import { runFonts } from './fonts.ts';
import { characters, value, w, type Xml } from './xml.ts';

/** A run of text within a style of the face `base`. */
export function run(span: Span, base: FaceRole, profile: LayoutProfile): Xml {
  const highlight = span.highlight ? [value('highlight', 'yellow')] : [];
  const properties = [...runProperties(span.text, span, base, profile), ...highlight];
  return w('r', {}, [...(properties.length > 0 ? [w('rPr', {}, properties)] : []), ...content(span.text)]);
}

/** What differs from the style. */
export function runProperties(text: string, { face, bold }: Look, base: FaceRole, profile: LayoutProfile): Xml[] {
  return [...runFonts(text, face, base, profile), ...(bold ? [w('b'), w('bCs')] : [])];
}

/** Text with its line breaks and tabs as elements of their own (ECMA-376 part 1, 17.3.3). */
function content(text: string): Xml[] {
  return text.split(/(\r\n|[\r\n\t])/).flatMap((piece) => {
    if (piece === '') return [];
    if (piece === '\t') return [w('tab')];
    return /[\r\n]/.test(piece) ? [w('br')] : [w('t', { 'xml:space': 'preserve' }, [characters(piece)])];
  });
}
