import { Element, type NodeEntry, type Path, type Range } from 'slate';
import type { Finding } from '../../../shared/checks/check.ts';
import { leadOf } from '../../../shared/document/lead-sentence.ts';
import { type TextHolder, textOf } from '../../../shared/document/model.ts';
import { placeholdersIn } from '../../../shared/document/placeholders.ts';
import { typedResponsible } from '../../../shared/document/responsible-text.ts';
import { type FindMarks, hitsInHolder, noMarks } from '../find/find-hits.ts';
import { rangeOf } from '../holder-path.ts';
import type { HolderOverlap } from '../overlap/use-overlap.ts';
import type { Decoration } from '../slate-types.ts';

type DecoratedRange = Range & Decoration;

/** What of each block or cell stands in the library. */
type Overlaps = ReadonlyMap<string, HolderOverlap>;

/** The looks of a block or cell that follow from its text, from what the checks found in it and from what is looked for. */
export function decorateHolder(
  [node, path]: NodeEntry,
  findings: ReadonlyMap<string, readonly Finding[]>,
  marks: FindMarks = noMarks,
  overlaps: Overlaps | null = null,
): DecoratedRange[] {
  if (!Element.isElement(node) || node.type === 'table' || node.type === 'row') return [];
  return [
    ...ownLooks(node, path),
    ...foundLooks(node, path, findings),
    ...hitLooks(node, path, marks),
    ...overlapLooks(node, path, overlaps),
  ];
}

/** What stands in the library, unless the text has changed since that was asked. */
function overlapLooks(holder: TextHolder, path: Path, overlaps: Overlaps | null): DecoratedRange[] {
  const known = overlaps?.get(holder.id);
  if (!known || known.text !== textOf(holder)) return [];
  return known.spans.map(({ start, end, kind, planTitle }) => ({
    ...rangeOf(holder, path, start, end),
    overlap: kind,
    overlapWith: planTitle,
  }));
}

/** What the text itself shows: its lead sentence, gaps that a person still owes, and who is responsible. */
function ownLooks(holder: TextHolder, path: Path): DecoratedRange[] {
  const text = textOf(holder);
  const ranges: DecoratedRange[] = [];
  const lead = holder.type === 'cell' ? 0 : leadOf(holder);
  if (lead > 0) ranges.push({ ...rangeOf(holder, path, 0, lead), opening: true });
  for (const { kind, start, end } of placeholdersIn(holder))
    if (kind === 'gap') ranges.push({ ...rangeOf(holder, path, start, end), gap: true });
  const assigned = typedResponsible(text);
  if (assigned) ranges.push({ ...rangeOf(holder, path, assigned.start, assigned.end), assigned: true });
  return ranges;
}

function foundLooks(
  holder: TextHolder,
  path: Path,
  findings: ReadonlyMap<string, readonly Finding[]>,
): DecoratedRange[] {
  const { length } = textOf(holder);
  return (findings.get(holder.id) ?? []).flatMap(({ check, start, end }) => {
    const mark = markOf(check);
    return mark && end > start && end <= length ? [{ ...rangeOf(holder, path, start, end), ...mark }] : [];
  });
}

/** Looked for in the text as it stands, so that no mark is a moment behind the keys. */
function hitLooks(holder: TextHolder, path: Path, { pattern, stretch, current }: FindMarks): DecoratedRange[] {
  const [index = 0] = path;
  const isMarked = current?.id === holder.id || (index >= stretch.from && index < stretch.to);
  if (pattern === null || !isMarked) return [];
  return hitsInHolder(holder, path, pattern).map(({ start, end }) => ({
    ...rangeOf(holder, path, start, end),
    hit: current?.id === holder.id && current.start === start ? 'current' : 'any',
  }));
}

/** Rolled words and placeholders carry marks of their own in the text. */
function markOf(check: string): Decoration | undefined {
  if (check === 'rolledWords' || check === 'placeholders') return undefined;
  return check === 'leftOvers' ? { leftOver: true } : { finding: true };
}
