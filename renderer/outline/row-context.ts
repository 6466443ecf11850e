import { createContext } from 'react';

/** What the lines of the outline share; it reaches them without drawing the whole tree again. */
export interface RowContextValue {
  /** The line of the place where the cursor is. */
  readonly current: string | undefined;
  /** The line whose menu is open. */
  readonly menuOf: string | undefined;
  readonly openMenu: (id: string, anchor: Element) => void;
  /** The number that what is dragged would have inside a line; null where it cannot go there. */
  readonly numberInside: (id: string) => string | null;
}

export const RowContext = createContext<RowContextValue>({
  current: undefined,
  menuOf: undefined,
  openMenu: () => undefined,
  numberInside: () => null,
});
