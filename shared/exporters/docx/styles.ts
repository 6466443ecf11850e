import type { NumberingScheme } from '../../document/numbering-scheme.ts';
import { levelLook } from '../layout/level-look.ts';
import type { LayoutProfile } from '../layout-profile.ts';
import { roleFonts } from './fonts.ts';
import { firstLineIndent, noIndent } from './indent.ts';
import { type ListPlan, listOfDepth } from './list-plan.ts';
import { type ParagraphStyle, sizes, styleElement } from './paragraph-style.ts';
import { ruledStyles } from './ruled-styles.ts';
import { twipsOfPoints } from './units.ts';
import { value, w, wordRoot, type Xml, xmlFile } from './xml.ts';

/** The depths that have a heading style and a clause style each. */
const depths = [1, 2, 3, 4, 5];

/** `word/styles.xml`: the looks of a profile, bound to the lists of a plan. */
export function styles(scheme: NumberingScheme, plan: ListPlan, profile: LayoutProfile): string {
  const paragraphStyles = [
    bodyText(profile),
    title(profile),
    subtitle(profile),
    ...depths.map((depth) => heading(depth, scheme, plan, profile)),
    ...depths.map((depth) => clause(depth, plan)),
    ...ruledStyles(profile),
    footer(profile),
  ];
  return xmlFile(wordRoot('styles', [defaults(profile), normal(profile), ...paragraphStyles.map(styleElement)]));
}

/** What holds for every paragraph; tables and footers of other programs build on it too, so it has no indent. */
function defaults(profile: LayoutProfile): Xml {
  const run = [
    roleFonts('body', profile),
    value('spacing', twipsOfPoints(profile.characterSpacing)),
    ...sizes(profile.sizes.body),
    w('lang', { val: 'zh-CN', eastAsia: 'zh-CN', bidi: 'ar-SA' }),
  ];
  return w('docDefaults', {}, [w('rPrDefault', {}, [w('rPr', {}, run)]), w('pPrDefault')]);
}

/** Widows stay, and digits get no gap beside 汉字, or pages would not have their 22 lines of 28 characters. */
function normal(profile: LayoutProfile): Xml {
  const paragraph = [
    value('widowControl', 0),
    value('autoSpaceDE', 0),
    value('autoSpaceDN', 0),
    w('spacing', { line: twipsOfPoints(profile.linePitch), lineRule: 'exact' }),
    value('jc', 'both'),
  ];
  return w('style', { type: 'paragraph', default: 1, styleId: 'Normal' }, [
    value('name', 'Normal'),
    w('qFormat'),
    w('pPr', {}, paragraph),
  ]);
}

function bodyText(profile: LayoutProfile): ParagraphStyle {
  return {
    id: 'BodyText',
    name: 'Body Text',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: [firstLineIndent(profile)],
  };
}

/** Off the grid of lines, where LibreOffice would give its larger type two lines for one. */
function title(profile: LayoutProfile): ParagraphStyle {
  const { before, after } = profile.titleSpace;
  const line = twipsOfPoints(profile.linePitch);
  return {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: [
      w('keepNext'),
      value('snapToGrid', 0),
      w('spacing', { before: before * line, after: after * line, line, lineRule: 'exact' }),
      value('jc', 'center'),
    ],
    run: [roleFonts('title', profile), value('spacing', 0), ...sizes(profile.sizes.title)],
  };
}

/** Lines under the title; the blank line below is the last one's. */
function subtitle(profile: LayoutProfile): ParagraphStyle {
  const line = twipsOfPoints(profile.linePitch);
  return {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: [w('keepNext'), w('spacing', { after: profile.titleSpace.after * line }), value('jc', 'center')],
    run: [roleFonts('level2', profile)],
  };
}

function heading(depth: number, scheme: NumberingScheme, plan: ListPlan, profile: LayoutProfile): ParagraphStyle {
  const { face, centred } = levelLook(scheme, depth, profile);
  return {
    id: `Heading${depth}`,
    name: `heading ${depth}`,
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: [
      w('keepNext'),
      w('keepLines'),
      ...styleNumber(depth, plan),
      ...(centred ? [noIndent, value('jc', 'center')] : [firstLineIndent(profile)]),
      value('outlineLvl', depth - 1),
    ],
    run: [roleFonts(face, profile)],
  };
}

/** Clauses have a style of their own, so that the navigation pane lists headings only. */
function clause(depth: number, plan: ListPlan): ParagraphStyle {
  const id = `Clause${depth}`;
  const paragraph = styleNumber(depth, plan);
  return { id, name: `条目 ${depth}`, basedOn: 'BodyText', next: id, isOurs: true, paragraph };
}

function footer(profile: LayoutProfile): ParagraphStyle {
  const { pageNumber } = profile;
  return {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    next: 'Footer',
    paragraph: [w('spacing', { line: twipsOfPoints(pageNumber.size), lineRule: 'exact' })],
    run: [roleFonts('pageNumber', profile), value('spacing', 0), ...sizes(pageNumber.size)],
  };
}

function styleNumber(depth: number, plan: ListPlan): Xml[] {
  const list = listOfDepth(plan, depth);
  return list === undefined ? [] : [w('numPr', {}, [value('ilvl', depth - 1), value('numId', list)])];
}
