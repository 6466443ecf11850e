import type { ShelvedPlan } from './indexed-plan.ts';
import { type Lexicon, type ToldTopic, toldTopics } from './lexicon.ts';

/** The topics that a title tells, at least one. Few sets occur among very many titles, so each is kept once. */
export interface TopicSet {
  readonly number: number;
  readonly topics: readonly ToldTopic[];
  /** The one told most strongly. */
  readonly main: number;
}

/** A titled unit of a plan as a section of it. */
export interface OutlineSection {
  readonly place: number;
  /** How much of the plan's text stands under the title, its own with it: 0 to 1. */
  readonly share: number;
  readonly topicSet: TopicSet;
}

/** Reads the sections of plans and keeps them. */
export interface OutlineReader {
  /** The sections on all levels, in reading order; titles that tell no topic are left out. */
  sectionsOf(shelved: ShelvedPlan): readonly OutlineSection[];
  /** All sets met so far, by their numbers. */
  topicSets(): readonly TopicSet[];
}

/** A longer title is a sentence. */
const longestTitle = 40;

/** Each plan's outline is read once, when it is first asked for. */
export function createOutlineReader(lexicon: Lexicon): OutlineReader {
  const outlines = new WeakMap<ShelvedPlan, readonly OutlineSection[]>();
  const sets = new Map<string, TopicSet>();
  const topicsOf = (title: string): TopicSet | undefined => {
    const topics = toldTopics(lexicon.findWords(title));
    const key = topics.join();
    const known = sets.get(key);
    if (known || topics.length === 0) return known;
    const main = topics.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
    const set = { number: sets.size, topics, main };
    sets.set(key, set);
    return set;
  };
  return {
    sectionsOf(shelved) {
      const outline = outlines.get(shelved) ?? readOutline(shelved, topicsOf);
      outlines.set(shelved, outline);
      return outline;
    },
    topicSets: () => [...sets.values()],
  };
}

function readOutline(
  { plan, parents }: ShelvedPlan,
  topicsOf: (title: string) => TopicSet | undefined,
): OutlineSection[] {
  const lengths = plan.units.map((unit) => unit.text.length);
  for (let place = lengths.length - 1; place >= 0; place--) {
    const parent = parents[place] ?? -1;
    if (parent >= 0) lengths[parent] = (lengths[parent] ?? 0) + (lengths[place] ?? 0);
  }
  const total = plan.units.reduce((sum, unit) => sum + unit.text.length, 0) || 1;
  return plan.units.flatMap(({ title, level }, place) => {
    const topicSet = level > 0 && title.length <= longestTitle ? topicsOf(title) : undefined;
    return topicSet ? [{ place, share: (lengths[place] ?? 0) / total, topicSet }] : [];
  });
}
