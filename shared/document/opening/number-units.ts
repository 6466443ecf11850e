import { readMark } from '../../plan/heading-marks.ts';
import type { Block, Depth } from '../model.ts';
import { amendments } from '../normal-form.ts';
import { countBlocks, formatNumber } from '../numbering.ts';
import { type NumberingLevel, type NumberingScheme, type Numeral, numberingSchemes } from '../numbering-scheme.ts';
import type { PlacedBlock } from './lay-marks.ts';
import { isUnit, type Piece, placedBlock } from './pieces.ts';
import type { WrittenUnit } from './written-units.ts';

/** The parts of a document as blocks of a draft. */
export interface NumberedUnits {
  readonly scheme: NumberingScheme;
  readonly blocks: readonly PlacedBlock[];
  /** Numbers that the scheme shows as the document has them: they are no text any more. */
  readonly shown: number;
  /** Numbers that the scheme would show otherwise: they stay in the text. */
  readonly kept: number;
}

/** Turns units into blocks, in the numbering scheme that shows most of the document's own numbers. */
export function numberUnits(pieces: readonly Piece[], newId: () => string): NumberedUnits {
  const units = pieces.filter(isUnit);
  const tried = Object.values(numberingSchemes).map((scheme) => numberedBy(asWritten(scheme, units), pieces, newId));
  const best = tried.reduce((better, other) => (other.shown > better.shown ? other : better));
  return { ...best, scheme: withSkips(best) };
}

/** Whether depths may be skipped is as the document does. */
function withSkips({ scheme, blocks }: NumberedUnits): NumberingScheme {
  const skips = amendments(
    blocks.map(({ block }) => block),
    scheme,
    undefined,
  ).some(({ change }) => change === 'setDepth');
  return skips ? { ...scheme, skips: true } : scheme;
}

function numberedBy(scheme: NumberingScheme, pieces: readonly Piece[], newId: () => string): NumberedUnits {
  const counter = countBlocks(scheme);
  const blocks: PlacedBlock[] = [];
  let open: OpenDepths = [];
  let [shown, kept] = [0, 0];
  for (const piece of pieces) {
    if (!isUnit(piece)) {
      counter.next(piece.block);
      blocks.push(piece);
      continue;
    }
    const depth = piece.number === '' ? undefined : depthOf(scheme, (one) => counter.shown(one), piece.number);
    const placed = blockOf(piece, depth, depth ?? depthBelow(scheme, open, piece), newId());
    const { block } = placed;
    if (depth !== undefined) shown++;
    else if (isCounting(piece)) kept++;
    if (block.type === 'heading' || block.type === 'clause') open = opened(open, piece.level, block.depth);
    counter.next(block);
    blocks.push(placed);
  }
  return { scheme, blocks, shown, kept };
}

/** `depth` is that at which the scheme shows the unit's own number; `place` that of a heading without. */
function blockOf(unit: WrittenUnit, depth: Depth | undefined, place: Depth, id: string): PlacedBlock {
  const { number, text } = unit;
  if (depth !== undefined) {
    // A heading without words is none; its number is kept as that of an empty clause.
    const type = unit.type === 'heading' && text !== '' ? 'heading' : 'clause';
    return placedBlock(unit, { type, id, depth, children: [{ text }] }, text);
  }
  const whole = `${number}${text}`;
  const children = [{ text: whole }];
  const block: Block =
    unit.type === 'heading'
      ? { type: 'heading', id, depth: place, unnumbered: true, children }
      : { type: 'paragraph', id, children };
  return placedBlock(unit, block, whole);
}

/** “——” and “一是” are wording: no scheme has them, and nobody misses them in one. */
function isCounting({ number, text }: WrittenUnit): boolean {
  const form = number === '' ? undefined : (readMark(`${number}${text}`)?.form ?? 'arabic');
  return form !== undefined && form !== 'dash' && form !== 'enumeration';
}

/** The depths that are open at a place, by the levels that they have in the plan. */
type OpenDepths = readonly { readonly level: number; readonly depth: Depth }[];

/** The title of a further document in the file, which has no level, closes all. */
function opened(open: OpenDepths, level: number, depth: Depth): OpenDepths {
  if (level === 0) return [];
  return [...open.filter((one) => one.level < level), { level, depth }];
}

/** The depth of a heading that takes no number: that of its own form, else of its like, else one below what it stands under. */
function depthBelow(scheme: NumberingScheme, open: OpenDepths, { level, number }: WrittenUnit): Depth {
  const own = depthOf(scheme, (depth) => firstShown(scheme, depth), firstOf(number));
  const alike = open.find((one) => one.level === level)?.depth;
  const under = open.findLast((one) => one.level < level)?.depth ?? 0;
  return own ?? alike ?? (Math.min(under + 1, scheme.levels.length) as Depth);
}

function depthOf(scheme: NumberingScheme, shown: (depth: Depth) => string, number: string): Depth | undefined {
  const index = scheme.levels.findIndex((_, at) => plain(shown((at + 1) as Depth)) === plain(number));
  return index < 0 || number === '' ? undefined : ((index + 1) as Depth);
}

function firstShown(scheme: NumberingScheme, depth: Depth): string {
  const level = scheme.levels[depth - 1];
  return level ? formatNumber(level, 1) : '';
}

/** The first number of a number's form. */
function firstOf(number: string): string {
  return plain(number)
    .replace(/[〇零一二三四五六七八九十百]+/, '一')
    .replace(/\d+/, '1');
}

/** Numbers are the same whatever the width of their signs and the space around them; a circle is no matter of width. */
function plain(number: string): string {
  return number.replace(/\s+/g, '').replace(/[^①-⑳㉑-㉟㊱-㊿]/gu, (sign) => sign.normalize('NFKC'));
}

/** The scheme with the signs that the document mostly writes behind its numbers: “1、” for “1.”. */
function asWritten(scheme: NumberingScheme, units: readonly WrittenUnit[]): NumberingScheme {
  return { ...scheme, levels: scheme.levels.map((level) => levelAsWritten(level, units)) };
}

const numerals: Readonly<Record<Numeral, string>> = {
  chinese: '[〇零一二三四五六七八九十百]+',
  arabic: '\\d+',
  circled: '[①-⑳㉑-㉟㊱-㊿]',
  capital: '[A-Z]+',
  small: '[a-z]+',
};

function levelAsWritten(level: NumberingLevel, units: readonly WrittenUnit[]): NumberingLevel {
  const closing = level.after.replace(/[、.\s]/g, '');
  const form = new RegExp(
    `^${escaped(plain(level.before))}${numerals[level.numeral]}${escaped(plain(closing))}([、.,:]?)$`,
  );
  const signs = units.flatMap(({ number }) => {
    const match = form.exec(plain(number));
    return match ? [match[1] ? number.trimEnd().slice(-1) : ''] : [];
  });
  const most = mostOf(signs);
  const after = `${closing}${most}`;
  return most === undefined || plain(after) === plain(level.after) ? level : { ...level, after };
}

function escaped(text: string): string {
  return text.replace(/[()[\]]/g, '\\$&');
}

/** What stands there most often; of equals the first. */
function mostOf(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0];
}
