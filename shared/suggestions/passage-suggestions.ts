import type { PlanUnit, Target } from '../plan/model.ts';
import type { Candidate } from './candidates.ts';
import { type Evidence, joinEvidence, type QueryReader } from './evidence.ts';
import type { FoundText, Proposed } from './found-text.ts';
import { pathOf, type ShelvedPlan } from './indexed-plan.ts';
import { findPassages, type Passage } from './passages.ts';
import { isGuiding, placeWeight, planWeight } from './plan-weight.ts';
import { weights } from './ranking-weights.ts';
import { isNearDuplicate, isSameTarget, selectDiverse } from './selection.ts';
import type { SuggestionQuery } from './suggestion.ts';
import { findTargetPassages } from './target-passages.ts';

/** Shorter paragraphs are signatures and labels. */
const shortestText = 10;

/**
 * Reads the candidates sentence by sentence and chooses the texts that answer the query, of those that say the same
 * one; `newest` is the last year that any plan covers.
 */
export function suggestPassages(
  query: SuggestionQuery,
  reader: QueryReader,
  candidates: readonly Candidate[],
  newest: number | null,
  limit: number,
): Proposed[] {
  const readAbove = createPathReader(reader);
  const found = candidates.flatMap(({ shelved, place }) => {
    const unit = shelved.plan.unitAt(place);
    const ofPlan = planWeight(shelved, newest, query);
    const above = readAbove(shelved, place);
    if (query.kind === 'target') {
      const passages = findTargetPassages(unit, valuesOf(shelved, unit), above, reader);
      return passages.map((passage) => foundText(shelved, place, unit, passage, ofPlan));
    }
    const weight = ofPlan * placeWeight(shelved, place);
    const passages = unit.type === 'row' ? [] : findPassages(unit.text, unit.title, above, reader);
    return passages.map((passage) => foundText(shelved, place, unit, passage, weight));
  });
  return selectDiverse(
    found.filter(({ text }) => text.length >= shortestText),
    limit,
    query.kind === 'target' ? isSameTarget : isNearDuplicate,
    ({ shelved }) => isGuiding(shelved),
  );
}

function foundText(shelved: ShelvedPlan, place: number, unit: PlanUnit, passage: Passage, weight: number): FoundText {
  const text = unit.text.slice(passage.start, passage.end).trim();
  return { shelved, place, planId: shelved.planId, unitId: unit.id, text, score: passage.score * weight };
}

function valuesOf({ plan }: ShelvedPlan, { id }: PlanUnit): Target[] {
  return [...plan.targets, ...plan.achieved].filter(({ unitId }) => unitId === id);
}

/** Reads what the titles above a unit give, each title once. */
function createPathReader(reader: QueryReader): (shelved: ShelvedPlan, place: number) => Evidence {
  const none = reader.read('');
  const known = new Map<string, Evidence>();
  return (shelved, place) =>
    pathOf(shelved, place).reduce((above, title) => {
      const evidence = known.get(title) ?? reader.read(title);
      known.set(title, evidence);
      return joinEvidence(above, evidence, weights.path);
    }, none);
}
