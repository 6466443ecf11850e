import table from '../../resources/dictionaries/expressions.json';
import type { Expression } from './expression.ts';
import { restoreExpressions } from './restore-expressions.ts';

let restored: readonly Expression[] | undefined;

/** The official wordings that the program brings along; read when they are first asked for, since a window opens without them. */
export function builtInExpressions(): readonly Expression[] {
  restored ??= restoreExpressions(table);
  return restored;
}
