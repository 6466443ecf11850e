import type { Block, Depth, Draft, RollReason, TextRun } from '../../shared/document/model.ts';
import { textOf } from '../../shared/document/model.ts';
import { numberingSchemes } from '../../shared/document/numbering-scheme.ts';

/** A piece of a block's text: plain words, or a run with marks. */
export type Piece = string | TextRun;

export function bold(text: string): TextRun {
  return { text, bold: true };
}

/** A run that roll-forward has written in place of `rolledFrom`. */
export function rolled(text: string, rolledFrom: string, rolledBy?: RollReason): TextRun {
  return { text, rolledFrom, ...(rolledBy ? { rolledBy } : {}) };
}

export function title(...pieces: Piece[]): Block {
  return { id: '', type: 'title', children: runsOf(pieces) };
}

export function heading(depth: Depth, ...pieces: Piece[]): Block {
  return { id: '', type: 'heading', depth, children: runsOf(pieces) };
}

export function unnumbered(depth: Depth, ...pieces: Piece[]): Block {
  return { id: '', type: 'heading', depth, unnumbered: true, children: runsOf(pieces) };
}

export function clause(depth: Depth, ...pieces: Piece[]): Block {
  return { id: '', type: 'clause', depth, children: runsOf(pieces) };
}

export function paragraph(...pieces: Piece[]): Block {
  return { id: '', type: 'paragraph', children: runsOf(pieces) };
}

/**
 * A draft of a five-year plan of the fictional 云洲市望川区, in the official numbering scheme; blocks without an id are
 * called b1, b2 … by their place. Another scheme or other facts are spread over it: `{ ...draft(…), scheme }`.
 */
export function draft(...blocks: Block[]): Draft {
  const titleBlock = blocks.find((block) => block.type === 'title');
  return {
    format: 'wunian-draft',
    version: 2,
    id: 'draft-1',
    meta: {
      title: titleBlock ? textOf(titleBlock) : '',
      issuer: '望川区教育局',
      region: '云洲市望川区',
      kind: 'fiveYearPlan',
      periodStart: 2026,
      periodEnd: 2030,
    },
    scheme: numberingSchemes.official,
    blocks: blocks.map((block, index) => ({ ...block, id: block.id || `b${index + 1}` })),
    bases: [],
    clearedNames: [],
    comments: [],
    pictures: [],
    createdAt: '2026-01-05T08:00:00.000Z',
    updatedAt: '2026-01-06T09:30:00.000Z',
  };
}

function runsOf(pieces: readonly Piece[]): TextRun[] {
  return pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : piece));
}
