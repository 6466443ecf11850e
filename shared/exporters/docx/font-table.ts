import type { Face, LayoutProfile } from '../layout-profile.ts';
import { value, w, wordRoot, type Xml, xmlFile } from './xml.ts';

/** `word/fontTable.xml`: each face with the names that stand in for it (ECMA-376 part 1, 17.8.3.1: comma-delimited). */
export function fontTable(profile: LayoutProfile): string {
  const { latin, ...eastAsian } = profile.faces;
  const byName = new Map(Object.values(eastAsian).map((face) => [face.name, font(face, '86')]));
  byName.set(latin.name, font(latin, '00'));
  return xmlFile(wordRoot('fonts', [...byName.values()]));
}

/** `charset` is Windows' number in hexadecimal: 86 is GB 2312, by which Word looks for a stand-in of its own. */
function font(face: Face, charset: '86' | '00'): Xml {
  const standIns = face.standIns.length > 0 ? [value('altName', face.standIns.join(','))] : [];
  const family = face.generic === 'serif' ? 'roman' : 'swiss';
  return w('font', { name: face.name }, [
    ...standIns,
    value('charset', charset),
    value('family', family),
    value('pitch', 'variable'),
  ]);
}
