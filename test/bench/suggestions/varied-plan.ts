import { type PlanUnit, planKinds, type Target } from '../../../shared/plan/model.ts';
import { withUnitIds } from '../../../shared/plan/unit-ids.ts';
import type { IndexedPlan } from '../../../shared/suggestions/indexed-plan.ts';
import { type Random, randomOf } from '../../support/random.ts';
import { type ValuedSentence, type VariedText, writeOn } from './varied-text.ts';
import type { VariedWords } from './varied-words.ts';

const sections = 20;
const sectionsPerChapter = 4;
const clausesPerSection = 5;
export const clausesPerPlan = sections * clausesPerSection;
/** A clause gets sentences until it is so long; about 120 characters then. */
const clauseLength = 108;

/** Learning names takes longer than indexing them; these are about as many. */
const schoolOrTown = /[云望临松河东西石青白南北柳金长][洲川溪岭湾渡门坪].{2}/g;
const mostNames = 30;

/** A unit, and the value that stands in it. */
interface WrittenUnit {
  readonly body: Omit<PlanUnit, 'id'>;
  readonly valued?: ValuedSentence;
}

/**
 * The plan of this number: 100 clauses of about 120 characters under headings on two levels, each section on a topic of
 * its own, with a value in two clauses of three.
 */
export function variedPlan(number: number, words: VariedWords): IndexedPlan {
  const random = randomOf(`varied plan ${number}`);
  const written = Array.from({ length: sections }, (_, place) => section(place, words, random)).flat();
  const units = withUnitIds(written.map(({ body }) => body));
  const targets = units.flatMap((unit, place) => targetOf(unit, written[place]?.valued));
  const year = 2016 + (number % 11);
  const title = `望川区教育局${year}年工作要点（第${number + 1}稿）`;
  const kind = planKinds[number % planKinds.length] ?? 'other';
  const meta = { title, issuer: '望川区教育局', region: '云洲市望川区', kind, periodStart: year, periodEnd: year };
  const plan: IndexedPlan = {
    planId: String(number).padStart(16, '0'),
    title,
    source: `${title}.docx`,
    plan: { meta, units, targets, achieved: [] },
    role: 'own',
    standing: 'ended',
    names: [...new Set(units.flatMap(({ text }) => text.match(schoolOrTown) ?? []))].slice(0, mostNames),
  };
  // As it comes from a plan's file: no text is a rope of pieces, nor a part of another that would be held by it.
  return JSON.parse(JSON.stringify(plan));
}

function section(place: number, words: VariedWords, random: Random): WrittenUnit[] {
  const text = writeOn(words, random);
  const chapter = place % sectionsPerChapter === 0 ? [heading(1, `${place / sectionsPerChapter + 1}、`, text)] : [];
  const clauses = Array.from({ length: clausesPerSection }, (_, number) => clause(number + 1, text, random));
  return [...chapter, heading(2, `（${(place % sectionsPerChapter) + 1}）`, text), ...clauses];
}

function heading(level: number, number: string, text: VariedText): WrittenUnit {
  const title = text.heading();
  return { body: { type: 'heading', level, number, title, text: title } };
}

/** Four clauses of five have a title, the fifth is a paragraph. */
function clause(number: number, text: VariedText, random: Random): WrittenUnit {
  const title = number === clausesPerSection ? '' : text.heading();
  const valued = random.below(3) > 0 ? text.valued() : undefined;
  let whole = `${title === '' ? '' : `${title}。`}${valued?.text ?? ''}`;
  while (whole.length < clauseLength) whole += text.sentence();
  const body =
    title === ''
      ? ({ type: 'paragraph', level: 0, number: '', title, text: whole } as const)
      : ({ type: 'clause', level: 3, number: `${number}.`, title, text: whole } as const);
  return valued ? { body, valued } : { body };
}

function targetOf({ id, text }: PlanUnit, valued: ValuedSentence | undefined): Target[] {
  if (!valued) return [];
  const valueText = `${valued.value}%以上`;
  const target: Target = {
    unitId: id,
    sentence: valued.text,
    indicator: valued.indicator,
    op: '>=',
    valueText,
    start: text.indexOf(valueText),
    value: valued.value,
    unit: '%',
    dueYear: valued.year,
    base: null,
    nature: null,
  };
  return [target];
}
