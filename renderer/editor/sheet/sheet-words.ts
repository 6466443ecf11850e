import i18next, { type TFunction } from 'i18next';
import { createContext, useContext } from 'react';

/**
 * The interface's words for all blocks and runs of a sheet: to ask for them by `useTranslation` in each would take longer
 * than all else of its rendering.
 */
export const SheetWords = createContext<TFunction>(i18next.t);

export function useSheetWords(): TFunction {
  return useContext(SheetWords);
}
