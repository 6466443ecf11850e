import { type Dispatch, type ReactNode, useCallback, useState } from 'react';
import type { AppAction, Notice } from '../../app/state.ts';
import { type ContextWanted, SourceContext } from './source-context.tsx';

/** Shows a source in its context, over the editor; from there it can be opened in the library. */
export function useSourceContext(
  dispatch: Dispatch<AppAction>,
  tell: (notice: Notice) => void,
): { readonly element: ReactNode; show(wanted: ContextWanted): void } {
  const [wanted, setWanted] = useState<ContextWanted | null>(null);
  const close = useCallback(() => setWanted(null), []);
  const element = wanted && (
    <SourceContext
      wanted={wanted}
      onOpen={(plan, unitId) => {
        close();
        dispatch({ type: 'go', place: 'library' });
        dispatch({ type: 'planOpened', plan, unitId });
      }}
      onClose={close}
      tell={tell}
    />
  );
  return { element, show: useCallback(({ planId, unitId }) => setWanted({ planId, unitId }), []) };
}
