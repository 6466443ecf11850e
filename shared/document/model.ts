import type { PlanKind, PlanRole } from '../plan/model.ts';
import type { NumberingScheme } from './numbering-scheme.ts';

/** Depth of a heading or clause, 1 = top (GB/T 9704 knows four, GB/T 15834 a fifth). */
export type Depth = 1 | 2 | 3 | 4 | 5;

/** Why roll-forward changed a word or asks about it; `ordinal` is of a counted event (第36个教师节). */
export const rollReasons = [
  'year',
  'period',
  'ordinal',
  'anniversary',
  'title',
  'name',
  'result',
  'expression',
] as const;
export type RollReason = (typeof rollReasons)[number];

/** A run of text with the same marks. Marks are absent, never false, so that equal runs join. */
export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  /** Marked with a highlighter; kept from what was opened or pasted. */
  readonly highlight?: true;
  /** The source's wording that roll-forward replaced here; present until the writer has reviewed it. */
  readonly rolledFrom?: string;
  /** Why, beside `rolledFrom`. */
  readonly rolledBy?: RollReason;
  /** Set by hand as (a part of) the lead sentence. */
  readonly lead?: true;
  /** To be confirmed (待核), and by whom; '' where nobody is named. */
  readonly toConfirm?: string;
  /** The comments that lie on this text, by their ids. */
  readonly comments?: readonly string[];
  /** A reference to the block with this id; the text is then `referenceSign`, what it shows is computed. */
  readonly refersTo?: string;
}

/** U+FFFC stands in the text where a reference is shown. */
export const referenceSign = '\ufffc';

/** Where text of a block came from (出处). Kept through edits, moves, splits and joins. */
export interface Provenance {
  readonly planId: string;
  readonly planTitle: string;
  /** The plan's source file name. */
  readonly source: string;
  readonly unitId: string;
  /** The titles above it in its plan, outermost first. */
  readonly path?: readonly string[];
  /** What its plan was to the office (来源) at insert. */
  readonly role?: PlanRole;
  /** The source's own wording at insert, cleaned, before roll-forward. */
  readonly wording: string;
  /** Names in that wording that belong to the source: places, offices, schools. */
  readonly names: readonly string[];
}

/** Who does what a clause says, and by when (牵头, 配合, 分管领导, 时限); what is not named is absent. */
export interface Responsible {
  readonly lead?: string;
  readonly support?: string;
  readonly leader?: string;
  readonly due?: string;
}

interface BlockBase {
  /** Unique within its draft, cells included. */
  readonly id: string;
  readonly provenance?: readonly Provenance[];
}

interface TextBlockBase extends BlockBase {
  readonly children: readonly TextRun[];
}

/** A block that may stand in a box (专栏): those that follow its title with `boxed` are in it. */
interface Boxable {
  readonly boxed?: true;
}

interface Assignable {
  readonly responsible?: Responsible;
}

/** The document's title; the first block of a draft. A “\n” in it is a line break. */
export interface TitleBlock extends TextBlockBase {
  readonly type: 'title';
}

/** A line under the title: “（征求意见稿）”, an office, a date. */
export interface SubtitleBlock extends TextBlockBase {
  readonly type: 'subtitle';
}

/** A block that stands alone and governs what follows; an unnumbered one takes no number and does not count. */
export interface HeadingBlock extends TextBlockBase, Assignable {
  readonly type: 'heading';
  readonly depth: Depth;
  readonly unnumbered?: true;
  /** How many characters (字数) its section is to have. */
  readonly goal?: number;
}

/** A numbered paragraph; its lead sentence is derived or set by hand, see lead-sentence.ts. */
export interface ClauseBlock extends TextBlockBase, Boxable, Assignable {
  readonly type: 'clause';
  readonly depth: Depth;
  /** The writer said that no lead sentence opens it. */
  readonly noLead?: true;
}

export interface ParagraphBlock extends TextBlockBase, Boxable, Assignable {
  readonly type: 'paragraph';
}

/** A “——” item; the dash is no part of its text. */
export interface ItemBlock extends TextBlockBase, Boxable, Assignable {
  readonly type: 'item';
}

/** The title of a box (专栏), which begins it; boxes are counted through the document. */
export interface BoxTitleBlock extends TextBlockBase {
  readonly type: 'boxTitle';
}

/** The title over a table or under a picture: “表1”, “图1” stand before it. */
export interface CaptionBlock extends TextBlockBase, Boxable {
  readonly type: 'caption';
  readonly of: 'table' | 'picture';
}

/** A note to the reader of the draft, which is not printed. */
export interface NoteBlock extends TextBlockBase {
  readonly type: 'note';
}

