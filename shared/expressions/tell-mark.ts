import type { ExpressionFault, ExpressionMark } from './find-expressions.ts';

/** What is to be said of a mark; `code` selects the words `finding.expressions.CODE`. */
export interface ToldMark {
  readonly code: ExpressionFault | 'outdatedAlone' | 'endedAlone';
  /** Fills the gaps of the words. */
  readonly details: Readonly<Record<string, string>>;
  /** What is to stand there instead; absent where nobody can know. */
  readonly replacement?: string;
}

/** Tells a mark: an outdated or ended wording with what follows it, or that nothing does. */
export function tellMark({ code, wording, expression, replacement }: ExpressionMark): ToldMark {
  if (code === 'misplaced') return { code, details: { wording } };
  if (code === 'cut') {
    const right = replacement ?? expression.text;
    return { code, details: { wording, replacement: right }, replacement: right };
  }
  const until = { wording, until: expression.until?.slice(0, 4) ?? '' };
  if (replacement === null) return { code: `${code}Alone`, details: until };
  return { code, details: { ...until, replacement }, replacement };
}
