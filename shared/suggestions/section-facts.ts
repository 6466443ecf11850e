import { topicLikeness } from '../plan/section-likeness.ts';
import type { ExamplePlan, SectionSource } from './example-plans.ts';
import type { FoundText, PlacedUnit, Proposed } from './found-text.ts';
import type { ToldTopic } from './lexicon.ts';
import type { OutlineReader } from './outline.ts';
import { weights } from './ranking-weights.ts';
import { createSectionPlacer } from './section-place.ts';
import { dealWith, namedTopics } from './section-topics.ts';
import type { SectionFacts } from './suggestion.ts';

const mostTitles = 8;

/**
 * Tells of sections chosen for a draft how many plans have them, where they would stand and what they bring; `like` are
 * the sections of other plans on the same topics in the order of `plans`, no more than are asked where it stands.
 */
export function tellSectionFacts(
  chosen: readonly FoundText[],
  plans: readonly ExamplePlan[],
  { query, outlines, lexicon }: SectionSource,
): Proposed[] {
  const placeSection = createSectionPlacer(query.headings ?? [], outlines, lexicon);
  const [ofPlans, ofBases] = countsOf(plans);
  return chosen.map((choice) => {
    const topics = topicsOf(choice, outlines);
    const having = plans.filter(({ outline }) => dealWith(outline.titledTopics, topics, weights.hadSection));
    const [inPlans, inBases] = countsOf(having);
    const others = having.filter(({ shelved }) => shelved !== choice.shelved).slice(0, weights.plansWithSection);
    const like = others.map((other) => counterpartOf(choice, topics, other));
    const after = placeSection([choice, ...like]);
    return { choice, like, section: { inPlans, ofPlans, inBases, ofBases, after, ...contentsOf(choice) } };
  });
}

function topicsOf({ shelved, place }: PlacedUnit, outlines: OutlineReader): readonly ToldTopic[] {
  const section = outlines.outlineOf(shelved).sections.find((one) => one.place === place);
  return section ? namedTopics(section) : [];
}

/** How many are of the draft's kind, and how many are its bases. */
function countsOf(plans: readonly ExamplePlan[]): readonly [ofKind: number, bases: number] {
  return [plans.filter(({ isOfKind }) => isOfKind).length, plans.filter(({ isBase }) => isBase).length];
}

/** The section of another plan most like this one; of a plan that has it as review and as aim the one of its mood. */
function counterpartOf(choice: PlacedUnit, topics: readonly ToldTopic[], other: ExamplePlan): PlacedUnit {
  const sought = new Map(topics);
  const mood = choice.shelved.moods[choice.place];
  let best = { place: 0, unitId: '', likeness: 0 };
  for (const { place, unitId, topicSet } of other.outline.sections) {
    if (!topicSet.topics.some(([topic]) => sought.has(topic))) continue;
    const ofMood = other.shelved.moods[place] === mood ? 1 : weights.otherMood;
    const likeness = topicLikeness(sought, new Map(topicSet.topics)) * ofMood;
    if (likeness > best.likeness) best = { place, unitId, likeness };
  }
  return { shelved: other.shelved, place: best.place, unitId: best.unitId };
}

/** The titles right under a section and the number of targets anywhere under it. */
function contentsOf({ shelved, place }: PlacedUnit): Pick<SectionFacts, 'brings' | 'targets'> {
  const { plan, parents } = shelved;
  const following = parents.subarray(place + 1).findIndex((parent) => parent < place);
  const end = following < 0 ? plan.units.length : place + 1 + following;
  const within = new Set(plan.units.slice(place, end).map(({ id }) => id));
  const titled = plan.units.filter(({ level, title }, at) => parents[at] === place && level > 0 && title !== '');
  return {
    brings: titled.slice(0, mostTitles).map(({ title }) => title),
    targets: plan.targets.filter(({ unitId }) => within.has(unitId)).length,
  };
}
