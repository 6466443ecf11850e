import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Api } from '../../../shared/api.ts';
import { type Block, type DraftMeta, textOf } from '../../../shared/document/model.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Suggestion, SuggestionQuery } from '../../../shared/suggestions/suggestion.ts';
import type { Notice } from '../../app/state.ts';
import { noticeOf } from '../../app/use-actions.ts';
import { isLeadOnly } from './insert-borrowed.ts';

/** What the panel is asked to show. */
export type SuggestionTopic = 'clauses' | 'targets' | 'sections';

/** Suggestions for one place, with the query they answer. */
export interface Suggestions {
  readonly query: SuggestionQuery | null;
  readonly found: readonly Suggestion[];
}

/** A place must hold still this long before the library is asked, in milliseconds. */
const pause = 250;
/** Fewer characters say nothing yet. */
const fewestCharacters = 2;
/** What comes behind is seldom what the paragraph is about. */
const longestQuery = 120;

/** Suggestions for the block with the cursor. While `held`, as when one reads in the panel, nothing moves. */
export function useSuggestions(
  api: Api,
  blocks: readonly Block[],
  cursor: number | undefined,
  meta: DraftMeta,
  topic: SuggestionTopic,
  held: boolean,
  tell: (notice: Notice) => void,
): Suggestions {
  const [suggestions, setSuggestions] = useState<Suggestions>({ query: null, found: [] });
  const asked = useRef(0);
  const tellUnlessLost = useEffectEvent((error: unknown) => {
    // The panel stays as it was; that the host is lost, saving tells.
    if (!(error instanceof AppError && error.code === 'unreachable')) tell(noticeOf(error));
    return null;
  });
  const query = queryFor(blocks, cursor, meta, topic);
  const key = JSON.stringify(query);
  const shownTopic = useRef(topic);
  useEffect(() => {
    // Who asks for another kind is answered, wherever the pointer is.
    if (held && shownTopic.current === topic) return;
    shownTopic.current = topic;
    const turn = ++asked.current;
    const timer = setTimeout(async () => {
      const wanted = JSON.parse(key) as SuggestionQuery | null;
      const found = wanted ? await api.suggest(wanted).catch(tellUnlessLost) : [];
      if (found && turn === asked.current) setSuggestions({ query: wanted, found });
    }, pause);
    return () => clearTimeout(timer);
  }, [api, key, held, topic]);
  return suggestions;
}

/** The question for a place: what belongs under its heading, what goes on like its text, past targets, or missing sections. */
export function queryFor(
  blocks: readonly Block[],
  cursor: number | undefined,
  meta: DraftMeta,
  topic: SuggestionTopic,
): SuggestionQuery | null {
  const planKind = meta.kind;
  if (topic === 'sections') {
    return { kind: 'section', text: '', headings: blocks.filter(isSection).map(textOf), planKind };
  }
  const block = cursor === undefined ? undefined : blocks[cursor];
  if (cursor === undefined || !block || block.type === 'title' || block.type === 'subtitle' || block.type === 'note')
    return null;
  const text = textOf(block).slice(0, longestQuery);
  if (topic === 'targets') return textFor('target', text, planKind) ?? headingAbove(blocks, cursor, planKind, 'target');
  if (block.type === 'heading' || isLeadOnly(text)) return textFor('heading', text, planKind);
  return textFor('typing', text, planKind) ?? headingAbove(blocks, cursor, planKind, 'heading');
}

function isSection(block: Block): boolean {
  return block.type === 'heading' || block.type === 'clause';
}

function textFor(
  kind: 'heading' | 'typing' | 'target',
  text: string,
  planKind: DraftMeta['kind'],
): SuggestionQuery | null {
  return text.trim().length >= fewestCharacters ? { kind, text, planKind } : null;
}

function headingAbove(
  blocks: readonly Block[],
  cursor: number,
  planKind: DraftMeta['kind'],
  kind: 'heading' | 'target',
): SuggestionQuery | null {
  const above = blocks.slice(0, cursor).findLast((block) => block.type === 'heading' && textOf(block).trim() !== '');
  return above ? textFor(kind, textOf(above), planKind) : null;
}

/** What the draft has taken already is not proposed to it again. */
export function withoutInserted(suggestions: Suggestions, blocks: readonly Block[]): Suggestions {
  const taken = new Set(
    blocks.flatMap((block) => (block.provenance ?? []).map(({ planId, wording }) => `${planId} ${wording}`)),
  );
  return { ...suggestions, found: suggestions.found.filter(({ planId, text }) => !taken.has(`${planId} ${text}`)) };
}
