import { createContext } from 'react';
import type { OverlapShare } from '../../../shared/reuse/overlap/section-shares.ts';

/** How much of each section stands in the library, by its heading's id; null while the writer does not look at it. */
export const OverlapContext = createContext<ReadonlyMap<string, OverlapShare> | null>(null);
