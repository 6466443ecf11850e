import type { PlanKind } from '../plan/model.ts';
import type { NumberingScheme } from './numbering-scheme.ts';

/** Depth of a heading or clause, 1 = top (GB/T 9704 knows four, GB/T 15834 a fifth). */
export type Depth = 1 | 2 | 3 | 4 | 5;

/** A run of text with the same marks. Marks are absent, never false, so that equal runs join. */
export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  /** The source's wording that roll-forward replaced here; present until the writer has reviewed it. */
  readonly rolledFrom?: string;
}

/** Where text of a block came from (出处). Kept through edits, moves, splits and joins. */
export interface Provenance {
  readonly planId: string;
  readonly planTitle: string;
  /** The plan's source file name. */
  readonly source: string;
  readonly unitId: string;
  /** The source's own wording at insert, cleaned, before roll-forward. */
  readonly wording: string;
  /** Names in that wording that belong to the source: places, offices, schools. */
  readonly names: readonly string[];
}

interface BlockBase {
  /** Unique within its draft. */
  readonly id: string;
  readonly children: readonly TextRun[];
  readonly provenance?: readonly Provenance[];
}

/** The document's title; the first block of a draft. */
export interface TitleBlock extends BlockBase {
  readonly type: 'title';
}

/** A block that stands alone and governs what follows; an unnumbered one takes no number and does not count. */
export interface HeadingBlock extends BlockBase {
  readonly type: 'heading';
  readonly depth: Depth;
  readonly unnumbered?: true;
}

/** A numbered paragraph; its lead sentence is derived, see lead-sentence.ts. */
export interface ClauseBlock extends BlockBase {
  readonly type: 'clause';
  readonly depth: Depth;
}

export interface ParagraphBlock extends BlockBase {
  readonly type: 'paragraph';
}

export type Block = TitleBlock | HeadingBlock | ClauseBlock | ParagraphBlock;

/** What the draft is to become. */
export interface DraftMeta {
  readonly title: string;
  readonly issuer: string;
  readonly region: string;
  readonly kind: PlanKind;
  readonly periodStart: number;
  readonly periodEnd: number;
}

/** A plan of the library that the outline was merged from. */
export interface BasePlan {
  readonly planId: string;
  readonly title: string;
  readonly source: string;
}

/** The plan being written (草稿): one self-contained JSON value. Numbers, targets and findings are derived from it. */
export interface Draft {
  readonly format: 'wunian-draft';
  readonly version: 1;
  readonly id: string;
  readonly meta: DraftMeta;
  readonly scheme: NumberingScheme;
  readonly blocks: readonly Block[];
  readonly bases: readonly BasePlan[];
  /** Names of sources that the writer has declared to belong here. */
  readonly clearedNames: readonly string[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A block's text without marks. */
export function textOf(block: Pick<Block, 'children'>): string {
  return block.children.map((run) => run.text).join('');
}
