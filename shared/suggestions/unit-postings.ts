import { visitBigrams } from './bigrams.ts';
import type { IndexedPlan } from './indexed-plan.ts';
import { groupsOf, type Lexicon, type ToldTopic, toldTopics } from './lexicon.ts';
import { createPostings, type Grade, type Postings } from './postings.ts';
import { termOf } from './query-profile.ts';

/** The postings of all units; numbers are given in rising order and never twice. */
export interface UnitPostings extends Postings {
  /** Lists the units of a plan; gives the number of the first and, per topic, the greatest strength in any of them. */
  addPlan(indexed: IndexedPlan): { readonly first: number; readonly topics: Float32Array };
  /** How many numbers have been given. */
  size(): number;
}

/** Postings that hold no unit yet. */
export function createUnitPostings(lexicon: Lexicon): UnitPostings {
  const postings = createPostings();
  let size = 0;
  return {
    ...postings,
    size: () => size,
    addPlan({ plan }) {
      const first = size;
      const topics = new Float32Array(lexicon.topicNames.length);
      for (const { text, title } of plan.units) {
        const words = lexicon.findWords(text);
        const told = toldTopics(words);
        for (const [topic, strength] of told) topics[topic] = Math.max(topics[topic] ?? 0, strength);
        for (const [term, grade] of gradeTerms(text, title, told, groupsOf(words))) postings.add(term, size, grade);
        size++;
      }
      return { first, topics };
    },
  };
}

/** A bigram's grade: once, more than once, in the title. A topic's: its strength in quarters. A group has none. */
function gradeTerms(
  text: string,
  title: string,
  topics: readonly ToldTopic[],
  groups: ReadonlySet<number>,
): Map<number, Grade> {
  const terms = new Map<number, Grade>();
  visitBigrams(text, (bigram) => terms.set(bigram, terms.has(bigram) ? 1 : 0));
  visitBigrams(title, (bigram) => terms.set(bigram, 2));
  for (const group of groups) terms.set(termOf('group', group), 0);
  for (const [topic, strength] of topics) terms.set(termOf('topic', topic), Math.floor(strength * 4) as Grade);
  return terms;
}
