import { visitBigrams } from './bigrams.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryProfile } from './query-profile.ts';
import { weights } from './ranking-weights.ts';

/** How far a text holds what a query asks for: a value from 0 to 1 for each of its asks, in their order. */
export type Evidence = readonly number[];

/** Reads texts for one query. */
export interface QueryReader {
  readonly query: QueryProfile;
  read(text: string): Evidence;
  /** How much of what is asked the evidence shows: 0 to 1. */
  relevance(evidence: Evidence): number;
}

export function createQueryReader(query: QueryProfile, lexicon: Lexicon): QueryReader {
  const placeOfBigram = new Map(
    query.asks.flatMap((ask, place) => (ask.kind === 'bigram' ? [[ask.key, place] as const] : [])),
  );
  return {
    query,
    read(text) {
      const { groups, topics } = lexicon.read(text);
      const evidence = query.asks.map(({ kind, key }) => {
        if (kind === 'group') return groups.has(key) ? 1 : 0;
        return kind === 'topic' ? topicEvidence(key, topics, lexicon) : 0;
      });
      visitBigrams(text, (bigram) => {
        const place = placeOfBigram.get(bigram);
        if (place !== undefined) evidence[place] = 1;
      });
      return evidence;
    },
    relevance: (evidence) => evidence.reduce((sum, value, place) => sum + value * (query.asks[place]?.share ?? 0), 0),
  };
}

/** A topic's strength in a text; one that is next to it counts in part. */
function topicEvidence(topic: number, strengths: ReadonlyMap<number, number>, lexicon: Lexicon): number {
  const related = (lexicon.relatedTopics[topic] ?? []).map((other) => strengths.get(other) ?? 0);
  return Math.max(strengths.get(topic) ?? 0, weights.relatedTopic * Math.max(0, ...related));
}

/** Of both, for each ask, the greater; the second may count in part. */
export function joinEvidence(one: Evidence, other: Evidence, share = 1): Evidence {
  return one.map((value, place) => Math.max(value, (other[place] ?? 0) * share));
}
