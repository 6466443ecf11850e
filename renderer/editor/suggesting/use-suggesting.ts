import { useCallback, useMemo, useRef, useState } from 'react';
import type { Depth } from '../../../shared/document/model.ts';
import { borrow } from '../../../shared/reuse/borrow.ts';
import type { Suggestion, SuggestionQuery } from '../../../shared/suggestions/suggestion.ts';
import { useHost } from '../../app/host.ts';
import type { Notice } from '../../app/state.ts';
import type { OpenDraft } from '../use-draft.ts';
import { type BorrowedAs, insertBorrowed } from './insert-borrowed.ts';
import {
  queryFor,
  type Suggestions,
  type SuggestionTopic,
  useSuggestions,
  withoutInserted,
} from './use-suggestions.ts';

/** The suggestions for the place of the cursor, and which of them is chosen. */
export interface Suggesting {
  readonly suggestions: Suggestions;
  readonly isAsking: boolean;
  readonly topic: SuggestionTopic;
  readonly chosen: number;
  choose(index: number): void;
  chooseTopic(topic: SuggestionTopic): void;
  /** Told whether somebody reads them, so that nothing jumps meanwhile. */
  hold(isHeld: boolean): void;
  insert(suggestion: Suggestion): void;
}

export function useSuggesting(open: OpenDraft, hidden: boolean, tell: (notice: Notice | null) => void): Suggesting {
  const { editor, draft, cursor, newId } = open;
  const { api } = useHost();
  const [topic, chooseTopic] = useState<SuggestionTopic>('clauses');
  const [isHeld, hold] = useState(false);
  const [selected, choose] = useState(0);
  const answered = useSuggestions(api, draft.blocks, cursor, draft.meta, topic, isHeld || hidden, tell);
  const left = useMemo(() => withoutInserted(answered, draft.blocks), [answered, draft.blocks]);
  const suggestions = useSameWhileAlike(left);
  const { query, found } = suggestions;
  const insert = useCallback(
    (suggestion: Suggestion) => {
      const borrowed = borrow(suggestion, editor.facts.meta);
      insertBorrowed(editor, { borrowed, wanted: wantedAs(query, suggestion), newId });
      choose(0);
    },
    [editor, query, newId],
  );
  const isAsking = answered.query === null && queryFor(draft.blocks, cursor, draft.meta, topic) !== null;
  const chosen = Math.min(selected, Math.max(0, found.length - 1));
  return useMemo(
    () => ({ suggestions, isAsking, topic, chosen, choose, chooseTopic, hold, insert }),
    [suggestions, isAsking, topic, chosen, insert],
  );
}

/** Suggestions as they were while they are the same, so that the panel renders anew only for others. */
function useSameWhileAlike(suggestions: Suggestions): Suggestions {
  const last = useRef(suggestions);
  const { query, found } = last.current;
  const isSame =
    query === suggestions.query &&
    found.length === suggestions.found.length &&
    found.every((one, index) => one === suggestions.found[index]);
  if (!isSame) last.current = suggestions;
  return last.current;
}

/** A missing section comes in at the depth it has in its plan. */
function wantedAs(query: SuggestionQuery | null, suggestion: Suggestion): BorrowedAs {
  if (query?.kind === 'section') return { as: 'section', depth: Math.min(suggestion.path.length + 1, 5) as Depth };
  return { as: query?.kind === 'target' ? 'target' : 'clause' };
}
