import { useEffect, useState } from 'react';
import type { ClauseUse } from '../../../shared/api.ts';
import type { Suggestion } from '../../../shared/suggestions/suggestion.ts';
import { useHost } from '../../app/host.ts';
import type { Offered } from '../../editor/suggesting/offered.ts';

const none: readonly ClauseUse[] = [];

/** In which other drafts each of the offered texts is used, by their titles; asked for anew with other suggestions. */
export function useUses(offered: readonly Offered[], draftId: string): (suggestion: Suggestion) => readonly string[] {
  const { api } = useHost();
  const [uses, setUses] = useState(none);
  const key = [...new Set(offered.map(({ suggestion }) => suggestion.planId))].sort().join();
  useEffect(() => {
    if (key === '') return undefined;
    let isWanted = true;
    // What is only a hint is not worth an error: the suggestions themselves tell what is wrong.
    api.findUses({ planIds: key.split(',') }).then(
      (found) => isWanted && setUses(found),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [api, key]);
  return ({ planId, unitId }) => {
    const here = uses.filter((use) => use.planId === planId && use.unitId === unitId && use.draftId !== draftId);
    return [...new Set(here.map(({ draftTitle }) => draftTitle))];
  };
}
