import { hostImporters } from '../../electron/importers/index.ts';
import { draftOfPlan, type OpeningReport, rulesOffForDrafts } from '../../shared/document/draft-of-plan.ts';
import { type Draft, textOf } from '../../shared/document/model.ts';
import { numberBlocks } from '../../shared/document/numbering.ts';
import { readDocument } from '../../shared/importers/read-document.ts';
import { cleanLines } from '../../shared/plan/cleaning/index.ts';
import type { Plan } from '../../shared/plan/model.ts';
import { parsePlan } from '../../shared/plan/parse-plan.ts';
import { restoreLines } from '../../shared/plan/restore-lines.ts';

/** A document opened as a draft, beside what it was made from. */
export interface OpenedDocument {
  readonly draft: Draft;
  readonly report: OpeningReport;
  readonly plan: Plan;
  /** The document's lines after the cleaning that the report tells of. */
  readonly cleaned: readonly string[];
}

export async function openedDocument(bytes: Uint8Array, fileName: string): Promise<OpenedDocument> {
  const { value, warnings } = await readDocument(bytes, fileName, hostImporters, 'whole');
  const off = new Set(rulesOffForDrafts);
  const plan = parsePlan(value, off);
  let ids = 0;
  const opened = draftOfPlan({
    plan,
    source: value,
    warnings,
    name: fileName,
    now: '2026-11-20T08:00:00.000Z',
    newId: () => `b${++ids}`,
  });
  const { lines } = cleanLines(restoreLines(value.lines), off);
  return { ...opened, plan, cleaned: lines.map((line) => `${line.number ?? ''}${line.text}`) };
}

/** The draft's blocks as they are read, with the numbers and dashes that are shown. */
export function numberedTexts({ blocks, scheme }: Draft): string[] {
  const numbers = numberBlocks(blocks, scheme);
  return blocks.map((block, index) => `${numbers[index] ?? ''}${block.type === 'item' ? '——' : ''}${textOf(block)}`);
}

/** A text without white space, the bars between cells, and the width of its signs. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s|]+/g, '');
}
