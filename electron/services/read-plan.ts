import type { PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { Corrections } from '../../shared/plan/corrections/corrections.ts';
import type { Plan } from '../../shared/plan/model.ts';
import { parsePlan } from '../../shared/plan/parse-plan.ts';
import type { Reread } from '../store/library-store.ts';
import { type StoredPlan, storedVersion } from '../store/stored-plan.ts';
import type { ParsedFile, ParseFile } from './parse-file.ts';

/** What a plan is read from, and how the writer wants it read. */
export interface PlanSource extends Pick<PlanSummary, 'planId' | 'source' | 'importedAt'> {
  readonly bytes: Uint8Array;
  readonly corrections: Pick<Corrections, 'rulesOff' | 'text'>;
}

/**
 * Reads a plan's bytes, or the text that the writer gave in their stead. A scan without text is a plan without units that
 * is known by its file's name. Rejects like `parse` for all other trouble.
 */
export async function readPlanSource(source: PlanSource, parse: ParseFile, signal?: AbortSignal): Promise<StoredPlan> {
  const { planId, importedAt, corrections } = source;
  const { plan, original, warnings } = await parsedOrNamed(source, parse, signal);
  return {
    version: storedVersion,
    planId,
    source: source.source,
    importedAt,
    rulesOff: corrections.rulesOff,
    plan: plan.meta.title === '' ? titled(plan, nameOf(source.source)) : plan,
    original,
    warnings,
  };
}

async function parsedOrNamed(source: PlanSource, parse: ParseFile, signal?: AbortSignal): Promise<ParsedFile> {
  const { rulesOff, text } = source.corrections;
  const options = { rulesOff, ...(signal ? { signal } : {}) };
  if (text !== null) return parse(new TextEncoder().encode(text), '粘贴的文字.txt', options);
  try {
    return await parse(source.bytes, source.source, options);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'noText') throw error;
    return { plan: planOfName(nameOf(source.source)), original: [], warnings: [] };
  }
}

/** Reads a plan of the library anew, by the program as it is now. */
export function rereadBy(parse: ParseFile, signal?: AbortSignal): Reread {
  return ({ stored, original, corrections }) =>
    readPlanSource({ ...stored, bytes: original, corrections }, parse, signal);
}

/** A file's name says as much of a scan as a title would: “2019年工作要点”. */
function planOfName(name: string): Plan {
  const { meta, certainty } = parsePlan({ lines: [{ text: name }] });
  return { meta, certainty, units: [], targets: [], achieved: [], cleaning: [] };
}

function titled(plan: Plan, title: string): Plan {
  return { ...plan, meta: { ...plan.meta, title }, certainty: { ...plan.certainty, title: 'inferred' } };
}

/** A file's name without the archive and folders that it came in, and without its ending. */
function nameOf(source: string): string {
  return source.slice(source.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
