import { visitBigrams } from './bigrams.ts';
import { type Lexicon, strengthOf } from './lexicon.ts';
import type { Ask, QueryProfile } from './query-profile.ts';
import { weights } from './ranking-weights.ts';

/** How far a text holds what a query asks for: a value from 0 to 1 for each of its asks, in their order. */
export type Evidence = readonly number[];

/** Reads texts for one query. */
export interface QueryReader {
  read(text: string): Evidence;
  /** How much of what is asked the evidence shows: 0 to 1. */
  relevance(evidence: Evidence): number;
}

/** With `focused`, a text that deals more with other topics answers less. */
export function createQueryReader(query: QueryProfile, lexicon: Lexicon, focused: boolean): QueryReader {
  const bigramPlaces = sieved(placesOf(query, 'bigram'));
  const groupPlaces = placesOf(query, 'group');
  const topicPlaces = placesOf(query, 'topic');
  const topicWeights = new Float64Array(lexicon.topicNames.length);
  return {
    read(text) {
      const evidence = new Array<number>(query.asks.length).fill(0);
      topicWeights.fill(0);
      for (const word of lexicon.findWords(text)) {
        for (const [topic, weight] of word.topics) topicWeights[topic] = (topicWeights[topic] ?? 0) + weight;
        for (const group of word.groups) mark(evidence, groupPlaces.get(group));
      }
      visitBigrams(text, (bigram) => mark(evidence, bigramPlaces(bigram)));
      const most = focused ? greatest(topicWeights) : 0;
      for (const [topic, place] of topicPlaces) evidence[place] = topicEvidence(topic, topicWeights, lexicon, most);
      return evidence;
    },
    relevance: (evidence) => query.asks.reduce((sum, { share }, place) => sum + share * (evidence[place] ?? 0), 0),
  };
}

function placesOf({ asks }: QueryProfile, kind: Ask['kind']): ReadonlyMap<number, number> {
  return new Map(asks.flatMap((ask, place) => (ask.kind === kind ? [[ask.key, place] as const] : [])));
}

/** Most bigrams of a text are not asked for: a sieve of their low bits answers for these before the map is asked. */
function sieved(places: ReadonlyMap<number, number>): (bigram: number) => number | undefined {
  const sieve = new Uint8Array(4096);
  const hole = (bigram: number) => (bigram ^ (bigram >>> 14)) & 4095;
  for (const bigram of places.keys()) sieve[hole(bigram)] = 1;
  return (bigram) => (sieve[hole(bigram)] === 1 ? places.get(bigram) : undefined);
}

function mark(evidence: number[], place: number | undefined): void {
  if (place !== undefined) evidence[place] = 1;
}

/** A topic's strength in a text; one that is next to it counts in part. `most` is what the text deals with most, or 0. */
function topicEvidence(topic: number, told: Float64Array, lexicon: Lexicon, most: number): number {
  const own = told[topic] ?? 0;
  let related = 0;
  for (const other of lexicon.relatedTopics[topic] ?? []) related = Math.max(related, told[other] ?? 0);
  const aside = most > 0 ? weights.focus * (1 - own / most) : 0;
  return Math.max(strengthOf(own) * (1 - aside), weights.relatedTopic * strengthOf(related));
}

function greatest(values: Float64Array): number {
  let most = 0;
  for (let place = 0; place < values.length; place++) most = Math.max(most, values[place] ?? 0);
  return most;
}

/** Of both, for each ask, the greater; the second may count in part. */
export function joinEvidence(one: Evidence, other: Evidence, share = 1): Evidence {
  return one.map((value, place) => Math.max(value, (other[place] ?? 0) * share));
}
