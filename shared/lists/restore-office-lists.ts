import { z } from 'zod';
import { type Expression, expressionKinds } from '../expressions/expression.ts';
import { restoreWith } from '../restore.ts';
import type { OfficeLists } from './office-lists.ts';

const words = z.array(z.string());

const expression: z.ZodType<Expression> = z.object({
  text: z.string().min(1),
  kind: z.enum(expressionKinds),
  from: z.string().nullable(),
  until: z.string().nullable(),
  successor: z.string().nullable(),
  shortForms: words,
  wrongForms: words,
});

/** Lists as they come from the window and lie on the disk. */
export const officeListsSchema: z.ZodType<OfficeLists> = z.object({
  ownNames: z.object({ places: words, schools: words, offices: words, projects: words }),
  nearWords: z.array(words),
  expressions: z.array(expression),
});

/** The one door for stored lists. Throws AppError `brokenData`. */
export function restoreOfficeLists(value: unknown): OfficeLists {
  return restoreWith(officeListsSchema, value, 'lists');
}
