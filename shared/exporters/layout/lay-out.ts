import { leadLength } from '../../document/lead-sentence.ts';
import {
  type Block,
  type ClauseBlock,
  type Draft,
  type HeadingBlock,
  type TextRun,
  type TitleBlock,
  textOf,
} from '../../document/model.ts';
import { numberBlocks } from '../../document/numbering.ts';
import { splitRuns } from '../../document/split-runs.ts';
import { assertNever } from '../../errors.ts';
import { type FaceRole, type LayoutProfile, textArea } from '../layout-profile.ts';
import { levelLook } from './level-look.ts';
import { titleLines } from './title-lines.ts';

/** How a piece of text is set. */
export interface Look {
  readonly face: FaceRole;
  readonly bold: boolean;
}

/** Text of one look; “\n” is a line break. */
export interface Span extends Look {
  readonly text: string;
}

/** A block as it is to be set: its number, and its text cut where the look changes. */
export interface LaidOutBlock {
  readonly type: Block['type'];
  /** 0 for a title and for plain paragraphs. */
  readonly depth: number;
  /** The face of the block's style, from which number and spans may differ. */
  readonly face: FaceRole;
  readonly centred: boolean;
  /** '' where it has none. */
  readonly number: string;
  readonly numberLook: Look;
  readonly spans: readonly Span[];
}

/** The draft's blocks in the looks of the profile, in the same order: what the Word document and the print page share. */
export function layOut(draft: Draft, profile: LayoutProfile): LaidOutBlock[] {
  const numbers = numberBlocks(draft.blocks, draft.scheme);
  return draft.blocks.map((block, index) => layOutBlock(block, numbers[index] ?? '', draft, profile));
}

function layOutBlock(block: Block, number: string, draft: Draft, profile: LayoutProfile): LaidOutBlock {
  switch (block.type) {
    case 'title':
      return layOutTitle(block, profile);
    case 'heading':
      return layOutHeading(block, number, draft, profile);
    case 'clause':
      return layOutClause(block, number, draft, profile);
    case 'paragraph':
      return evenly(block, 'body', { depth: 0, centred: false, number: '' });
    default:
      return assertNever(block);
  }
}

function layOutTitle(block: TitleBlock, profile: LayoutProfile): LaidOutBlock {
  const room = Math.floor(textArea(profile).width / profile.sizes.title);
  const [first, ...more] = titleLines(textOf(block), room);
  let end = first?.length ?? 0;
  let children: readonly TextRun[] = block.children;
  for (const line of more) {
    const [before, after] = splitRuns(children, end);
    children = [...before, { text: '\n' }, ...after];
    end += line.length + 1;
  }
  return evenly({ type: 'title', children }, 'title', { depth: 0, centred: true, number: '' });
}

function layOutHeading(block: HeadingBlock, number: string, draft: Draft, profile: LayoutProfile): LaidOutBlock {
  const { face, centred } = levelLook(draft.scheme, block.depth, profile);
  return evenly(block, face, { depth: block.depth, centred, number });
}

/** A block in one look throughout, but for runs that are bold of themselves. */
function evenly(
  block: Pick<Block, 'type' | 'children'>,
  face: FaceRole,
  place: Pick<LaidOutBlock, 'depth' | 'centred' | 'number'>,
): LaidOutBlock {
  const numberLook = { face, bold: false };
  return { type: block.type, face, ...place, numberLook, spans: spansOf(block.children, numberLook) };
}

/** A clause is body text; its number goes with its lead sentence, where it has one. */
function layOutClause(block: ClauseBlock, number: string, draft: Draft, profile: LayoutProfile): LaidOutBlock {
  const text: Look = { face: 'body', bold: false };
  const length = leadLength(textOf(block));
  const leadLook = length > 0 ? lookOfLead(levelLook(draft.scheme, block.depth, profile).face, profile) : text;
  const [lead, rest] = splitRuns(block.children, length);
  return {
    type: 'clause',
    depth: block.depth,
    face: 'body',
    centred: false,
    number,
    numberLook: leadLook,
    spans: [...spansOf(lead, leadLook), ...spansOf(rest, text)],
  };
}

function lookOfLead(levelFace: FaceRole, profile: LayoutProfile): Look {
  if (profile.leadSentence === 'plain') return { face: 'body', bold: false };
  return { face: levelFace, bold: profile.leadSentence === 'bold' && levelFace === 'body' };
}

function spansOf(runs: readonly TextRun[], look: Look): Span[] {
  return runs.map((run) => ({ text: run.text, face: look.face, bold: look.bold || run.bold === true }));
}
