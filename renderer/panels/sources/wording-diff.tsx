import { diffChars } from 'diff';
import { useMemo } from 'react';

/** A source's wording against what stands in the draft now: what is gone, what stayed, what is new. */
export function WordingDiff({ wording, text }: { readonly wording: string; readonly text: string }) {
  const parts = useMemo(() => diffChars(wording, text), [wording, text]);
  let at = 0;
  return (
    <p className="wording-diff">
      {parts.map(({ value, added, removed }) => {
        const key = at;
        at += value.length;
        if (removed) return <del key={key}>{value}</del>;
        return added ? <ins key={key}>{value}</ins> : <span key={key}>{value}</span>;
      })}
    </p>
  );
}
