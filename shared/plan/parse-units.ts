import type { SourceLine } from '../importers/source-document.ts';
import { type HeadingMark, readMark } from './heading-marks.ts';
import type { PlanUnit } from './model.ts';
import { type OpenHeadings, openMarked, openStyled } from './outline-levels.ts';
import { fusedHeadingLength, leadTitle, standsAlone } from './run-in-heading.ts';
import { withUnitIds } from './unit-ids.ts';
import { type Label, readLabel } from './unnumbered-labels.ts';

type UnitBody = Omit<PlanUnit, 'id'>;

/** Where the reading stands: the open headings and the last count of each form. */
interface Reading {
  readonly open: OpenHeadings;
  readonly counts: ReadonlyMap<string, number>;
  readonly units: readonly UnitBody[];
}

/** Reads headings, clauses, paragraphs and table rows out of a document's cleaned lines, in reading order. */
export function parseUnits(lines: readonly SourceLine[]): readonly PlanUnit[] {
  let reading: Reading = { open: [], counts: new Map(), units: [] };
  const units: UnitBody[] = [];
  for (const line of lines) {
    reading = readLine({ ...reading, units: [] }, line);
    units.push(...reading.units);
  }
  return withUnitIds(units);
}

function readLine(reading: Reading, line: SourceLine): Reading {
  if (line.cells) return { ...reading, units: [plainUnit('row', line.text)] };
  const mark = readMark(`${line.number ?? ''}${line.text}`);
  if (mark && isCounted(mark, reading, line)) return readMarked(reading, mark, line.outlineLevel);
  const label = readLabel(line.text);
  if (label && isTopLabel(reading)) return readLabelled(reading, label);
  if (line.outlineLevel !== undefined) return readStyled(reading, line.text, line.outlineLevel);
  return { ...reading, units: [plainUnit('paragraph', line.text)] };
}

/** A number out of its count is text that happens to begin with a number, unless it reads like a heading. */
function isCounted(mark: HeadingMark, reading: Reading, line: SourceLine): boolean {
  if (line.number !== undefined || line.outlineLevel !== undefined || mark.value === 0) return true;
  const last = reading.counts.get(mark.form) ?? 0;
  if (mark.value === 1 || (mark.value > last && mark.value <= last + 3)) return true;
  return standsAlone(mark.rest) || leadTitle(mark.rest) !== '';
}

function readMarked(reading: Reading, mark: HeadingMark, outlineLevel: number | undefined): Reading {
  if (mark.form === 'dash') return readDash(reading, mark);
  const open = openMarked(reading.open, mark.form, outlineLevel);
  const counts = new Map(reading.counts).set(mark.form, mark.value);
  return { open, counts, units: markedUnits(mark, open.length) };
}

/** “——” items hang below the open heading without becoming one, and do not close it. */
function readDash(reading: Reading, mark: HeadingMark): Reading {
  const title = leadTitle(mark.rest);
  const unit: UnitBody =
    title === '' && !standsAlone(mark.rest)
      ? plainUnit('paragraph', `——${mark.rest}`)
      : {
          type: 'clause',
          level: reading.open.length + 1,
          number: '——',
          title: title || trimMark(mark.rest),
          text: mark.rest,
        };
  return { ...reading, units: [unit] };
}

function markedUnits(mark: HeadingMark, level: number): UnitBody[] {
  const { number, rest } = mark;
  if (standsAlone(rest)) return [{ type: 'heading', level, number, title: trimMark(rest), text: rest }];
  const fused = fusedHeadingLength(rest);
  if (fused > 0) {
    const title = rest.slice(0, fused);
    return [{ type: 'heading', level, number, title, text: title }, plainUnit('paragraph', rest.slice(fused))];
  }
  return [{ type: 'clause', level, number, title: leadTitle(rest), text: rest }];
}

/** Labels are headings where the document itself is built of them, not under numbered chapters. */
function isTopLabel(reading: Reading): boolean {
  const top = reading.open[0];
  return top === undefined || top.form === 'label';
}

function readLabelled(reading: Reading, label: Label): Reading {
  const open = openMarked(reading.open, 'label');
  const heading: UnitBody = { type: 'heading', level: open.length, number: '', title: label.title, text: label.title };
  const rest = label.rest === '' ? [] : [plainUnit('paragraph', label.rest)];
  return { open, counts: new Map(), units: [heading, ...rest] };
}

function readStyled(reading: Reading, text: string, outlineLevel: number): Reading {
  const open = openStyled(reading.open, outlineLevel);
  return {
    ...reading,
    open,
    units: [{ type: 'heading', level: open.length, number: '', title: trimMark(text), text }],
  };
}

function plainUnit(type: 'paragraph' | 'row', text: string): UnitBody {
  return { type, level: 0, number: '', title: '', text };
}

function trimMark(text: string): string {
  return text.replace(/[。：:；]$/, '');
}
