import { randomUUID } from 'node:crypto';
import { largestFile, sizeText } from '../../shared/api.ts';
import { draftOfPlan, type OpeningReport, rulesOffForDrafts } from '../../shared/document/draft-of-plan.ts';
import type { Draft } from '../../shared/document/model.ts';
import { readDraftText } from '../../shared/document/restore-draft.ts';
import { AppError } from '../../shared/errors.ts';
import type { IncomingFile } from './import-file.ts';
import type { ParseFile } from './parse-file.ts';

/** A draft's own file tells so in its first characters, whatever it is called. */
const draftStart = /^\s*\{\s*"format"\s*:\s*"wunian-draft"/;
const startLength = 200;

/** Reads a file as a draft: one of ours as it is, any other document with a report on what had to become different. */
export async function readAsDraft(
  file: IncomingFile,
  parse: ParseFile,
): Promise<{ readonly draft: Draft; readonly report: OpeningReport | null }> {
  const { name, bytes } = file;
  if (bytes.length > largestFile) throw new AppError('fileTooLarge', { limit: sizeText(largestFile) });
  if (isDraftFile(file)) return { draft: readDraftText(new TextDecoder().decode(bytes)), report: null };
  const { plan, source, warnings } = await parse(bytes, name, { rulesOff: rulesOffForDrafts, detail: 'whole' });
  if (!source) throw new Error('Cannot open the document because it was not read whole');
  return draftOfPlan({
    plan,
    source,
    warnings,
    name: name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''),
    now: new Date().toISOString(),
    newId: randomUUID,
  });
}

function isDraftFile({ name, bytes }: IncomingFile): boolean {
  return name.endsWith('.wunian') || draftStart.test(new TextDecoder().decode(bytes.subarray(0, startLength)));
}
