import { topicLikeness } from '../plan/section-likeness.ts';
import type { PlacedUnit } from './found-text.ts';
import { type Lexicon, type ToldTopic, toldTopics } from './lexicon.ts';
import type { OutlineReader, OutlineTitle } from './outline.ts';
import { weights } from './ranking-weights.ts';
import { dealWith, namedTopics } from './section-topics.ts';

/**
 * Tells behind which of the draft's headings a section would stand, by the plans that have it (`same`: the one that
 * counts most first): where most of them have it. null is the beginning; a section that no plan has beside anything of
 * the draft would stand at the end.
 */
export type SectionPlacer = (same: readonly PlacedUnit[]) => number | null;

/** What one plan says: undefined where it does not know. */
type Vote = number | null | undefined;

/** Finds the heading of the draft that is the same section as this one. */
type HeadingFinder = (title: OutlineTitle) => number | undefined;

/** A placer for a draft with these headings. */
export function createSectionPlacer(
  headings: readonly string[],
  outlines: OutlineReader,
  lexicon: Lexicon,
): SectionPlacer {
  const findSame = createHeadingFinder(headings, weights.sameSection, lexicon);
  const findAlike = createHeadingFinder(headings, weights.hadSection, lexicon);
  const end = headings.length === 0 ? null : headings.length - 1;
  const vote = (same: readonly PlacedUnit[], findHeading: HeadingFinder) =>
    mostOften(same.map((section) => placeIn(section, outlines, findHeading)));
  return (same) => {
    const sure = vote(same, findSame);
    const found = sure === undefined ? vote(same, findAlike) : sure;
    return found === undefined ? end : found;
  };
}

/** The value that most agree on, of several the first; those who do not know do not count. */
function mostOften(votes: readonly Vote[]): Vote {
  const counts = new Map<number | null, number>();
  for (const vote of votes) if (vote !== undefined) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** By one plan: behind the nearest heading before it, not below its level, that the draft has too; else before the next. */
function placeIn({ shelved, place }: PlacedUnit, outlines: OutlineReader, findHeading: HeadingFinder): Vote {
  const { titles } = outlines.outlineOf(shelved);
  const at = titles.findIndex((title) => title.place === place);
  const level = titles[at]?.level ?? 0;
  // Reviews and aims of one plan have the same headings.
  const besides = (one: OutlineTitle) => one.level <= level && shelved.moods[one.place] === shelved.moods[place];
  const before = firstFound(titles.slice(0, at).filter(besides).reverse(), findHeading);
  if (before !== undefined) return before;
  const next = firstFound(titles.slice(at + 1).filter(besides), findHeading);
  return next === 0 ? null : next && next - 1;
}

function firstFound(titles: readonly OutlineTitle[], findHeading: HeadingFinder): number | undefined {
  for (const title of titles) {
    const found = findHeading(title);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** By the same title, or else of the headings that deal with this share of its topics the one most alike. */
function createHeadingFinder(headings: readonly string[], share: number, lexicon: Lexicon): HeadingFinder {
  const byTitle = new Map(headings.map((heading, index) => [heading, index]));
  const told = headings.map((heading) => {
    const topics = toldTopics(lexicon.findWords(heading));
    return { topics: new Map(topics), strengths: strengthsOf(topics, lexicon) };
  });
  const byTopics = new Map<string, number | undefined>();
  return (section) => {
    const titled = byTitle.get(section.title);
    if (titled !== undefined) return titled;
    const topics = namedTopics(section);
    const key = topics.join();
    if (!byTopics.has(key)) byTopics.set(key, mostAlike(told, topics, share));
    return byTopics.get(key);
  };
}

/** What a heading of the draft tells. */
interface ToldHeading {
  readonly topics: ReadonlyMap<number, number>;
  /** The same per topic. */
  readonly strengths: Float32Array;
}

/** Of two that are equally like it the later: what a draft reviews stands before what it aims at. */
function mostAlike(headings: readonly ToldHeading[], sought: readonly ToldTopic[], share: number): number | undefined {
  const likeness = headings.map(({ topics, strengths }) =>
    dealWith(strengths, sought, share) ? topicLikeness(topics, new Map(sought)) : 0,
  );
  const most = Math.max(0, ...likeness);
  return most > 0 ? likeness.lastIndexOf(most) : undefined;
}

function strengthsOf(topics: readonly ToldTopic[], lexicon: Lexicon): Float32Array {
  const strengths = new Float32Array(lexicon.topicNames.length);
  for (const [topic, strength] of topics) strengths[topic] = strength;
  return strengths;
}
