import type { SourceDocument, SourceLine } from '../importers/source-document.ts';
import { cleanLines, noteOf } from './cleaning/index.ts';
import { type FramedDocument, frameDocument } from './document-frame.ts';
import { takeSignature } from './frame/signature.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import type { CleaningNote, CleaningRuleName, Plan, PlanUnit } from './model.ts';
import { parseUnits } from './parse-units.ts';
import { restoreLines } from './restore-lines.ts';
import { joinedLine, splitLines } from './split-lines.ts';
import { findTargets } from './targets/find-targets.ts';
import { withUnitIds } from './unit-ids.ts';

const none: ReadonlySet<CleaningRuleName> = new Set();

/**
 * Understands a document: cleaned, its frame taken off, read into units, with metadata and targets. A rule of `rulesOff`
 * does nothing; what letterhead or signature would have taken off is then part of the text. The metadata is read from all
 * of the frame in any case.
 */
export function parsePlan(source: SourceDocument, rulesOff: ReadonlySet<CleaningRuleName> = none): Plan {
  const cleaned = cleanLines(restoreLines(source.lines), rulesOff);
  const framed = frameDocument(splitLines(cleaned.lines, cleaned.lostBreaks ? joinedLine : undefined), source.title);
  const signed = takeSignature(framed.body);
  const { meta, certainty } = readMetadata({
    title: framed.title,
    letterhead: [...framed.letterhead, ...cleaned.taken],
    body: signed.lines,
    signature: signed.taken,
  });
  const { units, notes } = readText(framed, rulesOff);
  return { meta, certainty, units, ...findTargets(units, meta), cleaning: [...cleaned.notes, ...notes] };
}

/** The units of a framed document, with notes on what was taken off it. */
function readText(
  { letterhead, body }: FramedDocument,
  rulesOff: ReadonlySet<CleaningRuleName>,
): { readonly units: readonly PlanUnit[]; readonly notes: readonly CleaningNote[] } {
  const head = rulesOff.has('letterhead') ? letterhead : [];
  const takenOff = rulesOff.has('letterhead') ? [] : letterhead.map(({ text }) => ({ before: text, after: '' }));
  const [openings, text] = [head, body].map((lines) =>
    rulesOff.has('signature') ? { lines, hits: [] } : takeSignature(lines),
  );
  const units = parseUnits(text?.lines ?? []);
  return {
    units:
      head.length === 0 ? units : withUnitIds([...(openings?.lines ?? []).map(plainUnit), ...units.map(withoutId)]),
    notes: [
      ...noteOf('letterhead', takenOff),
      ...noteOf('signature', [...(openings?.hits ?? []), ...(text?.hits ?? [])]),
    ],
  };
}

/** A line of the letterhead is a paragraph, whatever mark it begins with. */
function plainUnit({ text, cells }: SourceLine): Omit<PlanUnit, 'id'> {
  return { type: cells ? 'row' : 'paragraph', level: 0, number: '', title: '', text };
}

function withoutId({ id: _id, ...unit }: PlanUnit): Omit<PlanUnit, 'id'> {
  return unit;
}
