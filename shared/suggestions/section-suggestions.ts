import { distinctBigrams } from './bigrams.ts';
import { type ExamplePlan, examplesFrom, type SectionSource } from './example-plans.ts';
import type { FoundText, Proposed } from './found-text.ts';
import type { ShelvedPlan } from './indexed-plan.ts';
import type { Lexicon } from './lexicon.ts';
import type { OutlineReader, OutlineSection, TopicSet } from './outline.ts';
import { weights } from './ranking-weights.ts';
import { tellSectionFacts } from './section-facts.ts';
import { type Coverage, cover, coverageOf, usesOfTopics } from './topic-coverage.ts';

/** A section of a plan, and how it would stand in the draft. */
interface Proposal {
  readonly shelved: ShelvedPlan;
  readonly section: OutlineSection;
  /** From 0 to about 1. */
  readonly fit: number;
}

/** What a draft needs. */
interface Need {
  /** How many headings it has. */
  readonly headings: number;
  readonly covered: Coverage;
  /** Per topic what a section on it is worth. */
  readonly uses: readonly number[];
}

/** Reviews and outlooks are written anew for each plan; a draft seldom lacks those of another. */
const moodWeights = { aim: 1, result: weights.resultSectionTitle, outlook: weights.outlookSectionTitle } as const;

/**
 * Titles of library sections whose topics the draft's headings lack: first those that most plans deal with and that are
 * as wide as the draft's own; each one taken makes room for the next topic. Where equally fitting, those come first that
 * the base plans have.
 */
export function suggestSections(source: SectionSource, limit: number): Proposed[] {
  const { query, outlines, lexicon } = source;
  const headings = query.headings ?? [];
  const plans = examplesFrom(source);
  const own = headings.map((heading) => tellingBigrams(heading, lexicon));
  const need: Need = {
    headings: headings.length,
    covered: coverageOf(headings, lexicon),
    uses: usesOfTopics(plans, lexicon),
  };
  const proposals = bestByTopic(plans, outlines, need).filter(
    ({ section: { title } }) =>
      !headings.includes(title) && !own.some((heading) => saysSame(tellingBigrams(title, lexicon), heading)),
  );
  const chosen = choose(proposals, need, lexicon, limit);
  const worthwhile = chosen.filter(({ score }) => score >= (chosen[0]?.score ?? 0) * weights.leastOfBest);
  return tellSectionFacts(worthwhile, plans, source);
}

function choose(proposals: readonly Proposal[], need: Need, lexicon: Lexicon, limit: number): FoundText[] {
  const [best, worth] = mostWorth(proposals, need);
  if (!best || worth <= 0 || limit <= 0) return [];
  const { title, topicSet } = best.section;
  const bigrams = tellingBigrams(title, lexicon);
  const others = proposals.filter(
    ({ section }) => section.title !== title && !saysSame(tellingBigrams(section.title, lexicon), bigrams),
  );
  const covered = cover(need.covered, topicSet.topics, weights.coveredByChoice);
  return [foundSection(best, worth), ...choose(others, { ...need, covered }, lexicon, limit - 1)];
}

/** Of each topic the proposals worth most, so that a wide-spread topic does not crowd out the others. */
function bestByTopic(plans: readonly ExamplePlan[], outlines: OutlineReader, need: Need): Proposal[] {
  const best = need.covered.map((): readonly (readonly [Proposal, number])[] => []);
  const worthOfSets = outlines.topicSets().map((set) => worthOf(set, need));
  const worthOfTitles = new Map<string, number>();
  for (const { shelved, outline, isBase, weight } of plans) {
    const ofPlan = isBase ? weight * weights.titleOfBase : weight;
    for (const section of outline.sections) {
      const { title, topicSet } = section;
      const list = best[topicSet.main] ?? [];
      const worthOfSet = worthOfSets[topicSet.number] ?? 0;
      const leastOfList = list[weights.sectionsPerTopic - 1]?.[1] ?? 0;
      // Width and names can only lessen the worth, so most sections are passed over before these are looked at.
      if (worthOfSet * ofPlan <= leastOfList) continue;
      const fit = fitOf(shelved, section, need) * ofPlan;
      const least = Math.max(leastOfList, worthOfTitles.get(title) ?? 0);
      if (worthOfSet * fit <= least) continue;
      const proposal = { shelved, section, fit: fit * nameWeight(shelved, title) };
      const worth = worthOfSet * proposal.fit;
      if (worth <= least) continue;
      worthOfTitles.set(title, worth);
      best[topicSet.main] = insertByWorth(list, proposal, worth);
    }
  }
  return best.flatMap((list) => list.map(([proposal]) => proposal));
}

/** The list with a proposal in place of the one of the same title, the most worth first. */
function insertByWorth(list: readonly (readonly [Proposal, number])[], proposal: Proposal, worth: number) {
  const others = list.filter(([{ section }]) => section.title !== proposal.section.title);
  return [...others, [proposal, worth] as const].sort((a, b) => b[1] - a[1]).slice(0, weights.sectionsPerTopic);
}

/** A title with a name of its own place is of less use elsewhere. */
function nameWeight({ names }: ShelvedPlan, title: string): number {
  return names.some((name) => title.includes(name)) ? weights.titleWithName : 1;
}

/** A section fits if it is about as wide as one of the draft's: 1 there, less the further off. */
function fitOf(shelved: ShelvedPlan, { place, share }: OutlineSection, { headings }: Need): number {
  const times = share * Math.max(headings, weights.fewestHeadings);
  return Math.exp(-weights.widthMatters * Math.abs(Math.log(times))) * moodWeights[shelved.moods[place] ?? 'aim'];
}

function mostWorth(proposals: readonly Proposal[], need: Need): readonly [Proposal | undefined, number] {
  const worths = proposals.map(({ section, fit }) => worthOf(section.topicSet, need) * fit);
  const most = Math.max(0, ...worths);
  return [proposals[worths.indexOf(most)], most];
}

/** What a title tells that the draft lacks, against all that it tells. */
function worthOf({ topics }: TopicSet, { covered, uses }: Need): number {
  let missing = 0;
  let told = 0;
  for (const [topic, strength] of topics) {
    missing += strength * (1 - (covered[topic] ?? 0)) * (uses[topic] ?? 0);
    told += strength;
  }
  return missing / Math.max(told, weights.settledTopic);
}

function foundSection({ shelved, section: { place, unitId, title } }: Proposal, score: number): FoundText {
  return { shelved, place, planId: shelved.planId, unitId, text: title, score };
}

function tellingBigrams(text: string, lexicon: Lexicon): ReadonlySet<number> {
  return new Set(distinctBigrams(text).filter((bigram) => !lexicon.genericBigrams.has(bigram)));
}

function saysSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const shared = [...one].filter((bigram) => other.has(bigram)).length;
  return shared > 0 && shared >= weights.sameHeading * Math.min(one.size, other.size);
}
