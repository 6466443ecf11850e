import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import { withOfficeWords } from '../../shared/lists/merge-lists.ts';
import { parseJson, restoreWith } from '../../shared/restore.ts';
import type { SuggestionQuery } from '../../shared/suggestions/suggestion.ts';
import { termDictionary } from '../host-services.ts';
import { sayError } from '../say.ts';
import { createLibraryIndex } from '../services/library-index.ts';
import { createJudgedPlans } from '../services/office.ts';
import { nodeDisk } from '../store/disk.ts';
import { openHomeToRead } from '../store/home.ts';
import { readArguments, required, requireHome } from './arguments.ts';
import { type CliCommand, UsageError } from './command.ts';
import { readInput } from './files.ts';

const querySchema = z.object({
  id: z.string(),
  kind: z.enum(['heading', 'typing', 'target', 'section']),
  query: z.union([z.string(), z.object({ headings: z.array(z.string()) })]),
  exclude: z.string().nullish(),
});

/** `suggest --home DIR --queries FILE.jsonl`: one JSON line of suggestions a query. */
export const suggest: CliCommand = {
  name: 'suggest',
  async run(argv) {
    const { values, positionals } = readArguments(argv, { home: { type: 'string' }, queries: { type: 'string' } });
    if (positionals.length > 0) throw new UsageError(positionals.join(' '));
    const file = required(values.queries, '--queries FILE.jsonl');
    const home = await openHomeToRead(nodeDisk, requireHome(values.home));
    // Roles and near-words as the window has them.
    const library = { ...home.library, list: createJudgedPlans(home).list };
    const index = createLibraryIndex(library, withOfficeWords(termDictionary, home.lists.read()), sayBroken);
    for (const line of new TextDecoder().decode(await readInput(file)).split('\n')) {
      if (line.trim() === '') continue;
      const { id, query } = readQuery(line, file);
      const found = await index.query(query);
      const suggestions = found.map(({ source, text, path, planTitle, matched }) => ({
        source,
        text,
        path,
        planTitle,
        matched,
      }));
      process.stdout.write(`${JSON.stringify({ id, suggestions })}\n`);
    }
    return 0;
  },
};

function sayBroken(error: unknown): void {
  if (error instanceof AppError) sayError(`error.${error.code}`, error.details);
}

function readQuery(line: string, file: string): { readonly id: string; readonly query: SuggestionQuery } {
  const { id, kind, query, exclude } = restoreWith(querySchema, parseJson(line, file), file);
  const isSection = typeof query !== 'string';
  if (isSection !== (kind === 'section'))
    throw new AppError('brokenData', { what: file, place: `${id}.query`, reason: kind });
  const asked = isSection ? { text: '', headings: query.headings } : { text: query };
  return { id, query: { kind, exclude: exclude ?? null, ...asked } };
}
