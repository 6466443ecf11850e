import { useEffect, useState } from 'react';
import type { Api } from '../../../shared/api.ts';
import type { SuggestionQuery } from '../../../shared/suggestions/suggestion.ts';
import type { TargetHistory } from '../../../shared/suggestions/target-histories/target-history.ts';

const none: readonly TargetHistory[] = [];

/**
 * The histories of the indicators that a question for targets names; where it names none, as a heading does, of those in
 * the text that was suggested first. None for any other question.
 */
export function useTargetHistories(
  api: Api,
  query: SuggestionQuery | null,
  suggested: string | undefined,
): readonly TargetHistory[] {
  const [histories, setHistories] = useState(none);
  const text = query?.kind === 'target' ? query.text : '';
  const region = query?.region ?? '';
  useEffect(() => {
    if (text === '') return setHistories(none);
    let isWanted = true;
    const find = async () => {
      const named = await api.findTargets({ text, region });
      return named.length > 0 || !suggested ? named : api.findTargets({ text: suggested, region });
    };
    // Of a host that is lost the suggestions tell, which are asked for with these.
    find().then(
      (found) => isWanted && setHistories(found),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [api, text, region, suggested]);
  return histories;
}
