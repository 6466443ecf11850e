import { byIdentity } from '../document/by-identity.ts';
import { evenText } from './even-text.ts';
import type { Expression } from './expression.ts';

/** Expressions by their even text (see even-text.ts). */
export type ExpressionsByText = ReadonlyMap<string, Expression>;

/** Made once a table: every text that is rolled forward asks for it. */
export const expressionsByText = byIdentity(
  (expressions: readonly Expression[]): ExpressionsByText =>
    new Map(expressions.map((expression) => [evenText(expression.text), expression])),
);

/** Whether an expression is not said any more in a year; in the last year that it is said in it still is. */
export function isOver({ until }: Expression, year: number): boolean {
  return until !== null && Number(until.slice(0, 4)) < year;
}

/**
 * What is said in the place of an expression in a year: the successor's successor where that is over, too; null where
 * nothing follows what has ended last.
 */
export function successorIn(expression: Expression, all: ExpressionsByText, year: number): string | null {
  const seen = new Set<Expression>();
  let current: Expression | undefined = expression;
  while (current && !seen.has(current) && current.successor !== null) {
    seen.add(current);
    const next: Expression | undefined = all.get(evenText(current.successor));
    if (!next || !isOver(next, year)) return current.successor;
    current = next;
  }
  return null;
}
