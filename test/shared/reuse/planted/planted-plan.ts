import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePlan } from '../../../../shared/plan/parse-plan.ts';
import { learnNames } from '../../../../shared/reuse/names/learn-names.ts';
import { lines } from '../../../support/source-lines.ts';

/** A sentence of a foreign plan, and the names of its source that were planted in it. */
export interface PlantedSentence {
  readonly text: string;
  readonly names: readonly string[];
}

/** A fictional plan of another place whose names are known, and what the program learns of it. */
export interface PlantedPlan {
  readonly file: string;
  readonly sentences: readonly PlantedSentence[];
  readonly learnt: readonly string[];
}

const folder = fileURLToPath(new URL('../../../fixtures/planted/', import.meta.url));

/** Reads the plans whose file names begin so; their names stand between ⟦ and ⟧, which the program never sees. */
export function plantedPlans(beginning: string): readonly PlantedPlan[] {
  const files = readdirSync(folder).filter((name) => name.startsWith(beginning));
  return files.sort().map((file) => {
    const marked = readFileSync(folder + file, 'utf8');
    const texts = unmarked(marked)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const { meta, units } = parsePlan({ title: texts[0] ?? '', lines: lines(...texts) });
    const read = units.map(({ text }) => text).join('\n');
    const sentences = sentencesOf(marked).flatMap(({ text, names }) => {
      const found = asRead(text, read);
      return found === null ? [] : [{ text: found, names }];
    });
    return { file, sentences, learnt: learnNames({ meta, units }) };
  });
}

function sentencesOf(marked: string): readonly PlantedSentence[] {
  return marked
    .split(/(?<=[。；\n])/u)
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => ({
      text: unmarked(sentence).trim(),
      names: [...sentence.matchAll(/⟦([^⟧]+)⟧/gu)].map(([, name = '']) => name),
    }));
}

function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}

/** The sentence as the parsed plan has it, without its number and perhaps without stray spaces; null where it has none. */
function asRead(sentence: string, plan: string): string | null {
  const bare = sentence.replace(/^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+\.)\s*/u, '');
  const loosely = [...bare.replace(/\s/g, '')].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
  return new RegExp(loosely, 'u').exec(plan)?.[0] ?? null;
}
