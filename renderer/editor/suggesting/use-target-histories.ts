import { useEffect, useState } from 'react';
import type { Api } from '../../../shared/api.ts';
import type { SuggestionQuery } from '../../../shared/suggestions/suggestion.ts';
import type { TargetHistory } from '../../../shared/suggestions/target-histories/target-history.ts';

const none: readonly TargetHistory[] = [];

/** The histories of the indicators that a question for targets names; none for any other question. */
export function useTargetHistories(api: Api, query: SuggestionQuery | null): readonly TargetHistory[] {
  const [histories, setHistories] = useState(none);
  const text = query?.kind === 'target' ? query.text : '';
  const region = query?.region ?? '';
  useEffect(() => {
    if (text === '') return setHistories(none);
    let isWanted = true;
    // Of a host that is lost the suggestions tell, which are asked for with these.
    api.findTargets({ text, region }).then(
      (found) => isWanted && setHistories(found),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [api, text, region]);
  return histories;
}
