import type { LaidOutText } from '../layout/laid-out.ts';
import type { LayoutProfile } from '../layout-profile.ts';
import { firstLineIndent, noIndent } from './indent.ts';
import { type ListPlan, listOfDepth, type NumberSource } from './list-plan.ts';
import { run, runProperties } from './run.ts';
import { value, w, type Xml } from './xml.ts';

/** What a paragraph does besides holding text. */
export interface Extras {
  readonly newPage?: true;
  /** The properties of the section that ends with it. */
  readonly section?: Xml;
}

/** A block of text. */
export function textParagraph(
  block: LaidOutText,
  source: NumberSource,
  extras: Extras,
  plan: ListPlan,
  profile: LayoutProfile,
): Xml {
  const typed = source.kind === 'typed' ? typedNumber(block, profile) : [];
  const properties = [
    value('pStyle', styleOf(block)),
    ...(block.keepsNext ? [w('keepNext')] : []),
    ...(extras.newPage ? [w('pageBreakBefore')] : []),
    ...directNumber(block, source, plan, profile),
    ...(source.kind === 'counted' ? markLook(block, profile) : []),
    ...(extras.section ? [extras.section] : []),
  ];
  return w('p', {}, [w('pPr', {}, properties), ...typed, ...block.spans.map((span) => run(span, block.face, profile))]);
}

/** An empty line as low as may be, for what only paragraphs can hold or part. */
export function gap({ newPage, section }: Extras): Xml {
  const properties = [
    value('pStyle', 'Gap'),
    ...(newPage ? [w('pageBreakBefore')] : []),
    ...(section ? [section] : []),
  ];
  return w('p', {}, [w('pPr', {}, properties)]);
}

function styleOf({ type, depth, boxed }: LaidOutText): string {
  const names = {
    title: 'Title',
    subtitle: 'Subtitle',
    heading: `Heading${depth}`,
    clause: `Clause${depth}`,
    paragraph: 'BodyText',
    item: 'BodyText',
    boxTitle: 'BoxTitle',
    caption: 'Caption',
  } as const;
  return boxed && type !== 'caption' ? 'BoxText' : names[type];
}

/** “表1”, “图1” and “专栏1” are counted by fields, as Word's own captions are; their results stand in the file. */
function typedNumber({ type, number, numberLook, face }: LaidOutText, profile: LayoutProfile): Xml[] {
  const [, series, count, after] = /^(\D+)(\d+)(.*)$/s.exec(number) ?? [];
  const isSeries = (type === 'caption' || type === 'boxTitle') && !profile.numbersAsText;
  const piece = (text = '') => run({ ...numberLook, text }, face, profile);
  if (!isSeries || !series) return [piece(number)];
  return [piece(series), w('fldSimple', { instr: ` SEQ ${series} \\* ARABIC ` }, [piece(count)]), piece(after)];
}

/**
 * A heading leaves its number to its style. A clause has it directly too: Word takes a style's level only from the list
 * level that is bound to it (ECMA-376 part 1, 17.9.23), and that is bound to the heading style. Id 0 is no list. A line
 * of the head that another one follows gives up the blank line below.
 */
function directNumber(block: LaidOutText, source: NumberSource, plan: ListPlan, profile: LayoutProfile): Xml[] {
  const { type, depth, centred, tight } = block;
  if (tight) return [w('spacing', { after: 0 })];
  const styleCounts = depth > 0 && listOfDepth(plan, depth) !== undefined;
  if (!styleCounts || (source.kind === 'counted' && type === 'heading' && !source.restarts)) return [];
  const [level, id] = source.kind === 'counted' ? [source.level, source.id] : [0, 0];
  const indent = centred ? noIndent : firstLineIndent(profile);
  return [w('numPr', {}, [value('ilvl', level), value('numId', id)]), indent];
}

/** The paragraph mark's look, which a counted number takes on. */
function markLook(block: LaidOutText, profile: LayoutProfile): Xml[] {
  const properties = runProperties('', block.numberLook, block.face, profile);
  return properties.length > 0 ? [w('rPr', {}, properties)] : [];
}
