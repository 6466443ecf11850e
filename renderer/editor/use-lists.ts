import { useEffect, useEffectEvent, useState } from 'react';
import type { Api } from '../../shared/api.ts';
import { emptyLists, type OfficeLists } from '../../shared/lists/office-lists.ts';
import type { Notice } from '../app/state.ts';
import { noticeOf } from '../app/use-actions.ts';

/** The lists of the office; read anew each time that the editor is shown, since they are kept in the library. */
export function useLists(api: Api, hidden: boolean, tell: (notice: Notice) => void): OfficeLists {
  const [lists, setLists] = useState(emptyLists);
  const told = useEffectEvent((error: unknown) => tell(noticeOf(error)));
  useEffect(() => {
    if (!hidden) api.readLists().then(setLists, told);
  }, [api, hidden]);
  return lists;
}