/** One of the draft's pictures; its only run is empty. */
export interface PictureBlock extends TextBlockBase, Boxable {
  readonly type: 'picture';
  readonly pictureId: string;
  /** As wide as it is printed, in millimetres. */
  readonly width: number;
  /** What it shows, for those who do not see it; '' where nobody said. */
  readonly alt: string;
}

/** Begins a new page and, with an orientation, a section of such pages (分节符). Its only run is empty. */
export interface PageBreakBlock extends TextBlockBase {
  readonly type: 'pageBreak';
  readonly orientation?: 'landscape' | 'portrait';
}

/** A cell with text alone, in which “\n” is a line break; one that is covered by a wider or higher one is left out. */
export interface TableCell {
  readonly type: 'cell';
  /** Unique within its draft, blocks included. */
  readonly id: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly children: readonly TextRun[];
}

/** A row; in an indicator table it may head a group of rows, or be a part (其中) of the row above it. */
export interface TableRow {
  readonly type: 'row';
  readonly kind?: 'group' | 'ofWhich';
  readonly children: readonly TableCell[];
}

/** What a column of an indicator table holds: ordinal, indicator, unit, a value of a year, nature, who is responsible. */
export const columnRoles = ['ordinal', 'indicator', 'unit', 'base', 'target', 'nature', 'responsible', 'text'] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface TableColumn {
  /** Share of the table's width; all shares of a table make 1. */
  readonly share: number;
  /** In an indicator table only. */
  readonly role?: ColumnRole;
}

/** A table: `headerRows` of its rows are repeated on each page. An indicator table has columns with roles. */
export interface TableBlock extends BlockBase, Boxable {
  readonly type: 'table';
  readonly kind: 'plain' | 'indicators';
  readonly headerRows: number;
  readonly columns: readonly TableColumn[];
  readonly children: readonly TableRow[];
}

/** A block whose children are runs of text. */
export type TextBlock =
  | TitleBlock
  | SubtitleBlock
  | HeadingBlock
  | ClauseBlock
  | ParagraphBlock
  | ItemBlock
  | BoxTitleBlock
  | CaptionBlock
  | NoteBlock
  | PictureBlock
  | PageBreakBlock;

export type Block = TextBlock | TableBlock;

/** What the draft is to become. */
export interface DraftMeta {
  readonly title: string;
  readonly issuer: string;
  readonly region: string;
  readonly kind: PlanKind;
  readonly periodStart: number;
  readonly periodEnd: number;
  /** The stage that it stands at: 初稿, 征求意见稿 … */
  readonly stage?: string;
}

/** A remark on a range of the text (批注); the runs that it lies on name its id. */
export interface Comment {
  readonly id: string;
  /** '' where the document named none. */
  readonly author: string;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly resolved?: true;
}

/** A picture's bytes; several blocks may show it. */
export interface Picture {
  readonly id: string;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif';
  /** Base64. */
  readonly data: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Where the writer was: a block or a cell, and an offset in its text. */
export interface Cursor {
  readonly id: string;
  readonly offset: number;
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
  readonly version: 2;
  readonly id: string;
  readonly meta: DraftMeta;
  readonly scheme: NumberingScheme;
  readonly blocks: readonly Block[];
  readonly bases: readonly BasePlan[];
  /** Names of sources that the writer has declared to belong here. */
  readonly clearedNames: readonly string[];
  /** Suggestions that the writer does not want to see again here. */
  readonly dismissed?: readonly Pick<Provenance, 'planId' | 'unitId'>[];
  readonly comments: readonly Comment[];
  readonly pictures: readonly Picture[];
  /** How many characters (字数) the whole is to have. */
  readonly goal?: number;
  /** Who is responsible is left out of what is exported. */
  readonly hidesResponsible?: true;
  readonly cursor?: Cursor;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Something with an id and runs of text: a block or a table's cell. */
export type TextHolder = TextBlock | TableCell;

/** All that holds text, in the order of the document: a table by its cells. */
export function textHolders(blocks: readonly Block[]): readonly TextHolder[] {
  return blocks.flatMap((block): readonly TextHolder[] => (block.type === 'table' ? cellsOf(block) : [block]));
}

export function cellsOf(table: TableBlock): readonly TableCell[] {
  return table.children.flatMap((row) => row.children);
}

/** A text without marks: a table's cells are parted by tabs, its rows by line breaks. */
export function textOf(holder: Block | TableCell | Pick<TextBlock, 'children'>): string {
  if ('type' in holder && holder.type === 'table') return holder.children.map(textOfRow).join('\n');
  return (holder as Pick<TextBlock, 'children'>).children.map((run) => run.text).join('');
}

function textOfRow(row: TableRow): string {
  return row.children.map(textOf).join('\t');
}
