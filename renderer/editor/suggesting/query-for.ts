import { byIdentity } from '../../../shared/document/by-identity.ts';
import { leadOf } from '../../../shared/document/lead-sentence.ts';
import { type Block, type DraftMeta, textOf } from '../../../shared/document/model.ts';
import type { SuggestionQuery } from '../../../shared/suggestions/suggestion.ts';
import { isLeadOnly } from './insert-borrowed.ts';

/** More than are shown: those that were taken over or put away leave room. */
const mostAsked = 25;

/** What the panel is asked to show. */
export type SuggestionTopic = 'clauses' | 'targets' | 'sections';

/** The place that suggestions are wanted for. */
export interface Place {
  readonly blocks: readonly Block[];
  /** The block with the cursor. */
  readonly cursor: number | undefined;
  /** What is selected; '' where nothing is. */
  readonly selected: string;
  readonly meta: DraftMeta;
  readonly baseIds: readonly string[];
}

/** Fewer characters say nothing yet. */
const fewestCharacters = 2;
/** What comes behind is seldom what the paragraph is about. */
const longestQuery = 120;
/** A shorter selection is a word to be written over, a longer one is meant as a whole. */
const shortestSelection = 4;
const longestSelection = 300;

/**
 * The question for a place: what is like the selection, what belongs under its heading, what goes on like its text, past
 * targets, or missing sections; null where there is none.
 */
export function queryFor(place: Place, topic: SuggestionTopic): SuggestionQuery | null {
  const { blocks, cursor, selected, meta, baseIds } = place;
  const ours = { planKind: meta.kind, region: meta.region, limit: mostAsked };
  if (topic === 'sections')
    return {
      kind: 'section',
      text: '',
      headings: blocks.flatMap((block) => sectionTitle(block) ?? []),
      baseIds,
      ...ours,
    };
  const block = cursor === undefined ? undefined : blocks[cursor];
  if (cursor === undefined || !block || block.type === 'title' || block.type === 'subtitle' || block.type === 'note')
    return null;
  const textFor = (kind: 'heading' | 'typing' | 'target', text: string): SuggestionQuery | null =>
    text.trim().length >= fewestCharacters ? { kind, text, ...ours } : null;
  const isSelection = selected.trim().length >= shortestSelection;
  const above = (kind: 'heading' | 'target') => textFor(kind, headingAbove(blocks, cursor));
  const text = isSelection ? selected.slice(0, longestSelection) : textOf(block).slice(0, longestQuery);
  if (topic === 'targets') return textFor('target', text) ?? above('target');
  if (!isSelection && (block.type === 'heading' || isLeadOnly(text))) return textFor('heading', text);
  return textFor('typing', text) ?? above('heading');
}

/** The blocks that a question for missing sections names, in its order: those that have a title. */
export function sectionsIn(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => sectionTitle(block) !== undefined);
}

/** A clause is called by its lead sentence, without its full stop; undefined for what has no title. */
const sectionTitle = byIdentity((block: Block): string | undefined => {
  if (block.type === 'heading') return textOf(block);
  if (block.type !== 'clause') return undefined;
  const text = textOf(block);
  const lead = isLeadOnly(text) ? text.length : leadOf(block);
  return lead === 0 ? undefined : text.slice(0, lead).replace(/[。：:]$/, '');
});

function headingAbove(blocks: readonly Block[], cursor: number): string {
  const above = blocks.slice(0, cursor).findLast((block) => block.type === 'heading' && textOf(block).trim() !== '');
  return above ? textOf(above) : '';
}
