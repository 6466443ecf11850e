import { findLeftOvers } from '../reuse/left-overs.ts';
import type { Check } from './check.ts';

/** Names of a source that still stand in borrowed text and that the writer has not cleared. */
export const leftOvers: Check = {
  name: 'leftOvers',
  run: (draft, { ownNames }) =>
    findLeftOvers(draft, ownNames).map(({ blockId, start, end, name, source }) => ({
      code: 'open',
      severity: 'error',
      blockId,
      start,
      end,
      details: { name, source },
    })),
};
