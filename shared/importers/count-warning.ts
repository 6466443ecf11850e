import type { Warning } from '../result.ts';

/** A warning of something that was found so many times, none where it was not. */
export function countWarning(code: string, count: number): Warning[] {
  return count === 0 ? [] : [{ code, details: { count: String(count) } }];
}
