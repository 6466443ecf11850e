import type { SourceDocument, SourceLine } from '../importers/source-document.ts';
import { cleanLines, noteOf } from './cleaning/index.ts';
import { frameDocument } from './document-frame.ts';
import { isIndexLine } from './frame/index-lines.ts';
import { takeSignature } from './frame/signature.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import type { CleaningRuleName, Plan } from './model.ts';
import { parseUnits } from './parse-units.ts';
import { restoreLines } from './restore-lines.ts';
import { joinedLine, splitLines } from './split-lines.ts';
import { findTargets } from './targets/find-targets.ts';

const none: ReadonlySet<CleaningRuleName> = new Set();

/**
 * Understands a document: cleaned, its frame taken off, read into units, with metadata and targets. A rule of `rulesOff`
 * does nothing: what letterhead or signature would have taken off is then part of the text.
 */
export function parsePlan(source: SourceDocument, rulesOff: ReadonlySet<CleaningRuleName> = none): Plan {
  const cleaned = cleanLines(restoreLines(source.lines), rulesOff);
  const split = splitLines(cleaned.lines, cleaned.lostBreaks ? joinedLine : undefined);
  const { title, letterhead, body } = frameDocument(split, source.title);
  const text = rulesOff.has('letterhead') ? [...letterhead, ...body] : body;
  const signed = takeSignature(body);
  const plain = rulesOff.has('signature') ? text : takeSignature(text).lines;
  const { meta, certainty } = readMetadata({
    title,
    letterhead: [...letterhead, ...cleaned.taken.filter(isIndexLine)],
    body: signed.lines,
    signature: signed.taken,
  });
  const units = parseUnits(plain);
  const cleaning = [
    ...cleaned.notes,
    ...(rulesOff.has('letterhead') ? [] : noteOf('letterhead', letterhead.map(takenOff))),
    ...(rulesOff.has('signature') ? [] : noteOf('signature', takeSignature(text).hits)),
  ];
  return { meta, certainty, units, ...findTargets(units, meta), cleaning };
}

function takenOff(line: SourceLine): { readonly before: string; readonly after: string } {
  return { before: line.text, after: '' };
}
