import type { PlanUnit, Target } from '../plan/model.ts';
import { type Evidence, joinEvidence, type QueryReader } from './evidence.ts';
import type { Passage } from './passages.ts';
import { weights } from './ranking-weights.ts';
import { splitSentences } from './sentence-runs.ts';

/** Words that set an aim without a number. */
const coverage = /全覆盖|全部|全员|全纳入|全达标|一律|普及/;

/**
 * The sentences of a unit that answer an indicator: those that hold values (`values`: the unit's targets and achieved
 * values) by what is measured, the others after them.
 */
export function findTargetPassages(
  unit: PlanUnit,
  values: readonly Target[],
  above: Evidence,
  query: QueryReader,
): Passage[] {
  const inherited = unit.title === '' ? above : joinEvidence(above, query.read(unit.title), weights.lead);
  const spans = unit.type === 'row' ? [{ start: 0, end: unit.text.length }] : splitSentences(unit.text);
  return spans.map(({ start, end }) => {
    const text = unit.text.slice(start, end);
    const answer = query.relevance(joinEvidence(query.read(text), inherited));
    const held = unit.type === 'row' ? values : values.filter((value) => isIn(text, value));
    return { start, end: Math.min(end, start + weights.longestText), score: scoreOf(text, answer, held, query) };
  });
}

/** Whether a target stands in this sentence, or in this part of its sentence. */
function isIn(text: string, { sentence, indicator }: Target): boolean {
  return sentence.includes(text) && text.includes(indicator);
}

function scoreOf(text: string, answer: number, held: readonly Target[], query: QueryReader): number {
  if (held.length === 0) {
    return answer * (coverage.test(text) ? weights.sentenceOfCoverage : weights.sentenceWithoutValue);
  }
  const best = Math.max(...held.map(({ indicator, unit }) => query.relevance(query.read(indicator + unit))));
  return answer * weights.sentenceOfTarget + best * weights.indicatorOfTarget;
}
