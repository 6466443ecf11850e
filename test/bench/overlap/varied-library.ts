import { planRoles } from '../../../shared/plan/model.ts';
import type { OverlapPlan } from '../../../shared/reuse/overlap/overlap.ts';
import { type Random, randomOf } from '../../support/random.ts';
import { type VariedText, writeOn } from '../suggestions/varied-text.ts';
import { createVariedWords } from '../suggestions/varied-words.ts';

/** So many offices write a plan each in turn, and take a fifth of it from their plan of the year before. */
const offices = 40;
const words = createVariedWords();
const phrases = setPhrases(randomOf('set phrases'));

function setPhrases(random: Random): readonly string[] {
  const text = writeOn(words, random);
  return Array.from({ length: 150 }, () => text.heading() + text.heading());
}

/** The first phrases come most often. */
function phrase(random: Random): string {
  return phrases[Math.floor(phrases.length ** (random.below(1e6) / 1e6)) - 1] ?? '';
}

/** Every eighth sentence opens with a set phrase. */
function sentence(text: VariedText, random: Random): string {
  return (random.below(8) === 0 ? `${phrase(random)}，` : '') + text.sentence();
}

/** Paragraphs of new wording till there are so many characters, but where `reuse` gives one. */
function paragraphs(length: number, random: Random, reuse: () => string | undefined): readonly string[] {
  const written: string[] = [];
  for (let count = 0; count < length; ) {
    const text = writeOn(words, random);
    const sentences = () => Array.from({ length: 2 + random.below(4) }, () => sentence(text, random)).join('');
    const one = reuse() ?? sentences();
    written.push(one);
    count += one.length;
  }
  return written;
}

/** Plans of invented wording, of all roles. */
export function variedLibrary(count: number, charactersEach: number): readonly OverlapPlan[] {
  const plans: OverlapPlan[] = [];
  for (let number = 0; number < count; number++) {
    const random = randomOf(`varied plan ${number}`);
    const before = plans[number - offices]?.units;
    const reuse = () => (random.below(5) === 0 ? before?.[random.below(before.length)]?.text : undefined);
    plans.push(planOf(number, paragraphs(charactersEach, random, reuse)));
  }
  // As they come from plans' files: no text is a rope of pieces that reading it would flatten.
  return JSON.parse(JSON.stringify(plans));
}

function planOf(number: number, texts: readonly string[]): OverlapPlan {
  const office = number % offices;
  return {
    planId: String(number).padStart(16, '0'),
    title: `第${office + 1}区教育局${2000 + Math.floor(number / offices)}年工作要点`,
    role: planRoles[office % planRoles.length] ?? null,
    issuer: `第${office + 1}区教育局`,
    units: texts.map((text, place) => ({ id: `u${place}`, text })),
  };
}

/** The blocks of a draft of which 30 % are taken from plans, a few characters of each written over. */
export function variedDraft(plans: readonly OverlapPlan[], length: number): readonly string[] {
  const random = randomOf('varied draft');
  return paragraphs(length, random, () => {
    if (random.below(10) >= 3) return undefined;
    const units = plans[random.below(plans.length)]?.units ?? [];
    return overwritten(units[random.below(units.length)]?.text ?? '', writeOn(words, random).indicator(), random);
  });
}

function overwritten(text: string, word: string, random: Random): string {
  const at = random.below(Math.max(1, text.length - word.length));
  return text.slice(0, at) + word + text.slice(at + word.length);
}
