import { visitBigrams } from './bigrams.ts';
import type { IndexedPlan } from './indexed-plan.ts';
import type { Lexicon } from './lexicon.ts';
import { createPostings, type Grade, type Postings } from './postings.ts';
import { termOf } from './query-profile.ts';

/** The postings of all units; numbers are given in rising order and never twice. */
export interface UnitPostings extends Postings {
  /** Lists the units of a plan and gives the number of the first. */
  addPlan(indexed: IndexedPlan): number;
  /** How many numbers have been given. */
  size(): number;
}

export function createUnitPostings(lexicon: Lexicon): UnitPostings {
  const postings = createPostings();
  let size = 0;
  return {
    ...postings,
    size: () => size,
    addPlan({ plan }) {
      const first = size;
      for (const { text, title } of plan.units) {
        for (const [term, grade] of termsOf(text, title, lexicon)) postings.add(term, size, grade);
        size++;
      }
      return first;
    },
  };
}

/** A bigram's grade: once, more than once, in the title. A topic's: its strength in quarters. A group has none. */
function termsOf(text: string, title: string, lexicon: Lexicon): Map<number, Grade> {
  const terms = new Map<number, Grade>();
  visitBigrams(text, (bigram) => terms.set(bigram, terms.has(bigram) ? 1 : 0));
  visitBigrams(title, (bigram) => terms.set(bigram, 2));
  const { groups, topics } = lexicon.read(text);
  for (const group of groups) terms.set(termOf('group', group), 0);
  for (const [topic, strength] of topics) terms.set(termOf('topic', topic), Math.floor(strength * 4) as Grade);
  return terms;
}
