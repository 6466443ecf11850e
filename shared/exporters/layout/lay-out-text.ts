import { leadOf } from '../../document/lead-sentence.ts';
import {
  type ClauseBlock,
  type HeadingBlock,
  type ParagraphBlock,
  type TextRun,
  type TitleBlock,
  textOf,
} from '../../document/model.ts';
import type { NumberingScheme } from '../../document/numbering-scheme.ts';
import { splitRuns } from '../../document/split-runs.ts';
import { type FaceRole, type LayoutProfile, textArea } from '../layout-profile.ts';
import type { LaidOutText, Look, Span } from './laid-out.ts';
import { levelLook } from './level-look.ts';
import { titleLines } from './title-lines.ts';

/** A title in lines of sense. */
export function layOutTitle(block: TitleBlock, profile: LayoutProfile): LaidOutText {
  const room = Math.floor(textArea(profile).width / profile.sizes.title);
  const [first, ...more] = titleLines(textOf(block), room);
  let end = first?.length ?? 0;
  let children: readonly TextRun[] = block.children;
  for (const line of more) {
    const [before, after] = splitRuns(children, end);
    children = [...before, { text: '\n' }, ...after];
    end += line.length + 1;
  }
  return evenly({ type: 'title', children }, 'title', { centred: true });
}

export function layOutHeading(
  block: HeadingBlock,
  number: string,
  scheme: NumberingScheme,
  profile: LayoutProfile,
): LaidOutText {
  const { face, centred } = levelLook(scheme, block.depth, profile);
  return evenly(block, face, { depth: block.depth, centred, number });
}

/** A block in one look throughout, but for runs that are bold of themselves. */
export function evenly(
  block: { readonly type: LaidOutText['type']; readonly children: readonly TextRun[] },
  face: FaceRole,
  { depth = 0, centred = false, number = '' }: Partial<Pick<LaidOutText, 'depth' | 'centred' | 'number'>> = {},
): LaidOutText {
  const numberLook = { face, bold: false };
  const spans = spansOf(block.children, numberLook);
  return { type: block.type, face, depth, centred, number, numberLook, spans };
}

/** A clause is body text; its number goes with its lead sentence, where it has one. Those of a box have the marks of items. */
export function layOutClause(
  block: ClauseBlock,
  number: string,
  scheme: NumberingScheme,
  profile: LayoutProfile,
): LaidOutText {
  if (block.boxed) return withLead(block, 'body', { depth: 0, number }, profile);
  const { face } = levelLook(scheme, block.depth, profile);
  return withLead(block, face, { depth: block.depth, number }, profile);
}

/** A paragraph is body text, also its lead sentence, where one was set by hand. */
export function layOutParagraph(block: ParagraphBlock, profile: LayoutProfile): LaidOutText {
  return withLead(block, 'body', { depth: 0, number: '' }, profile);
}

function withLead(
  block: ClauseBlock | ParagraphBlock,
  levelFace: FaceRole,
  place: Pick<LaidOutText, 'depth' | 'number'>,
  profile: LayoutProfile,
): LaidOutText {
  const text: Look = { face: 'body', bold: false };
  const length = leadOf(block);
  const numberLook = length > 0 ? lookOfLead(levelFace, profile) : text;
  const [lead, rest] = splitRuns(block.children, length);
  const spans = [...spansOf(lead, numberLook), ...spansOf(rest, text)];
  return { type: block.type, face: 'body', centred: false, ...place, numberLook, spans };
}

function lookOfLead(levelFace: FaceRole, profile: LayoutProfile): Look {
  if (profile.leadSentence === 'plain') return { face: 'body', bold: false };
  return { face: levelFace, bold: profile.leadSentence === 'bold' && levelFace === 'body' };
}

/** Runs in a look, with what is bold or highlighted of itself. */
export function spansOf(runs: readonly TextRun[], look: Look): Span[] {
  return runs.map(({ text, bold, highlight }) => ({
    text,
    face: look.face,
    bold: look.bold || bold === true,
    ...(highlight ? { highlight } : {}),
  }));
}
