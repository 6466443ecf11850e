import { z } from 'zod';
import { expressionSchema } from '../expressions/restore-expressions.ts';
import { restoreWith } from '../restore.ts';
import type { OfficeLists } from './office-lists.ts';

/** A single character would be found everywhere. */
const words = z
  .array(z.string())
  .transform((list) => [...new Set(list.map((word) => word.trim()))].filter((word) => word.length > 1))
  .default([]);

/** Lists as they come from the window and lie on the disk; what is left out is empty. */
export const officeListsSchema: z.ZodType<OfficeLists> = z.object({
  ownNames: z
    .object({ places: words, schools: words, offices: words, projects: words })
    .default({ places: [], schools: [], offices: [], projects: [] }),
  nearWords: z
    .array(words)
    .transform((groups) => groups.filter((group) => group.length > 1))
    .default([]),
  expressions: z.array(expressionSchema).default([]),
});

/** Restores an office's lists; what is left out is empty. Throws AppError `brokenData` where the form is another. */
export function restoreOfficeLists(value: unknown): OfficeLists {
  return restoreWith(officeListsSchema, value, 'officeLists');
}
