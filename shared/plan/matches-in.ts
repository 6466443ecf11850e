/**
 * All matches of a global pattern in a text, in order. `matchAll` would copy the pattern for every text, and of a long
 * pattern the copy costs more than the search.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += signLength(text, match.index);
  }
  return found;
}

/** A search that found nothing but a place goes on behind the next sign, which may be two units long. */
function signLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
