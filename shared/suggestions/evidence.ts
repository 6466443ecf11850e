import { visitBigrams } from './bigrams.ts';
import type { Lexicon, TextTerms } from './lexicon.ts';
import type { QueryProfile } from './query-profile.ts';
import { weights } from './ranking-weights.ts';

/** How far a text holds what a query asks for: a value from 0 to 1 for each of its asks, in their order. */
export type Evidence = readonly number[];

/** Reads texts for one query; `focused`: a text that deals more with other topics answers less. */
export interface QueryReader {
  readonly query: QueryProfile;
  read(text: string): Evidence;
  /** How much of what is asked the evidence shows: 0 to 1. */
  relevance(evidence: Evidence): number;
}

export function createQueryReader(query: QueryProfile, lexicon: Lexicon, focused: boolean): QueryReader {
  const placeOfBigram = new Map(
    query.asks.flatMap((ask, place) => (ask.kind === 'bigram' ? [[ask.key, place] as const] : [])),
  );
  return {
    query,
    read(text) {
      const terms = lexicon.read(text);
      const evidence = query.asks.map(({ kind, key }) => {
        if (kind === 'group') return terms.groups.has(key) ? 1 : 0;
        return kind === 'topic' ? topicEvidence(key, terms, lexicon, focused) : 0;
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
function topicEvidence(topic: number, { topics, focus }: TextTerms, lexicon: Lexicon, focused: boolean): number {
  const related = (lexicon.relatedTopics[topic] ?? []).map((other) => topics.get(other) ?? 0);
  const aside = focused ? weights.focus * (1 - (focus.get(topic) ?? 0)) : 0;
  return Math.max((topics.get(topic) ?? 0) * (1 - aside), weights.relatedTopic * Math.max(0, ...related));
}

/** Of both, for each ask, the greater; the second may count in part. */
export function joinEvidence(one: Evidence, other: Evidence, share = 1): Evidence {
  return one.map((value, place) => Math.max(value, (other[place] ?? 0) * share));
}
