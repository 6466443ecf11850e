import type { LayoutProfile } from '../layout-profile.ts';
import { footerDistance, footerParts } from './footers.ts';
import { twipsOfMillimetres, twipsOfPoints } from './units.ts';
import { w, type Xml } from './xml.ts';

/**
 * The pages of a section; the profile's paper lies as it is to lie. The grid is one of lines only: with a grid of characters
 * LibreOffice breaks the lines otherwise.
 */
export function sectionProperties(profile: LayoutProfile, isLandscape: boolean): Xml {
  const { paper, margins, linePitch } = profile;
  const size = { w: twipsOfMillimetres(paper.width), h: twipsOfMillimetres(paper.height) };
  return w('sectPr', {}, [
    ...footerParts(profile).map(({ id, use }) => w('footerReference', { type: use, 'r:id': id })),
    w('pgSz', isLandscape ? { ...size, orient: 'landscape' } : size),
    w('pgMar', {
      top: twipsOfMillimetres(margins.top),
      right: twipsOfMillimetres(margins.outer),
      bottom: twipsOfMillimetres(margins.bottom),
      left: twipsOfMillimetres(margins.inner),
      header: twipsOfMillimetres(margins.top / 2),
      footer: footerDistance(profile),
      gutter: 0,
    }),
    w('docGrid', { type: 'lines', linePitch: twipsOfPoints(linePitch) }),
  ]);
}
