import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCommandLine } from './command-line.ts';
import { benchEditor, benchEditorMemory } from './editor.ts';
import { generatePlan } from './generated-plan.ts';
import { benchInProcess } from './in-process.ts';
import { benchManyPlans } from './many-plans.ts';
import { type Figure, tableOf } from './measure.ts';
import { benchOverlap } from './overlap.ts';
import { benchMillionClauses, benchSuggestions } from './suggestions.ts';
import { benchWindowOpen } from './window-open.ts';
import { wordFile } from './word-file.ts';

export { measureSide } from './suggestions/measure-side.ts';

const thick = 300_000;
/** These take minutes and run only when they are named. */
const long: readonly string[] = ['suggestions-million'];

/** Measures one after the other; `only` names those wanted. Gives whether all limits are kept. */
export async function bench(only: readonly string[]): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'wunian-bench-'));
  const file = wordFile(generatePlan(0, thick));
  const path = join(folder, '规划.docx');
  await writeFile(path, file);
  const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
    'in-process': async () => [await benchInProcess(file)],
    'command-line': () => benchCommandLine(path),
    'many-plans': () => benchManyPlans(folder),
    'window-open': () => benchWindowOpen(folder),
    suggestions: () => benchSuggestions(folder),
    'suggestions-million': () => benchMillionClauses(folder),
    editor: () => benchEditor(folder),
    'editor-memory': () => benchEditorMemory(folder),
    overlap: benchOverlap,
  };
  try {
    const figures: Figure[] = [];
    for (const [name, measure] of Object.entries(benches)) {
      if (only.length > 0 ? !only.includes(name) : long.includes(name)) continue;
      process.stderr.write(`${name}…\n`);
      figures.push(...(await measure()));
    }
    process.stdout.write(tableOf(figures));
    return figures.every(({ value, limit }) => value <= limit);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
