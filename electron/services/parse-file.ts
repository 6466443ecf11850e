import type { Detail } from '../../shared/importers/importer.ts';
import { readDocument } from '../../shared/importers/read-document.ts';
import type { SourceDocument } from '../../shared/importers/source-document.ts';
import type { CleaningRuleName, Plan } from '../../shared/plan/model.ts';
import { parsePlan } from '../../shared/plan/parse-plan.ts';
import type { Warning } from '../../shared/result.ts';
import { hostImporters } from '../importers/index.ts';

/** A file understood: the plan, the lines it was read from, and what went wrong on the way. */
export interface ParsedFile {
  readonly plan: Plan;
  readonly original: readonly string[];
  readonly warnings: readonly Warning[];
  /** What it was parsed from, where it was to be read whole. */
  readonly source?: SourceDocument;
}

/** How a file is to be read. */
export interface ParseOptions {
  /** Cleaning rules that are not to be applied. */
  readonly rulesOff?: readonly CleaningRuleName[];
  /** Whether marks, tables’ cells, comments and pictures are wanted too. */
  readonly detail?: Detail;
  /** Gives up a reading that is under way, where it is done by a worker. */
  readonly signal?: AbortSignal;
}

/** Understands a file's bytes wherever it is asked to: in this thread or in a worker. */
export type ParseFile = (bytes: Uint8Array, fileName: string, options?: ParseOptions) => Promise<ParsedFile>;

/** Reads and parses a file in this thread. Rejects with AppError `unknownFormat`, `brokenFile`, `emptyFile` or `noText`. */
export async function parseFile(bytes: Uint8Array, fileName: string, options?: ParseOptions): Promise<ParsedFile> {
  const { value, warnings } = await readDocument(bytes, fileName, hostImporters, options?.detail);
  return {
    plan: parsePlan(value, new Set(options?.rulesOff)),
    original: value.lines.map((line) => `${line.number ?? ''}${line.text}`),
    warnings,
    ...(options?.detail === 'whole' ? { source: value } : {}),
  };
}
