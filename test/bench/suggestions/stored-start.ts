import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLibraryIndex } from '../../../electron/services/library-index.ts';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { type LibraryStore, openLibrary } from '../../../electron/store/library-store.ts';
import { storedVersion } from '../../../electron/store/stored-plan.ts';
import { openSuggestionIndexFile } from '../../../electron/store/suggestion-index-file.ts';
import education from '../../../resources/dictionaries/education.json';
import { restoreTermDictionary } from '../../../shared/suggestions/term-dictionary.ts';
import { timed } from '../measure.ts';
import { variedPlan } from './varied-plan.ts';
import { createVariedWords } from './varied-words.ts';

/** Milliseconds from opening a library of so many plans to the first answer: when its index is built, when it is stored. */
export async function firstAnswers(home: string, plans: number): Promise<readonly [built: number, stored: number]> {
  await leaveStoredPlans(home, plans);
  const library = await openLibrary(nodeDisk, home);
  const built = await firstAnswer(home, library);
  return [built, await firstAnswer(home, library)];
}

/** The time of the first answer; what was built for it is then stored. */
async function firstAnswer(home: string, library: LibraryStore): Promise<number> {
  const file = openSuggestionIndexFile(nodeDisk, home);
  const index = createLibraryIndex(library, restoreTermDictionary(education), tell, file);
  const time = await timed(() => index.query({ kind: 'heading', text: '稳定乡村教师队伍' }));
  await index.keep();
  index.close();
  return time;
}

function tell(error: unknown): never {
  throw error;
}

/** Writes plans as the library keeps them, without their originals. */
async function leaveStoredPlans(home: string, count: number): Promise<void> {
  const words = createVariedWords();
  await mkdir(join(home, 'plans'), { recursive: true });
  for (let number = 0; number < count; number++) {
    const { planId, source, plan } = variedPlan(number, words);
    const certainty = {};
    const stored = { version: storedVersion, planId, source, importedAt: '2026-01-01T00:00:00.000Z', rulesOff: [] };
    const content = { ...stored, plan: { ...plan, certainty, cleaning: [] }, original: [], warnings: [] };
    await writeFile(join(home, 'plans', `${planId}.json`), JSON.stringify(content));
  }
}
