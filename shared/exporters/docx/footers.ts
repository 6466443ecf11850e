import type { LayoutProfile, PageNumberLayout } from '../layout-profile.ts';
import { twipsOfMillimetres, twipsOfPoints } from './units.ts';
import { characters, value, w, wordRoot, type Xml, xmlFile } from './xml.ts';

/** A footer of the document's section: `id` is its relationship's. */
export interface FooterPart {
  readonly id: string;
  readonly use: 'default' | 'even';
  readonly xml: string;
}

/** “— 1 —” for odd and even pages (GB/T 9704-2012, 7.5); none where the profile wants no page numbers. */
export function footerParts({ pageNumber }: LayoutProfile): FooterPart[] {
  if (pageNumber.place === 'none') return [];
  return [
    { id: 'footer1', use: 'default', xml: footer(pageNumber, 'right') },
    { id: 'footer2', use: 'even', xml: footer(pageNumber, 'left') },
  ];
}

/** From the paper's lower edge to the footer's, in twips, so that the dashes, half-way up the line, keep their distance. */
export function footerDistance({ margins, pageNumber }: LayoutProfile): number {
  return twipsOfMillimetres(margins.bottom - pageNumber.distance) - twipsOfPoints(pageNumber.size / 2);
}

function footer(pageNumber: PageNumberLayout, edge: 'left' | 'right'): string {
  const properties = w('pPr', {}, [value('pStyle', 'Footer'), ...alignment(pageNumber, edge)]);
  const field = w('fldSimple', { instr: ' PAGE ' }, [run('1')]);
  const paragraph = w('p', {}, [properties, run(pageNumber.before), field, run(pageNumber.after)]);
  return xmlFile(wordRoot('ftr', [paragraph]));
}

function alignment({ place, indent, size }: PageNumberLayout, edge: 'left' | 'right'): Xml[] {
  if (place === 'centre') return [value('jc', 'center')];
  const inset = { [`${edge}Chars`]: indent * 100, [edge]: twipsOfPoints(indent * size) };
  return [w('ind', inset), value('jc', edge)];
}

/** The hint keeps the dashes a full character wide. */
function run(text: string): Xml {
  const properties = w('rPr', {}, [w('rFonts', { hint: 'eastAsia' })]);
  return w('r', {}, [properties, w('t', { 'xml:space': 'preserve' }, [characters(text)])]);
}
