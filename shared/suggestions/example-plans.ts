import type { ShelvedPlan } from './indexed-plan.ts';
import type { Lexicon } from './lexicon.ts';
import type { Outline, OutlineReader } from './outline.ts';
import { planWeight } from './plan-weight.ts';
import type { SuggestionQuery } from './suggestion.ts';

/** What missing sections are found by. */
export interface SectionSource {
  readonly query: SuggestionQuery;
  readonly plans: readonly ShelvedPlan[];
  readonly outlines: OutlineReader;
  readonly lexicon: Lexicon;
  /** The last year that any plan covers. */
  readonly newest: number | null;
}

/** A plan as an example of what a draft needs. */
export interface ExamplePlan {
  readonly shelved: ShelvedPlan;
  readonly outline: Outline;
  /** Whether it is a document of the draft's kind; every plan is where the draft has none. */
  readonly isOfKind: boolean;
  /** Whether the draft was merged from it. */
  readonly isBase: boolean;
  /** How fit it is as a source, see plan-weight.ts. */
  readonly weight: number;
}

/** All plans as examples for the draft: its base plans, then the others, the fittest first. */
export function examplesFrom({ query, plans, outlines, newest }: SectionSource): ExamplePlan[] {
  const bases = new Set(query.baseIds);
  const examples = plans.map((shelved) => ({
    shelved,
    outline: outlines.outlineOf(shelved),
    isOfKind: query.planKind === undefined || query.planKind === shelved.plan.meta.kind,
    isBase: bases.has(shelved.planId),
    weight: planWeight(shelved, newest, query),
  }));
  return examples.sort((a, b) => Number(b.isBase) - Number(a.isBase) || b.weight - a.weight);
}
