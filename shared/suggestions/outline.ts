import type { ShelvedPlan } from './indexed-plan.ts';
import type { Lexicon } from './lexicon.ts';

/** A titled unit of a plan as a section of it. */
export interface OutlineSection {
  readonly place: number;
  readonly title: string;
  /** How much of the plan's text stands under the title, its own with it: 0 to 1. */
  readonly share: number;
  /** Topics of the title, by number, with their strength. */
  readonly topics: ReadonlyMap<number, number>;
}

const longestTitle = 40;

/** The sections of a plan on all levels, in reading order. */
export function readOutline({ plan, parents }: ShelvedPlan, lexicon: Lexicon): OutlineSection[] {
  const lengths = plan.units.map((unit) => unit.text.length);
  for (let place = lengths.length - 1; place >= 0; place--) {
    const parent = parents[place] ?? -1;
    if (parent >= 0) lengths[parent] = (lengths[parent] ?? 0) + (lengths[place] ?? 0);
  }
  const total = plan.units.reduce((sum, unit) => sum + unit.text.length, 0) || 1;
  return plan.units.flatMap(({ title, level }, place) =>
    level > 0 && title !== '' && title.length <= longestTitle
      ? [{ place, title, share: (lengths[place] ?? 0) / total, topics: lexicon.read(title).topics }]
      : [],
  );
}
