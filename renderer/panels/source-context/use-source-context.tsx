import { type Dispatch, type ReactNode, useCallback, useState } from 'react';
import type { Suggestion } from '../../../shared/suggestions/suggestion.ts';
import { useHost } from '../../app/host.ts';
import type { AppAction, Notice } from '../../app/state.ts';
import { noticeOf } from '../../app/use-actions.ts';
import { type ContextWanted, SourceContext } from './source-context.tsx';

interface SourceContextHooks {
  readonly dispatch: Dispatch<AppAction>;
  readonly tell: (notice: Notice) => void;
  /** Puts units of a plan into the draft; undefined where it may only be read. */
  readonly insert: ((units: readonly Suggestion[]) => void) | undefined;
}

/** Shows a source in its context, over the editor; units can be taken over from there, and the plan opened in the library. */
export function useSourceContext({ dispatch, tell, insert }: SourceContextHooks): {
  readonly element: ReactNode;
  show(wanted: ContextWanted): void;
} {
  const { api } = useHost();
  const [wanted, setWanted] = useState<ContextWanted | null>(null);
  const close = useCallback(() => setWanted(null), []);
  const take =
    insert &&
    ((planId: string, unitIds: readonly string[]) => {
      close();
      api.readUnits({ planId, unitIds }).then(insert, (error: unknown) => tell(noticeOf(error)));
    });
  const element = wanted && (
    <SourceContext
      wanted={wanted}
      onOpen={(plan, unitId) => {
        close();
        dispatch({ type: 'go', place: 'library' });
        dispatch({ type: 'planOpened', plan, unitId });
      }}
      onInsert={take}
      onClose={close}
      tell={tell}
    />
  );
  return { element, show: useCallback(({ planId, unitId }) => setWanted({ planId, unitId }), []) };
}
