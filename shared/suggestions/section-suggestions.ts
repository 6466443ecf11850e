import { distinctBigrams } from './bigrams.ts';
import type { ShelvedPlan } from './indexed-plan.ts';
import type { Lexicon } from './lexicon.ts';
import type { OutlineSection } from './outline.ts';
import type { FoundText } from './passage-suggestions.ts';
import { weights } from './ranking-weights.ts';

/** A section of a plan and how much the draft needs it. */
interface Proposal {
  readonly shelved: ShelvedPlan;
  readonly section: OutlineSection;
  readonly fit: number;
}

/** Reviews and outlooks are written anew for each plan; a draft seldom lacks those of another. */
const moodWeights = { aim: 1, result: weights.resultSectionTitle, outlook: weights.outlookSectionTitle } as const;

/** Per topic, how far it is dealt with: 0 to 1. */
type Coverage = Float32Array;

/**
 * Titles of library sections whose topics the draft's headings lack: first those that most plans have and that are as
 * wide as the draft's own; each one taken makes room for the next topic.
 */
export function suggestSections(
  headings: readonly string[],
  plans: readonly ShelvedPlan[],
  outlineOf: (plan: ShelvedPlan) => readonly OutlineSection[],
  lexicon: Lexicon,
  limit: number,
): FoundText[] {
  const covered = coverageOf(headings, lexicon);
  const uses = useOfTopics(plans, lexicon);
  const own = headings.map((heading) => new Set(contentBigrams(heading, lexicon)));
  let open = plans.flatMap((shelved) =>
    outlineOf(shelved)
      .filter(({ title }) => !own.some((heading) => says(title, heading, lexicon)))
      .map((section): Proposal => ({ shelved, section, fit: fitOf(section, headings.length) * moodWeights[shelved.moods[section.place] ?? 'aim'] })),
  );
  const chosen: FoundText[] = [];
  while (chosen.length < limit && open.length > 0) {
    const worths = open.map((proposal) => worthOf(proposal, covered, uses));
    const best = worths.indexOf(Math.max(...worths));
    const next = open[best];
    if (!next || !((worths[best] ?? 0) > 0)) break;
    chosen.push(foundSection(next, worths[best] ?? 0));
    cover(covered, next.section.topics, weights.coveredByChoice);
    const bigrams = new Set(contentBigrams(next.section.title, lexicon));
    open = open.filter(({ section }) => !says(section.title, bigrams, lexicon));
  }
  return chosen;
}

function foundSection({ shelved, section: { place, title } }: Proposal, score: number): FoundText {
  const unitId = shelved.plan.units[place]?.id ?? '';
  return { shelved, place, planId: shelved.planId, unitId, text: title, score };
}

function coverageOf(headings: readonly string[], lexicon: Lexicon): Coverage {
  const covered = new Float32Array(lexicon.topicNames.length);
  for (const heading of headings) cover(covered, lexicon.read(heading).topics, 1);
  return covered.map((own, topic) => {
    const next = (lexicon.relatedTopics[topic] ?? []).map((other) => covered[other] ?? 0);
    return Math.max(own, weights.coveredByRelated * Math.max(0, ...next));
  });
}

/** A topic that a title names is dealt with; what it only touches, in part. */
function cover(covered: Coverage, topics: ReadonlyMap<number, number>, share: number): void {
  for (const [topic, strength] of topics) {
    const dealt = Math.min(1, strength / weights.settledTopic) * share;
    covered[topic] = 1 - (1 - (covered[topic] ?? 0)) * (1 - dealt);
  }
}

/** Per topic what a section on it is worth: the more plans deal with it anywhere, the more. */
function useOfTopics(plans: readonly ShelvedPlan[], lexicon: Lexicon): Float32Array {
  return Float32Array.from(
    lexicon.topicNames,
    (_, topic) => {
      const treating = plans.filter(({ topics }) => (topics[topic] ?? 0) >= weights.treatedTopic).length;
      const use = weights.rareTopic + ((1 - weights.rareTopic) * treating) / plans.length;
      return lexicon.frameTopics.has(topic) ? use * weights.frameTopic : use;
    },
  );
}

/** A section fits if it is about as wide as one of the draft's: 1 there, less the further off. */
function fitOf({ share }: OutlineSection, headings: number): number {
  return Math.exp(-weights.widthMatters * Math.abs(Math.log(share * Math.max(headings, 4))));
}

function worthOf({ section, fit }: Proposal, covered: Coverage, uses: Float32Array): number {
  let missing = 0;
  let told = 0;
  for (const [topic, strength] of section.topics) {
    missing += strength * (1 - (covered[topic] ?? 0)) * (uses[topic] ?? 0);
    told += strength;
  }
  return told === 0 ? weights.sectionWithoutTopic * fit : (missing / Math.max(told, weights.settledTopic)) * fit;
}

function contentBigrams(text: string, lexicon: Lexicon): number[] {
  return distinctBigrams(text).filter((bigram) => !lexicon.genericBigrams.has(bigram));
}

/** Whether a title says what a heading, given by its bigrams, says already. */
function says(title: string, heading: ReadonlySet<number>, lexicon: Lexicon): boolean {
  const bigrams = contentBigrams(title, lexicon);
  const shared = bigrams.filter((bigram) => heading.has(bigram)).length;
  return shared > 0 && shared >= weights.sameHeading * Math.min(bigrams.length, heading.size);
}
