import type { FaceRole, LayoutProfile } from '../layout-profile.ts';
import { type Attributes, w, type Xml } from './xml.ts';

/** Characters that stand in Latin and in East Asian fonts; without a hint Word sets them in the Latin one, half as wide. */
const ambiguous =
  /[\u00a7\u00b0\u00b1\u00b7\u00d7\u00f7\u2010-\u2027\u2030-\u203b\u2103\u2116\u2160-\u217f\u2190-\u2199\u2200-\u22ff\u2460-\u24ff\u2500-\u25ff]/;

/** The fonts of a role for a style: `w:rFonts` with every script named, so that no theme font is asked for. */
export function roleFonts(role: FaceRole, profile: LayoutProfile): Xml {
  return w('rFonts', fontNames(role, profile));
}

/** The fonts of a run within a style of the face `base`: only what differs, and the hint where its text needs one. */
export function runFonts(text: string, role: FaceRole, base: FaceRole, profile: LayoutProfile): Xml[] {
  const names: Attributes = role === base ? {} : fontNames(role, profile);
  const hint: Attributes = ambiguous.test(text) ? { hint: 'eastAsia' } : {};
  const attributes = { ...hint, ...names };
  return Object.keys(attributes).length > 0 ? [w('rFonts', attributes)] : [];
}

function fontNames(role: FaceRole, profile: LayoutProfile): Attributes {
  const face = profile.faces[role];
  const latin = face.ownDigits ? face.name : profile.faces.latin.name;
  return { ascii: latin, eastAsia: face.name, hAnsi: latin, cs: latin };
}
