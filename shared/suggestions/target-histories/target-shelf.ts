import { type Bigram, distinctBigrams } from '../bigrams.ts';
import type { Lexicon } from '../lexicon.ts';
import type { BigramWeight } from './core-likeness.ts';
import { isRate } from './dimension.ts';
import { type IndicatorKey, indicatorKey, namesIn } from './indicator-key.ts';
import type { TargetMeasure, TargetPlan } from './target-history.ts';
import { type ToldValue, toldValues } from './told-values.ts';

/** The values of indicators with the same core. */
export interface ShelvedIndicator {
  readonly core: string;
  readonly values: readonly ToldValue[];
}

/** The indicators of one class whose values have one dimension and tell the same sort of thing. */
export interface ShelfBoard {
  readonly dimension: string;
  readonly measure: TargetMeasure;
  /** Those that have the core, or share a bigram with it. */
  near(core: string): Iterable<ShelvedIndicator>;
}

/** The library’s values, laid out for asking. */
export interface TargetShelf {
  readonly lexicon: Lexicon;
  /** The boards of a class of indicators. */
  boards(indicatorClass: string): readonly ShelfBoard[];
  readonly weight: BigramWeight;
}

interface OpenBoard extends Pick<ShelfBoard, 'dimension' | 'measure'> {
  readonly byCore: Map<string, ToldValue[]>;
}

/** By class, and in it by dimension and measure. */
type OpenShelf = Map<string, Map<string, OpenBoard>>;

/**
 * Lays out the values of all plans, so that asking is quick. What a plan tells is kept with the object given for it: a
 * new shelf of the same objects and some more reads only these.
 */
export function createTargetShelf(plans: readonly TargetPlan[], lexicon: Lexicon): TargetShelf {
  const keyOf = rememberKeys(lexicon);
  const shelf: OpenShelf = new Map();
  for (const value of plans.flatMap((plan) => toldValues(plan))) {
    for (const indicator of namesIn(value.indicator)) {
      const key = keyOf(indicator, isRate(value.dimension), value.added);
      if (key) lay(shelf, key, { ...value, indicator });
    }
  }
  const boards = [...shelf.values()].flatMap((open) => [...open.values()]);
  const closed = new Map([...shelf].map(([name, open]) => [name, [...open.values()].map(closeBoard)]));
  return {
    lexicon,
    boards: (indicatorClass) => closed.get(indicatorClass) ?? [],
    weight: rarity(boards.flatMap(({ byCore }) => [...byCore.keys()])),
  };
}

function lay(shelf: OpenShelf, { class: name, core }: IndicatorKey, value: ToldValue): void {
  const { dimension, measure } = value;
  const open = shelf.get(name) ?? new Map<string, OpenBoard>();
  const sort = `${dimension} ${measure}`;
  const board = open.get(sort) ?? { dimension, measure, byCore: new Map<string, ToldValue[]>() };
  const values = board.byCore.get(core) ?? [];
  values.push(value);
  board.byCore.set(core, values);
  open.set(sort, board);
  shelf.set(name, open);
}

const keysKnown = new WeakMap<Lexicon, Map<string, IndicatorKey | null>>();

/** The same names come again in plan after plan, and in shelf after shelf. */
function rememberKeys(lexicon: Lexicon) {
  const known = keysKnown.get(lexicon) ?? new Map<string, IndicatorKey | null>();
  keysKnown.set(lexicon, known);
  return (name: string, ofRate: boolean, added: readonly string[]) => {
    const id = `${ofRate} ${added.join()} ${name}`;
    const key = known.has(id) ? (known.get(id) ?? null) : indicatorKey(name, ofRate, lexicon, added);
    known.set(id, key);
    return key;
  };
}

function closeBoard({ dimension, measure, byCore }: OpenBoard): ShelfBoard {
  const indicators = new Map([...byCore].map(([core, values]) => [core, { core, values }]));
  const postings = new Map<Bigram, ShelvedIndicator[]>();
  for (const indicator of indicators.values()) {
    for (const bigram of distinctBigrams(indicator.core)) {
      const list = postings.get(bigram) ?? [];
      list.push(indicator);
      postings.set(bigram, list);
    }
  }
  return {
    dimension,
    measure,
    near: (core) => {
      const same = indicators.get(core);
      return new Set([
        ...(same ? [same] : []),
        ...distinctBigrams(core).flatMap((bigram) => postings.get(bigram) ?? []),
      ]);
    },
  };
}

/** How rare each bigram is among all cores. */
function rarity(cores: readonly string[]): BigramWeight {
  const counts = new Map<Bigram, number>();
  for (const bigram of cores.flatMap(distinctBigrams)) counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  return (bigram) => Math.log(2 + cores.length / (counts.get(bigram) ?? 1));
}
