import type { IndexedPlan } from '../../../shared/suggestions/indexed-plan.ts';
import type { SuggestionQuery } from '../../../shared/suggestions/suggestion.ts';
import { randomOf } from '../../support/random.ts';
import { writeOn } from './varied-text.ts';
import type { VariedWords } from './varied-words.ts';

/** A question for a place in a draft; sections are asked for without words. */
export type Question = Pick<SuggestionQuery, 'text'> & { readonly kind: 'heading' | 'typing' | 'target' };

/** The first characters of a paragraph just begun. */
const [shortestOpening, openings] = [8, 24] as const;

/** New headings, the openings of new paragraphs, new indicators, and headings that `plan` has, in turn. */
export function questions(count: number, plan: IndexedPlan, words: VariedWords): Question[] {
  const random = randomOf('questions');
  const titles = plan.plan.units.flatMap(({ title }) => (title === '' ? [] : [title]));
  return Array.from({ length: count }, (_, number): Question => {
    const text = writeOn(words, random);
    if (number % 4 === 0) return { kind: 'heading', text: text.heading() };
    if (number % 4 === 1) return { kind: 'target', text: text.indicator() };
    if (number % 4 === 2) return { kind: 'heading', text: titles[number % titles.length] ?? '' };
    return { kind: 'typing', text: text.sentence().slice(0, shortestOpening + random.below(openings)) };
  });
}
