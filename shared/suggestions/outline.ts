import type { ShelvedPlan } from './indexed-plan.ts';
import { type Lexicon, type ToldTopic, toldTopics } from './lexicon.ts';

/** The topics that a title tells, at least one. Few sets occur among very many titles, so each is kept once. */
export interface TopicSet {
  readonly number: number;
  readonly topics: readonly ToldTopic[];
  /** The one told most strongly. */
  readonly main: number;
}

/** A titled unit of a plan. Kept apart from the plan, whose units would have to be unpacked for it. */
export interface OutlineTitle {
  readonly place: number;
  readonly unitId: string;
  readonly level: number;
  readonly title: string;
  /** undefined where the title tells no topic. */
  readonly topicSet?: TopicSet;
}

/** A title that tells topics, as a section of its plan. */
export interface OutlineSection extends OutlineTitle {
  readonly topicSet: TopicSet;
  /** How much of the plan's text stands under the title, its own with it: 0 to 1. */
  readonly share: number;
}

/** What is kept of a plan's outline. */
export interface Outline {
  /** The titles on all levels, in reading order; sentences are left out. */
  readonly titles: readonly OutlineTitle[];
  /** Those of them that tell topics. */
  readonly sections: readonly OutlineSection[];
  /** Per topic the greatest strength in any title. */
  readonly titledTopics: Float32Array;
}

/** Reads the outlines of plans and keeps them. */
export interface OutlineReader {
  outlineOf(shelved: ShelvedPlan): Outline;
  /** All sets met so far, by their numbers. */
  topicSets(): readonly TopicSet[];
}

/** A longer title is a sentence. */
const longestTitle = 40;

/** Each plan's outline is read once, when it is first asked for. */
export function createOutlineReader(lexicon: Lexicon): OutlineReader {
  const outlines = new WeakMap<ShelvedPlan['plan'], Outline>();
  const sets = new Map<string, TopicSet>();
  const topicsOf = (title: string): TopicSet | undefined => {
    const topics = toldTopics(lexicon.findWords(title));
    const key = topics.join();
    const known = sets.get(key);
    if (known || topics.length === 0) return known;
    const set = { number: sets.size, topics, main: mainTopic(topics) };
    sets.set(key, set);
    return set;
  };
  return {
    outlineOf(shelved) {
      const outline = outlines.get(shelved.plan) ?? readOutline(shelved, topicsOf, lexicon.topicNames.length);
      outlines.set(shelved.plan, outline);
      return outline;
    },
    topicSets: () => [...sets.values()],
  };
}

function mainTopic(topics: readonly ToldTopic[]): number {
  return topics.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

function readOutline(
  shelved: ShelvedPlan,
  topicsOf: (title: string) => TopicSet | undefined,
  topicCount: number,
): Outline {
  const shares = sharesOf(shelved);
  const titles = shelved.plan.units.flatMap(({ id, level, title }, place): (OutlineTitle | OutlineSection)[] => {
    if (level === 0 || title === '' || title.length > longestTitle) return [];
    const topicSet = topicsOf(title);
    if (!topicSet) return [{ place, unitId: id, level, title }];
    return [{ place, unitId: id, level, title, topicSet, share: shares[place] ?? 0 }];
  });
  const sections = titles.filter((title) => 'share' in title);
  return { titles, sections, titledTopics: greatestStrengths(sections, topicCount) };
}

/** Per unit how much of the plan's text stands in it and under it. */
function sharesOf({ plan: { units }, parents }: ShelvedPlan): number[] {
  const lengths = units.map((unit) => unit.text.length);
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  for (let place = lengths.length - 1; place >= 0; place--) {
    const parent = parents[place] ?? -1;
    if (parent >= 0) lengths[parent] = (lengths[parent] ?? 0) + (lengths[place] ?? 0);
  }
  return lengths.map((length) => length / total);
}

function greatestStrengths(sections: readonly OutlineSection[], topicCount: number): Float32Array {
  const strengths = new Float32Array(topicCount);
  for (const { topicSet } of sections) {
    for (const [topic, strength] of topicSet.topics) strengths[topic] = Math.max(strengths[topic] ?? 0, strength);
  }
  return strengths;
}
