import dictionaryJson from '../../../resources/dictionaries/education.json';
import type { PlanKind, PlanRole, PlanStanding, PlanUnit, Target } from '../../../shared/plan/model.ts';
import type { IndexedPlan } from '../../../shared/suggestions/indexed-plan.ts';
import { createSuggestionIndex, type SuggestionIndex } from '../../../shared/suggestions/suggestion-index.ts';
import { restoreTermDictionary } from '../../../shared/suggestions/term-dictionary.ts';

/** The dictionary that ships with the program. */
export const dictionary = restoreTermDictionary(dictionaryJson);

type UnitBody = Omit<PlanUnit, 'id'>;

export function heading(level: number, title: string): UnitBody {
  return { type: 'heading', level, number: '一、', title, text: title };
}

export function clause(level: number, title: string, text: string): UnitBody {
  return { type: 'clause', level, number: '1.', title, text: title === '' ? text : `${title}。${text}` };
}

export function paragraph(text: string): UnitBody {
  return { type: 'paragraph', level: 0, number: '', title: '', text };
}

export function row(...cells: readonly string[]): UnitBody {
  return { type: 'row', level: 0, number: '', title: '', text: cells.join(' | ') };
}

/** A target that stands in the unit with this number, counted from 1. */
export function target(unit: number, sentence: string, indicator: string, valueText: string): Target {
  const unitId = `u${unit}`;
  return {
    unitId,
    sentence,
    indicator,
    op: '>=',
    valueText,
    start: 0,
    value: 0,
    unit: '',
    dueYear: null,
    base: null,
    nature: null,
  };
}

interface Extras {
  readonly kind?: PlanKind;
  readonly year?: number;
  readonly names?: readonly string[];
  readonly region?: string | null;
  readonly role?: PlanRole | null;
  readonly standing?: PlanStanding | null;
  readonly targets?: readonly Target[];
  readonly achieved?: readonly Target[];
}

/** A plan of the invented 云洲市望川区, its id also the name of its file. */
export function indexedPlan(planId: string, bodies: readonly UnitBody[], extras: Extras = {}): IndexedPlan {
  const { kind = 'annualWorkPoints', year = 2025, names = [], region = null } = extras;
  const { role = null, standing = null, targets = [], achieved = [] } = extras;
  const title = `望川区教育局${year}年工作要点`;
  const meta = { title, issuer: null, region, kind, periodStart: year, periodEnd: year };
  const units = bodies.map((body, index) => ({ id: `u${index + 1}`, ...body }));
  return { planId, title, source: `${planId}.txt`, role, standing, names, plan: { meta, units, targets, achieved } };
}

export function indexOf(...plans: readonly IndexedPlan[]): SuggestionIndex {
  const index = createSuggestionIndex(dictionary);
  for (const plan of plans) index.add(plan);
  return index;
}
