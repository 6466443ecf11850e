import { Index } from 'flexsearch';
import { plansBetweenPacks } from '../../../electron/services/library-index.ts';
import education from '../../../resources/dictionaries/education.json';
import type { IndexedPlan } from '../../../shared/suggestions/indexed-plan.ts';
import type { SuggestionQuery } from '../../../shared/suggestions/suggestion.ts';
import { createSuggestionIndex } from '../../../shared/suggestions/suggestion-index.ts';
import { restoreTermDictionary } from '../../../shared/suggestions/term-dictionary.ts';

/** An index that is measured. */
export interface IndexSide {
  add(plan: IndexedPlan): void;
  /** Ends a build. */
  finish(): void;
  query(query: SuggestionQuery): void;
}

const limit = 10;

/** Ours, with full ranking. */
export function ourSide(): IndexSide {
  const index = createSuggestionIndex(restoreTermDictionary(education));
  const pack = () => {
    for (const _ of index.pack());
  };
  let plans = 0;
  return {
    add(plan) {
      index.add(plan);
      // As the host does, there with other calls between the steps.
      if (++plans % plansBetweenPacks === 0) pack();
    },
    finish: pack,
    query: (query) => void index.query(query, limit),
  };
}

/** FlexSearch as it suits Chinese: bigrams found anywhere, no ranking by place, which it builds faster and smaller. */
export function flexSearchSide(): IndexSide {
  const index = new Index({ encode: bigrams, tokenize: 'strict', resolution: 1 });
  let units = 0;
  return {
    add: ({ plan }) => {
      for (const { text } of plan.units) index.add(units++, text);
    },
    finish: () => undefined,
    query: ({ text }) => void index.search(text, { limit }),
  };
}

function bigrams(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[\p{Script=Han}a-z0-9]+/gu)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
}
