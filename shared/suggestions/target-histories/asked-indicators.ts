import type { PlanIdentity, PlanUnit, Target } from '../../plan/model.ts';
import { findTargets } from '../../plan/targets/find-targets.ts';
import { stripBefore } from '../../plan/targets/indicator-words.ts';
import { readRowHead } from '../../plan/targets/table-head.ts';
import { unitPattern } from '../../plan/targets/units.ts';
import type { Lexicon } from '../lexicon.ts';
import { dimensionOf, isRate } from './dimension.ts';
import { type IndicatorKey, indicatorKey, namesIn } from './indicator-key.ts';
import { addedFacets, clauseOf } from './value-clause.ts';
import { measureOf } from './value-measure.ts';

/** An indicator that a text names. */
export interface AskedIndicator {
  readonly key: IndicatorKey;
  /** Null where the text says no unit. */
  readonly dimension: string | null;
  readonly ofRate: boolean;
  /** The text says by how much it changes, and asks for no level. */
  readonly isChange: boolean;
}

interface Named {
  readonly name: string;
  readonly unit: string | null;
  readonly added?: readonly string[];
  readonly isChange?: boolean;
}

/** A sentence by itself is of no plan. */
const nothing: PlanIdentity = {
  title: '',
  issuer: null,
  region: null,
  kind: 'other',
  periodStart: null,
  periodEnd: null,
};
const longestName = 30;
const pureUnit = new RegExp(`^[百千万亿]*${unitPattern}(?:/.{1,3})?$`);
const valueCell = /^[^\p{Script=Han}]*\d|^[^\p{L}]+$/u;
/** A rate, with what is to become of it behind: “毛入园率｜稳步提高”. */
const rateInClause = /^(.*(?:率|占比|比例|满意度))[^\d]{0,8}$/;
const rateName = /(?:率|占比|比例|满意度)$/;

/** The indicators that a sentence, a table row or a bare name asks for, each once, in their order. */
export function askedIndicators(text: string, lexicon: Lexicon): AskedIndicator[] {
  const named = text.includes('|') ? namedInRow(text) : namedInWords(text);
  const asked = named.flatMap((one) => namesIn(one.name).flatMap((part) => askFor({ ...one, name: part }, lexicon)));
  const seen = new Set<string>();
  return asked.filter(({ key, dimension }) => {
    const id = `${key.class}\n${key.core}\n${dimension}`;
    return !seen.has(id) && seen.add(id);
  });
}

/** Without a unit a name may be one of a share or of what is counted; where its ending tells a share it is one. */
function askFor({ name, unit, added = [], isChange = false }: Named, lexicon: Lexicon): AskedIndicator[] {
  const dimension = unit === null ? null : dimensionOf(unit).name.replace(/\/年$/, '');
  const sorts = dimension !== null ? [isRate(dimension)] : rateName.test(name) ? [true] : [true, false];
  return sorts.flatMap((ofRate) => {
    const key = indicatorKey(name, ofRate, lexicon, added);
    return key ? [{ key, dimension, ofRate, isChange }] : [];
  });
}

/** The cells before the first value or unit name the indicator; a number of the row may stand before them. */
function namedInRow(row: string): Named[] {
  const cells = row.split('|').map((cell) => cell.trim());
  const unnumbered = /^\d{1,3}$/.test(cells[0] ?? '') ? cells.slice(1) : cells;
  const first = unnumbered.findIndex((cell) => pureUnit.test(cell) || valueCell.test(cell));
  const unit = unnumbered.find((cell) => pureUnit.test(cell)) ?? '';
  const head = readRowHead(first < 0 ? unnumbered : unnumbered.slice(0, first), unit);
  return head.indicator === '' ? [] : [{ name: head.indicator, unit: head.unit || null }];
}

/** What values are stated of and the rates that clauses end in, in their order; else the words themselves. */
function namedInWords(text: string): Named[] {
  const unit: PlanUnit = { id: '', type: 'paragraph', level: 0, number: '', title: '', text };
  const { targets, achieved } = findTargets([unit], nothing);
  const stated = [...targets, ...achieved].map(statedIn);
  const clauses = text
    .split(/[，,；;。：:！!？?\n]/)
    .map((clause) => stripBefore(rateInClause.exec(clause)?.[1] ?? ''))
    .filter((clause) => clause !== '' && clause.length <= longestName);
  const unstated = clauses.filter((clause) => !stated.some(({ name }) => clause.includes(name)));
  const named = [...stated, ...unstated.map((name) => ({ name, unit: null }))];
  if (named.length > 0 || text.trim().length > longestName) return named.toSorted(byPlaceIn(text));
  return [{ name: stripBefore(text.trim().replace(/[。；;，,]$/, '')), unit: null }];
}

function statedIn(target: Target): Named {
  const clause = clauseOf(target);
  const isChange = measureOf(target, clause, nothing)?.startsWith('change') ?? false;
  return { name: target.indicator, unit: target.unit, added: addedFacets(clause, target.indicator), isChange };
}

function byPlaceIn(text: string): (one: Named, other: Named) => number {
  return (one, other) => text.indexOf(one.name) - text.indexOf(other.name);
}
