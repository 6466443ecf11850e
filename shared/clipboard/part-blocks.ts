import type { Block, Depth, TableBlock } from '../document/model.ts';
import type { NumberingLevel, NumberingScheme } from '../document/numbering-scheme.ts';
import { splitRuns } from '../document/split-runs.ts';
import { standsAlone } from '../plan/run-in-heading.ts';
import { joinAlike, runsText, withoutBold } from './clean-runs.ts';
import type { PastedLine, PastedPart, PastedRun } from './pasted-part.ts';
import { tableBlock } from './table-block.ts';
import { readTypedLabel, readTypedMark, type TypedMark } from './typed-mark.ts';

/** What blocks are made with: the draft's scheme, and ids of their own. */
export interface BlockContext {
  readonly scheme: NumberingScheme;
  readonly newId: () => string;
}

/** A block to be, without what all of them have. */
type Kind = Block extends infer B ? (B extends Exclude<Block, TableBlock> ? Omit<B, 'id' | 'children'> : never) : never;

/** What a line is, and its text without the mark that told so. */
interface Reading {
  readonly kind: Kind;
  readonly runs: readonly PastedRun[];
}

/** Within a box the projects are counted for themselves: 1. （1） ①. */
const boxScheme: { readonly levels: readonly NumberingLevel[] } = {
  levels: [
    { numeral: 'arabic', before: '', after: '.' },
    { numeral: 'arabic', before: '（', after: '）' },
    { numeral: 'circled', before: '', after: '' },
  ],
};

/** The blocks that pasted parts make: numbers in a form of the scheme become structure, others stay in the text. */
export function blocksOfParts(parts: readonly PastedPart[], context: BlockContext): readonly Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    const boxed = part.framed && (last?.type === 'boxTitle' || (last !== undefined && 'boxed' in last));
    if (part.kind === 'table') blocks.push({ ...tableBlock(part, context.newId), ...(boxed ? { boxed } : {}) });
    else blocks.push(lineBlock(part, blocks.length === 0, boxed, context));
  }
  return blocks;
}

function lineBlock(line: PastedLine, isFirst: boolean, boxed: boolean, { scheme, newId }: BlockContext): Block {
  const { kind, runs } = readLine(line, isFirst, boxed ? boxScheme : scheme, boxed);
  const isSet = kind.type !== 'paragraph' && kind.type !== 'item' && kind.type !== 'clause';
  const children = joinAlike(isSet ? runs.map(withoutBold) : runs);
  return { ...kind, id: newId(), children } as Block;
}

function readLine(
  line: PastedLine,
  isFirst: boolean,
  scheme: Pick<NumberingScheme, 'levels'>,
  boxed: boolean,
): Reading {
  const box = boxed ? ({ boxed } as const) : {};
  const { runs, number, role } = line;
  const text = runsText(runs);
  if (role === 'title' && isFirst) return { kind: { type: 'title' }, runs };
  const counted = number === '' ? undefined : readTypedMark(number, scheme);
  if (counted) return { kind: markedKind(counted, line, text, scheme, boxed), runs };
  if (number !== '') return plainReading(line, [{ text: number }, ...runs], boxed);
  const label = readTypedLabel(text);
  if (label?.kind === 'boxTitle') return { kind: { type: 'boxTitle' }, runs: behind(runs, label.length) };
  if (label) return { kind: { type: 'caption', of: label.of, ...box }, runs: behind(runs, label.length) };
  if (role === 'tableCaption') return { kind: { type: 'caption', of: 'table', ...box }, runs };
  const typed = readTypedMark(text, scheme);
  const rest = text.slice(typed?.length).trim();
  if (!typed || rest === '') return plainReading(line, runs, boxed);
  return { kind: markedKind(typed, line, rest, scheme, boxed), runs: behind(runs, typed.length) };
}

function behind(runs: readonly PastedRun[], length: number): readonly PastedRun[] {
  return splitRuns(runs, length)[1];
}

/** A line without a number of the scheme: a heading where its style says so, which then takes no number. */
function plainReading(line: PastedLine, runs: readonly PastedRun[], boxed: boolean): Reading {
  if (line.outlineLevel === undefined || boxed || !standsAlone(runsText(runs)))
    return { kind: { type: 'paragraph', ...(boxed ? { boxed } : {}) }, runs };
  return { kind: { type: 'heading', depth: Math.min(line.outlineLevel, 5) as Depth, unnumbered: true }, runs };
}

/** A short text without a sentence's end is a heading, else its number opens a paragraph; lists in lists go deeper. */
function markedKind(
  mark: TypedMark,
  { number, listLevel, outlineLevel }: PastedLine,
  text: string,
  { levels }: Pick<NumberingScheme, 'levels'>,
  boxed: boolean,
): Kind {
  const box = boxed ? ({ boxed } as const) : {};
  if (mark.kind === 'item') return { type: 'item', ...box };
  const nested = number === '' ? 0 : Math.max(listLevel - 1, 0);
  const depth = Math.min(mark.depth + nested, levels.length) as Depth;
  const isHeading = standsAlone(text) && (outlineLevel !== undefined || !/[。；;！!？?，,、：:]$/.test(text));
  return isHeading && !boxed ? { type: 'heading', depth } : { type: 'clause', depth, ...box };
}
