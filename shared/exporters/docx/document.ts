import type { LaidOutBlock, Look, Span } from '../layout/lay-out.ts';
import type { LayoutProfile } from '../layout-profile.ts';
import { runFonts } from './fonts.ts';
import { footerDistance, footerParts } from './footers.ts';
import { firstLineIndent, noIndent } from './indent.ts';
import { type ListPlan, listOfDepth, type NumberSource } from './list-plan.ts';
import { twipsOfMillimetres, twipsOfPoints } from './units.ts';
import { characters, value, w, wordRoot, type Xml, xmlFile } from './xml.ts';

/** `word/document.xml`; `blocks` and the plan's sources are in the draft's order. */
export function documentPart(blocks: readonly LaidOutBlock[], plan: ListPlan, profile: LayoutProfile): string {
  const paragraphs = blocks.map((block, index) => paragraph(block, index, plan, profile));
  return xmlFile(wordRoot('document', [w('body', {}, [...paragraphs, section(profile)])]));
}

function paragraph(block: LaidOutBlock, index: number, plan: ListPlan, profile: LayoutProfile): Xml {
  const source = plan.sources[index] ?? { kind: 'none' };
  const typed: Span[] = source.kind === 'typed' ? [{ ...block.numberLook, text: block.number }] : [];
  const runs = [...typed, ...block.spans].map((span) => run(span, block, profile));
  const properties = [
    value('pStyle', styleOf(block)),
    ...directNumber(block, source, plan, profile),
    ...(source.kind === 'counted' ? markLook(block, profile) : []),
  ];
  return w('p', {}, [w('pPr', {}, properties), ...runs]);
}

function styleOf({ type, depth }: LaidOutBlock): string {
  const names = {
    title: 'Title',
    heading: `Heading${depth}`,
    clause: `Clause${depth}`,
    paragraph: 'BodyText',
  } as const;
  return names[type];
}

/**
 * A heading leaves its number to its style. A clause has it directly too: Word takes a style's level only from the list
 * level that is bound to it (ECMA-376 part 1, 17.9.23), and that is bound to the heading style. Id 0 is no list.
 */
function directNumber(block: LaidOutBlock, source: NumberSource, plan: ListPlan, profile: LayoutProfile): Xml[] {
  const { type, depth, centred } = block;
  const styleCounts = depth > 0 && listOfDepth(plan, depth) !== undefined;
  if (!styleCounts || (source.kind === 'counted' && type === 'heading' && !source.restarts)) return [];
  const [level, id] = source.kind === 'counted' ? [source.level, source.id] : [0, 0];
  const indent = centred ? noIndent : firstLineIndent(profile);
  return [w('numPr', {}, [value('ilvl', level), value('numId', id)]), indent];
}

/** The paragraph mark's look, which a counted number takes on. */
function markLook(block: LaidOutBlock, profile: LayoutProfile): Xml[] {
  const properties = runProperties('', block.numberLook, block, profile);
  return properties.length > 0 ? [w('rPr', {}, properties)] : [];
}

function run(span: Span, block: LaidOutBlock, profile: LayoutProfile): Xml {
  const properties = runProperties(span.text, span, block, profile);
  return w('r', {}, [...(properties.length > 0 ? [w('rPr', {}, properties)] : []), ...content(span.text)]);
}

function runProperties(text: string, { face, bold }: Look, block: LaidOutBlock, profile: LayoutProfile): Xml[] {
  return [...runFonts(text, face, block.face, profile), ...(bold ? [w('b'), w('bCs')] : [])];
}

/** Text with its line breaks and tabs as elements of their own (ECMA-376 part 1, 17.3.3). */
function content(text: string): Xml[] {
  return text.split(/(\r\n|[\r\n\t])/).flatMap((piece) => {
    if (piece === '') return [];
    if (piece === '\t') return [w('tab')];
    return /[\r\n]/.test(piece) ? [w('br')] : [w('t', { 'xml:space': 'preserve' }, [characters(piece)])];
  });
}

/** The page. The grid is one of lines only: with a grid of characters LibreOffice breaks the lines otherwise. */
function section(profile: LayoutProfile): Xml {
  const { paper, margins, linePitch } = profile;
  return w('sectPr', {}, [
    ...footerParts(profile).map(({ id, use }) => w('footerReference', { type: use, 'r:id': id })),
    w('pgSz', { w: twipsOfMillimetres(paper.width), h: twipsOfMillimetres(paper.height) }),
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
