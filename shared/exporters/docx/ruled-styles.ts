import type { LayoutProfile } from '../layout-profile.ts';
import { roleFonts } from './fonts.ts';
import { firstLineIndent } from './indent.ts';
import { type ParagraphStyle, sizes } from './paragraph-style.ts';
import { twipsOfPoints } from './units.ts';
import { value, w, type Xml } from './xml.ts';

/** The styles of boxes, tables, pictures and captions, off the grid of lines, which is the body's. */
export function ruledStyles(profile: LayoutProfile): ParagraphStyle[] {
  return [boxText(profile), boxTitle(profile), tableText(profile), tableHead(profile), caption(profile), picture, gap];
}

/** Lines of so many points, whatever the grid of the section is. */
function offGrid(points: number): Xml[] {
  return [value('snapToGrid', 0), w('spacing', { line: twipsOfPoints(points), lineRule: 'exact' })];
}

function boxText({ box, ...profile }: LayoutProfile): ParagraphStyle {
  const sized = { ...profile, box, sizes: { ...profile.sizes, body: box.size } };
  return {
    id: 'BoxText',
    name: '专栏正文',
    basedOn: 'Normal',
    next: 'BoxText',
    isOurs: true,
    paragraph: [...offGrid(box.linePitch), firstLineIndent(sized)],
    run: sizes(box.size),
  };
}

function boxTitle(profile: LayoutProfile): ParagraphStyle {
  return {
    id: 'BoxTitle',
    name: '专栏标题',
    basedOn: 'Normal',
    next: 'BoxText',
    isOurs: true,
    paragraph: [w('keepNext'), ...offGrid(profile.box.linePitch), value('jc', 'center')],
    run: [roleFonts('level1', profile), ...sizes(profile.box.size)],
  };
}

function tableText({ table }: LayoutProfile): ParagraphStyle {
  return {
    id: 'TableText',
    name: '表格文字',
    basedOn: 'Normal',
    next: 'TableText',
    isOurs: true,
    paragraph: [...offGrid(table.linePitch), value('jc', 'center')],
    run: [value('spacing', 0), ...sizes(table.size)],
  };
}

/** Stays with the rows that it heads. */
function tableHead(profile: LayoutProfile): ParagraphStyle {
  return {
    id: 'TableHead',
    name: '表头',
    basedOn: 'TableText',
    next: 'TableText',
    isOurs: true,
    paragraph: [w('keepNext')],
    run: [roleFonts('level1', profile)],
  };
}

function caption(profile: LayoutProfile): ParagraphStyle {
  return {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: [value('jc', 'center')],
    run: [roleFonts('level1', profile), value('spacing', 0), ...sizes(profile.sizes.caption)],
  };
}

/** As high as the picture is: a line of an exact height would cut it off. */
const picture: ParagraphStyle = {
  id: 'Picture',
  name: '图片',
  basedOn: 'Normal',
  next: 'Caption',
  isOurs: true,
  paragraph: [
    value('snapToGrid', 0),
    w('spacing', { before: 120, line: 240, lineRule: 'auto' }),
    value('jc', 'center'),
  ],
};

const gap: ParagraphStyle = {
  id: 'Gap',
  name: '间隔',
  basedOn: 'Normal',
  next: 'BodyText',
  isOurs: true,
  paragraph: offGrid(6),
  run: sizes(1),
};
