import {
  type CleaningNote,
  type CleaningRuleName,
  cleaningRuleNames,
  type Plan,
  type PlanMeta,
} from '../plan/model.ts';
import type { Warning } from '../result.ts';
import type { Draft, DraftMeta } from './model.ts';
import { numberUnits } from './number-units.ts';
import { writtenPlan } from './written-units.ts';

/** What a page or a site added to a document goes. */
const rulesOnForDrafts: readonly CleaningRuleName[] = ['pinyin', 'pageFurniture', 'pageCuts'];

/** Cleaning that would change or leave out what the writer wrote is not for a draft. */
export const rulesOffForDrafts: readonly CleaningRuleName[] = cleaningRuleNames.filter(
  (name) => !rulesOnForDrafts.includes(name),
);

/** A document that is to become a draft: read with `rulesOffForDrafts`; `now` is ISO 8601, ids come from `newId`. */
export interface ReadDocument {
  readonly plan: Plan;
  /** Its lines before any cleaning. */
  readonly original: readonly string[];
  readonly warnings: readonly Warning[];
  /** Its file's name without the ending, for a document that names no title. */
  readonly name: string;
  readonly now: string;
  readonly newId: () => string;
}

/** In what a draft differs from the document that it was opened from. */
export interface OpeningReport {
  readonly cleaned: readonly Pick<CleaningNote, 'rule' | 'count'>[];
  /** Numbers that no scheme shows as the document has them: they stay in the text. */
  readonly keptNumbers: number;
  /** Paragraphs that stood over the title and now stand under it. */
  readonly movedBelowTitle: number;
  /** The title is no line of the document's text. */
  readonly addedTitle: boolean;
  /** Table rows, which are paragraphs now. */
  readonly rows: number;
  readonly warnings: readonly Warning[];
}

/** Makes a draft of a finished document, with all of its text; what had to become different is in the report. */
export function draftOfPlan(document: ReadDocument): { readonly draft: Draft; readonly report: OpeningReport } {
  const { plan, original, warnings, name, now, newId } = document;
  const title = plan.meta.title || name;
  const written = writtenPlan(plan.meta.title, plan.units, original, new Set(rulesOffForDrafts));
  const { scheme, blocks, kept } = numberUnits(written.units, newId);
  const draft: Draft = {
    format: 'wunian-draft',
    version: 1,
    id: newId(),
    meta: draftMeta(plan.meta, title, now),
    scheme,
    blocks: [{ type: 'title', id: newId(), children: [{ text: title }] }, ...blocks],
    bases: [],
    clearedNames: [],
    createdAt: now,
    updatedAt: now,
  };
  const report: OpeningReport = {
    cleaned: plan.cleaning.map(({ rule, count }) => ({ rule, count })),
    keptNumbers: kept,
    movedBelowTitle: written.aboveTitle,
    addedTitle: !written.hasTitle,
    rows: plan.units.filter(({ type }) => type === 'row').length,
    warnings,
  };
  return { draft, report };
}

/** A document without a year is of the present one. */
function draftMeta({ issuer, region, kind, periodStart, periodEnd }: PlanMeta, title: string, now: string): DraftMeta {
  const start = periodStart ?? periodEnd ?? Number(now.slice(0, 4));
  return { title, issuer: issuer ?? '', region: region ?? '', kind, periodStart: start, periodEnd: periodEnd ?? start };
}
