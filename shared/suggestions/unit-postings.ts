import { visitBigrams } from './bigrams.ts';
import type { IndexedPlan } from './indexed-plan.ts';
import { groupsOf, type Lexicon, type ToldTopic, toldTopics } from './lexicon.ts';
import { noPostings, type PackedPostings, packPostings, readPacked } from './packed-postings.ts';
import { createPostings, type Grade, type Postings } from './postings.ts';
import { termOf } from './query-profile.ts';

/** Packed postings of the units with the numbers below `size`. */
export interface PackedUnits {
  readonly packed: PackedPostings;
  readonly size: number;
}

/** The postings of all units; numbers are given in rising order and never twice. */
export interface UnitPostings extends Postings {
  /** Lists the units of a plan; gives the number of the first and, per topic, the greatest strength in any of them. */
  addPlan(indexed: IndexedPlan): { readonly first: number; readonly topics: Float32Array };
  /** How many numbers have been given. */
  size(): number;
  /** Them all, if none has been added since they were packed. */
  packed(): PackedUnits | undefined;
  /** Packs them in steps, by new numbers: see packPostings. */
  pack(numbers: Int32Array): Generator<undefined, PackedPostings>;
}

const noUnits: PackedUnits = { packed: noPostings, size: 0 };

/** Postings that hold packed units and take others in behind them. */
export function createUnitPostings(
  lexicon: Lexicon,
  { packed, size: packedSize }: PackedUnits = noUnits,
): UnitPostings {
  const older = readPacked(packed);
  const newer = createPostings();
  let size = packedSize;
  return {
    count: (term) => older.count(term) + newer.count(term),
    gain(term, gains, scores) {
      older.gain(term, gains, scores);
      newer.gain(term, gains, scores);
    },
    size: () => size,
    packed: () => (size === packedSize ? { packed, size } : undefined),
    pack: (numbers) => packPostings(packed, newer, numbers),
    addPlan({ plan }) {
      const first = size;
      const topics = new Float32Array(lexicon.topicNames.length);
      for (const { text, title } of plan.units) {
        const words = lexicon.findWords(text);
        const told = toldTopics(words);
        for (const [topic, strength] of told) topics[topic] = Math.max(topics[topic] ?? 0, strength);
        for (const [term, grade] of gradeTerms(text, title, told, groupsOf(words))) newer.add(term, size, grade);
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
