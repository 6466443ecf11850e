import { readDocument } from '../../shared/importers/read-document.ts';
import type { Plan } from '../../shared/plan/model.ts';
import { parsePlan } from '../../shared/plan/parse-plan.ts';
import type { Warning } from '../../shared/result.ts';
import { hostImporters } from '../importers/index.ts';

/** A file understood: the plan, the lines it was read from, and what went wrong on the way. */
export interface ParsedFile {
  readonly plan: Plan;
  readonly original: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Understands a file's bytes wherever it is asked to: in this thread or in a worker. */
export type ParseFile = (bytes: Uint8Array, fileName: string) => Promise<ParsedFile>;

/** Reads and parses a file in this thread. Rejects with AppError `unknownFormat`, `brokenFile`, `emptyFile` or `noText`. */
export async function parseFile(bytes: Uint8Array, fileName: string): Promise<ParsedFile> {
  const { value, warnings } = await readDocument(bytes, fileName, hostImporters);
  return {
    plan: parsePlan(value),
    original: value.lines.map((line) => `${line.number ?? ''}${line.text}`),
    warnings,
  };
}
