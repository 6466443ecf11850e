import { isSamePlace } from '../../plan/places.ts';
import type { Lexicon } from '../lexicon.ts';
import { type AskedIndicator, askedIndicators } from './asked-indicators.ts';
import { isLike } from './core-likeness.ts';
import { dimensionOf } from './dimension.ts';
import { joinPoints } from './join-points.ts';
import type { TargetHistory, TargetMeasure, TargetPlan, TargetPoint, TargetQuery } from './target-history.ts';
import { createTargetShelf, type ShelfBoard, type TargetShelf } from './target-shelf.ts';
import type { ToldValue } from './told-values.ts';

/** A history with what its place in the list hangs on. */
interface Answer {
  readonly history: TargetHistory;
  /** The place in the text of what it answers. */
  readonly asked: number;
  readonly ownPoints: number;
}

/**
 * What plans tell of the indicators in a text, at most `limit` histories, in the order of the text. Only what is surely
 * the same or a like indicator is told, and nothing is reckoned onwards from it. For several questions to the same plans
 * make a shelf once and ask it (`askShelf`).
 */
export function findTargetHistories(
  query: TargetQuery,
  plans: readonly TargetPlan[],
  lexicon: Lexicon,
  limit: number,
): readonly TargetHistory[] {
  return askShelf(query, createTargetShelf(plans, lexicon), limit);
}

/** The same, of plans that have been laid out before. */
export function askShelf(query: TargetQuery, shelf: TargetShelf, limit: number): readonly TargetHistory[] {
  const answers = askedIndicators(query.text, shelf.lexicon).flatMap((asked, place) =>
    answersTo(asked, place, query.region, shelf),
  );
  // Two names in a text may ask for the same.
  const seen = new Set<string>();
  return answers
    .toSorted(byPlace)
    .map(({ history }) => history)
    .filter((history) => !seen.has(nameOf(history)) && seen.add(nameOf(history)))
    .slice(0, limit);
}

function nameOf({ indicator, unit, measure }: TargetHistory): string {
  return [indicator, unit, measure].join('\n');
}

const measureOrder: readonly TargetMeasure[] = ['level', 'ofYear', 'ofPeriod', 'changeOfYear', 'changeOfPeriod'];

function byPlace(one: Answer, other: Answer): number {
  return (
    one.asked - other.asked ||
    Math.min(1, other.ownPoints) - Math.min(1, one.ownPoints) ||
    measureOrder.indexOf(one.history.measure) - measureOrder.indexOf(other.history.measure) ||
    other.history.points.length - one.history.points.length
  );
}

function answersTo(asked: AskedIndicator, place: number, region: string, shelf: TargetShelf): Answer[] {
  return shelf.boards(asked.key.class).flatMap((board) => {
    if (!isAnswered(asked, board)) return [];
    const values = likeValues(asked, board, shelf);
    if (values.length === 0) return [];
    const history = historyOf(values, board.measure);
    const ownPoints = history.points.filter(
      (point) => point.role === 'own' || isSamePlace(point.region, region),
    ).length;
    return [{ history, asked: place, ownPoints }];
  });
}

function isAnswered(asked: AskedIndicator, { dimension, measure }: ShelfBoard): boolean {
  if (asked.dimension !== null && asked.dimension !== dimension) return false;
  return !asked.ofRate || measure.startsWith('change') === asked.isChange;
}

function likeValues({ key, ofRate }: AskedIndicator, board: ShelfBoard, shelf: TargetShelf): ToldValue[] {
  return [...board.near(key.core)]
    .filter(({ core }) => isLike(key.core, core, ofRate, shelf.weight, shelf.lexicon))
    .flatMap(({ values }) => values);
}

function historyOf(values: readonly ToldValue[], measure: TargetMeasure): TargetHistory {
  const unit = mostUsual(values.map((value) => value.unit));
  const { scale } = dimensionOf(unit);
  return {
    indicator: mostUsual(values.map(({ indicator }) => indicator)),
    unit: measure === 'ofYear' ? unit.replace(/\/年$/, '') : unit,
    measure,
    points: joinPoints(values.map(({ point }) => inUnit(point, scale))),
  };
}

function inUnit(point: TargetPoint, scale: number): TargetPoint {
  const brought = (value: number) => Number((value / scale).toPrecision(10));
  const { value } = point;
  return { ...point, value: typeof value === 'number' ? brought(value) : [brought(value[0]), brought(value[1])] };
}

/** The one that stands most often, of equals the shortest. */
function mostUsual(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a.length - b.length)[0]?.[0] ?? '';
}
