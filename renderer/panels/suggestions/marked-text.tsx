interface MarkedTextProps {
  readonly text: string;
  /** What made it a suggestion. */
  readonly matched: readonly string[];
  /** Names in it of another place. */
  readonly names: readonly string[];
}

/** The words of a suggestion, what was matched and what belongs elsewhere marked in them. */
export function MarkedText({ text, matched, names }: MarkedTextProps) {
  return (
    <p className="suggestion-text">
      {piecesOf(text, matched, names).map(({ start, words, isName, isMatch }) => {
        if (isName)
          return (
            <span key={start} className="run-left-over">
              {words}
            </span>
          );
        return isMatch ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>;
      })}
    </p>
  );
}

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly isName: boolean;
  readonly isMatch: boolean;
}

/** The text cut at all marks; of a name and a match that overlap the name holds. */
function piecesOf(text: string, matched: readonly string[], names: readonly string[]): readonly Piece[] {
  const known = [...names, ...matched]
    .filter((word) => word !== '')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = known.length > 0 ? new RegExp(`(${known.join('|')})`, 'u') : null;
  let start = 0;
  return (pattern ? text.split(pattern) : [text]).flatMap((words) => {
    const piece = { start, words, isName: names.includes(words), isMatch: matched.includes(words) };
    start += words.length;
    return words === '' ? [] : [piece];
  });
}
