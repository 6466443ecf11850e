import type { SourceDocument } from '../importers/source-document.ts';
import { cleanLines } from './cleaning/index.ts';
import { frameDocument } from './document-frame.ts';
import { readMetadata } from './metadata.ts';
import type { Plan } from './model.ts';
import { parseUnits } from './parse-units.ts';
import { joinedLine, splitLines } from './split-lines.ts';
import { findTargets } from './targets/find-targets.ts';

/** Understands a document: cleaned, its frame taken off, read into units, with metadata and targets. */
export function parsePlan(source: SourceDocument): Plan {
  const { lines, notes } = cleanLines(source.lines);
  const joined = notes.some(({ rule }) => rule === 'pageCuts');
  const { title, frame, body, signature } = frameDocument(
    splitLines(lines, joined ? joinedLine : undefined),
    source.title,
  );
  const meta = readMetadata(title, [...source.lines.slice(0, 20), ...frame, ...signature], body);
  const units = parseUnits(body);
  return { meta, units, ...findTargets(units, meta), cleaning: notes };
}
