import { Fragment } from 'react';

interface MarkedTextProps {
  readonly text: string;
  /** Start and end of each marked place, in order, none overlapping. */
  readonly marks: readonly (readonly [number, number])[];
}

/** A text with the places that were looked for marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return (
    <span>
      {marks.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </span>
  );
}
