import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Api } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Suggestion, SuggestionQuery } from '../../../shared/suggestions/suggestion.ts';
import type { Notice } from '../../app/state.ts';
import { noticeOf } from '../../app/use-actions.ts';
import type { SuggestionTopic } from './query-for.ts';

/** Suggestions for one place, with the query they answer. */
export interface Suggestions {
  readonly query: SuggestionQuery | null;
  readonly found: readonly Suggestion[];
}

/** A place must hold still this long before the library is asked, in milliseconds. */
const pause = 250;

/** What the library has for a question. While `held`, as when one reads in the panel, nothing moves. */
export function useSuggestions(
  api: Api,
  query: SuggestionQuery | null,
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
  const key = JSON.stringify(query);
  const shownTopic = useRef(topic);
  /** Nothing jumps where nothing is shown yet. */
  const isShown = useRef(false);
  useEffect(() => {
    // Who asks for another kind is answered, wherever the pointer is.
    if (held && isShown.current && shownTopic.current === topic) return;
    shownTopic.current = topic;
    const turn = ++asked.current;
    const timer = setTimeout(async () => {
      const wanted = JSON.parse(key) as SuggestionQuery | null;
      const found = wanted ? await api.suggest(wanted).catch(tellUnlessLost) : [];
      if (!found || turn !== asked.current) return;
      isShown.current = wanted !== null;
      setSuggestions({ query: wanted, found });
    }, pause);
    return () => clearTimeout(timer);
  }, [api, key, held, topic]);
  return suggestions;
}
