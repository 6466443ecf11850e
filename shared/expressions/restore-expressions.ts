import { z } from 'zod';
import { restoreWith } from '../restore.ts';
import { type Expression, expressionKinds } from './expression.ts';

const forms = z
  .union([z.array(z.string()), z.string().transform(splitForms)])
  .transform((list) => [...new Set(list.map((form) => form.trim()))].filter((form) => form.length > 1))
  .default([]);

const date = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)
  .nullable()
  .default(null);

const successor = z
  .string()
  .nullable()
  .default(null)
  .transform((text) => text?.trim() || null);

/** An expression in its JSON form, in which lists may be one string and what is not known may be left out. */
export const expressionSchema: z.ZodType<Expression> = z
  .object({
    text: z.string().trim().min(2),
    kind: z.enum(expressionKinds),
    from: date,
    until: date,
    successor,
    shortForms: forms,
    wrongForms: forms,
  })
  .refine(({ from, until }) => from === null || until === null || from <= until.padEnd(7, '~'), { path: ['until'] });

/**
 * Reads a table of official wordings from its JSON form: `{"expressions": [{"text", "kind", "from", "until",
 * "successor", "shortForms", "wrongForms"}]}`, of which all but `text` and `kind` may be left out; dates are “2021” or
 * “2021-03”. Throws AppError `brokenData` where the form is another.
 */
export function restoreExpressions(value: unknown): readonly Expression[] {
  return restoreWith(z.object({ expressions: z.array(expressionSchema) }), value, 'expressions').expressions;
}

/** The forms that one text lists: by lines or “；”, and only without those by “、”, which stands within forms too. */
export function splitForms(text: string): string[] {
  const parted = /[；;\n]/.test(text) ? text.split(/[；;\n]+/) : text.split(/[、，,]+/);
  return parted.map((form) => form.trim()).filter((form) => form !== '');
}
