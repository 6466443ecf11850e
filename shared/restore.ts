import type { z } from 'zod';
import { AppError } from './errors.ts';

/** Restores a value of unknown origin; throws AppError `brokenData` that names the first place that is wrong. */
export function restoreWith<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new AppError('brokenData', { what, place: issue?.path.join('.') ?? '', reason: issue?.message ?? '' });
}

/** Parses stored text as JSON; throws AppError `brokenData` where it is none. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('brokenData', { what, place: '', reason: 'JSON' });
  }
}
