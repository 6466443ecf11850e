import type { Editor } from 'slate';
import type { Block, Depth } from '../../../shared/document/model.ts';
import { sectionAt } from '../../../shared/document/sections.ts';
import { builtInExpressions } from '../../../shared/expressions/built-in-expressions.ts';
import { withOfficeExpressions } from '../../../shared/lists/merge-lists.ts';
import type { OfficeLists } from '../../../shared/lists/office-lists.ts';
import { borrow } from '../../../shared/reuse/borrow.ts';
import type { Suggestion, SuggestionQuery } from '../../../shared/suggestions/suggestion.ts';
import { asOneStep } from '../rules/one-step.ts';
import { type BorrowedAs, insertBorrowed } from './insert-borrowed.ts';
import { sectionsIn } from './query-for.ts';

/** What inserting needs beside the suggestion. */
export interface InsertTools {
  /** The office's lists, by whose wordings a text is rolled forward. */
  readonly lists: OfficeLists;
  readonly newId: () => string;
}

/** Inserts what was suggested for a question: at the cursor, or a missing section where it would stand. */
export function insertSuggestion(
  editor: Editor,
  suggestion: Suggestion,
  query: SuggestionQuery | null,
  { lists, newId }: InsertTools,
): void {
  const expressions = withOfficeExpressions(builtInExpressions(), lists);
  const borrowed = borrow(suggestion, editor.facts.meta, expressions);
  const blocks = editor.children as readonly Block[];
  insertBorrowed(editor, { borrowed, wanted: wantedAs(suggestion, query, blocks), newId });
}

/** Inserts units of a plan one below the other, as one step to undo. */
export function insertUnits(editor: Editor, units: readonly Suggestion[], tools: InsertTools): void {
  asOneStep(editor, () => {
    for (const unit of units) insertSuggestion(editor, unit, null, tools);
  });
}

/** A heading comes in at the depth it has in its plan, a missing section where it would stand. */
function wantedAs(suggestion: Suggestion, query: SuggestionQuery | null, blocks: readonly Block[]): BorrowedAs {
  const depth = Math.min(suggestion.path.length + 1, 5) as Depth;
  if (query?.kind === 'section') return { as: 'section', depth, ...placeOf(suggestion, query, blocks) };
  if (suggestion.isHeading) return { as: 'section', depth };
  return { as: query?.kind === 'target' ? 'target' : 'clause' };
}

/** Behind the section that it follows, if the draft still has that; else at the cursor. */
function placeOf({ section }: Suggestion, { headings }: SuggestionQuery, blocks: readonly Block[]): { at?: number } {
  const after = section?.after;
  if (after === undefined || after === null) return {};
  const block = sectionsIn(blocks)[after];
  const index = block ? blocks.indexOf(block) : -1;
  const isStillThere = index >= 0 && headings?.length === sectionsIn(blocks).length;
  return isStillThere ? { at: sectionAt(blocks, index).to } : {};
}
