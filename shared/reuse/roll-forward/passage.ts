import type { Expression } from '../../expressions/expression.ts';
import { expressionsByText, isOver, successorIn } from '../../expressions/successor.ts';
import { placesAtStart } from '../../plan/places.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { RollSource, RollTarget } from './papers.ts';
import { type Places, placesBetween } from './places.ts';
import { isSameTime, plannedYear, type Terms, termsOf } from './terms.ts';

/** A text on its way from a source into a draft, and what all rules have to know of it. */
export interface Passage {
  readonly text: string;
  readonly from: RollSource;
  readonly to: RollTarget;
  readonly terms: Terms;
  readonly isSameTime: boolean;
  /** null where the source's place is ours, or unknown. */
  readonly places: Places | null;
  /** Official wordings that are not said any more when the draft begins, each with the successor that then is. */
  readonly ended: readonly Expression[];
  readonly current: readonly Expression[];
  readonly clauses: readonly Clause[];
}

export function passageOf(text: string, from: RollSource, to: RollTarget, expressions: readonly Expression[]): Passage {
  const terms = termsOf(from, to);
  return {
    text,
    from,
    to,
    terms,
    isSameTime: isSameTime(terms),
    places: placesBetween(from.region ?? placesAtStart(from.issuer ?? from.title).join(''), to.region),
    ended: endedIn(expressions, to.start),
    current: expressions.filter((expression) => !isOver(expression, to.start)),
    clauses: clausesOf(text, from.mood, terms.from && plannedYear(terms.from)),
  };
}

function endedIn(expressions: readonly Expression[], year: number): readonly Expression[] {
  const all = expressionsByText(expressions);
  return expressions
    .filter((expression) => isOver(expression, year))
    .map((expression) => ({ ...expression, successor: successorIn(expression, all, year) }));
}

/** Whether what stands at an offset is told of the past: it is no aim, and its time is not ours to move. */
export function isReported({ clauses }: Passage, at: number): boolean {
  return clauses.some(({ start, end, reports }) => reports && at >= start && at < end);
}
