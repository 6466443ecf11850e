import type { PictureTrouble, SourceDocument } from '../importers/source-document.ts';
import {
  type CleaningNote,
  type CleaningRuleName,
  cleaningRuleNames,
  type Plan,
  type PlanMeta,
} from '../plan/model.ts';
import type { Warning } from '../result.ts';
import { type Draft, type DraftMeta, textOf } from './model.ts';
import { type FoundParts, findParts } from './opening/find-parts.ts';
import { type NumberedUnits, numberUnits } from './opening/number-units.ts';
import { type CommentedBlocks, countHighlights, openComments } from './opening/open-comments.ts';
import { type OpenedPictures, openPictures } from './opening/open-pictures.ts';
import { sourceText } from './opening/source-text.ts';
import { titleBlocks } from './opening/subtitles.ts';
import { type WrittenPlan, writtenPlan } from './opening/written-units.ts';

/** What a page or a site added to a document goes. */
const rulesOnForDrafts: readonly CleaningRuleName[] = ['pinyin', 'pageFurniture', 'pageCuts'];

/** Cleaning that would change or leave out what the writer wrote is not for a draft. */
export const rulesOffForDrafts: readonly CleaningRuleName[] = cleaningRuleNames.filter(
  (name) => !rulesOnForDrafts.includes(name),
);

/** A document that is to become a draft: read with `rulesOffForDrafts`; `now` is ISO 8601, ids come from `newId`. */
export interface ReadDocument {
  readonly plan: Plan;
  /** What the plan was parsed from, read whole. */
  readonly source: SourceDocument;
  readonly warnings: readonly Warning[];
  /** Its file's name without the ending, for a document that names no title. */
  readonly name: string;
  readonly now: string;
  readonly newId: () => string;
}

/** What a draft has kept of the document that it was opened from, in what it differs, and what is unsure. */
export interface OpeningReport {
  readonly cleaned: readonly Pick<CleaningNote, 'rule' | 'count'>[];
  /** Numbers that no scheme shows as the document has them: they stay in the text. */
  readonly keptNumbers: number;
  /** Paragraphs that stood over the title and now stand under it. */
  readonly movedBelowTitle: number;
  /** The title is no line of the document's text. */
  readonly addedTitle: boolean;
  readonly tables: number;
  /** Cells of tables that cover more than one place. */
  readonly mergedCells: number;
  /** Tables that were told by gaps in the text alone. */
  readonly guessedTables: number;
  /** Tables that stood in a cell of another and now stand behind that. */
  readonly nestedTables: number;
  readonly boxes: number;
  /** Boxes whose end the document does not tell. */
  readonly openBoxes: number;
  /** Signs behind the numbers of tables, pictures and boxes (“表1：”) that are a space now. */
  readonly droppedSigns: number;
  readonly pictures: number;
  readonly picturesLeftOut: Readonly<Partial<Record<PictureTrouble, number>>>;
  readonly comments: number;
  /** Comments that lie on no words of the document and now lie on its title. */
  readonly commentsOnTitle: number;
  /** Comments of a format that they are not read from. */
  readonly commentsLeftOut: number;
  readonly highlights: number;
  /** Paragraphs whose bold, highlights and comments could not be found again. */
  readonly unmarked: number;
  readonly warnings: readonly Warning[];
}

/** Makes a draft of a finished document, with all of its text; what had to become different is in the report. */
export function draftOfPlan(document: ReadDocument): { readonly draft: Draft; readonly report: OpeningReport } {
  const { plan, source, name, now, newId } = document;
  const text = sourceText(source.lines, new Set(rulesOffForDrafts));
  const written = writtenPlan(plan.meta.title, plan.units, text);
  const pictures = openPictures(source.pictures ?? [], newId);
  const parts = findParts(written, pictures.placed, text, newId);
  const numbered = numberUnits(parts.pieces, newId);
  const head = titleBlocks(plan.meta.title || name, written.titleAt ?? -1, text, newId);
  const commented = openComments(source.comments ?? [], [...head, ...numbered.blocks], text, { now, newId });
  const draft: Draft = {
    format: 'wunian-draft',
    version: 2,
    id: newId(),
    meta: draftMeta(plan.meta, textOf(head[0].block), now),
    scheme: numbered.scheme,
    blocks: commented.blocks,
    bases: [],
    clearedNames: [],
    comments: commented.comments,
    pictures: pictures.pictures,
    createdAt: now,
    updatedAt: now,
  };
  return { draft, report: reportOf(document, { written, pictures, parts, numbered, commented }) };
}

/** What the steps of opening a document gave. */
interface Steps {
  readonly written: WrittenPlan;
  readonly pictures: OpenedPictures;
  readonly parts: FoundParts;
  readonly numbered: NumberedUnits;
  readonly commented: CommentedBlocks;
}

function reportOf({ plan, source, warnings }: ReadDocument, steps: Steps): OpeningReport {
  const { written, pictures, parts, numbered, commented } = steps;
  const hasCells = source.lines.some(({ cells }) => cells);
  const hasMarks = source.lines.some(({ marks }) => marks);
  return {
    ...parts.report,
    // Text was cut into cells only where the format has none.
    guessedTables: hasCells ? 0 : parts.report.guessedTables,
    cleaned: plan.cleaning.map(({ rule, count }) => ({ rule, count })),
    keptNumbers: numbered.kept + parts.kept,
    movedBelowTitle: written.aboveTitle,
    addedTitle: written.titleAt === undefined,
    pictures: pictures.placed.length,
    picturesLeftOut: pictures.leftOut,
    comments: commented.comments.length,
    commentsOnTitle: commented.onTitle,
    commentsLeftOut: source.commentsLeftOut ?? 0,
    highlights: countHighlights(commented.blocks),
    unmarked: hasMarks ? written.units.filter(({ start }) => start < 0).length : 0,
    warnings,
  };
}

/** A document without a year is of the present one. */
function draftMeta({ issuer, region, kind, periodStart, periodEnd }: PlanMeta, title: string, now: string): DraftMeta {
  const start = periodStart ?? periodEnd ?? Number(now.slice(0, 4));
  return { title, issuer: issuer ?? '', region: region ?? '', kind, periodStart: start, periodEnd: periodEnd ?? start };
}
