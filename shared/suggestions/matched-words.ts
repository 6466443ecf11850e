import { groupsOf, type Lexicon } from './lexicon.ts';

const mostWords = 8;

/** The words of a query, or near-words of them, that a text holds: what makes it a suggestion, the longest first. */
export function findMatchedWords(query: string, text: string, lexicon: Lexicon): string[] {
  const asked = groupsOf(lexicon.findWords(query));
  const near = lexicon.findWords(text).filter(({ groups }) => groups.some((group) => asked.has(group)));
  const found = [...commonPieces(query, text), ...near.map((word) => word.text)].filter(
    (word) => !lexicon.isGeneric(word),
  );
  const longestFirst = [...new Set(found)].sort((a, b) => b.length - a.length);
  const distinct = longestFirst.filter((word, index) => !longestFirst.slice(0, index).some((w) => w.includes(word)));
  return distinct.slice(0, mostWords);
}

/** The longest pieces of at least two letters that both texts hold word for word; figures tell nothing. */
function commonPieces(query: string, text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < query.length; ) {
    let end = at;
    while (end < query.length && /\p{L}/u.test(query[end] ?? '') && text.includes(query.slice(at, end + 1))) end++;
    if (end - at > 1) pieces.push(query.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return pieces;
}
