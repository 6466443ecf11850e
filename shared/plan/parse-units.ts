import type { SourceLine } from '../importers/source-document.ts';
import { attachmentTitle } from './attachment-lines.ts';
import { joinHeadings } from './broken-headings.ts';
import { formOrders } from './form-order.ts';
import { type HeadingMark, type MarkForm, markForms } from './heading-marks.ts';
import { type LineReading, readLines } from './line-readings.ts';
import type { PlanUnit } from './model.ts';
import { type OpenHeadings, openMarked, openStyled } from './outline-levels.ts';
import { withResponsible } from './responsible.ts';
import { fusedHeadingLength, leadTitle, standsAlone } from './run-in-heading.ts';
import { withUnitIds } from './unit-ids.ts';
import { isWhole, type Label } from './unnumbered-labels.ts';

type UnitBody = Omit<PlanUnit, 'id'>;

/** Where the building stands: the open headings, and what the last line gave. */
interface Building {
  readonly open: OpenHeadings;
  readonly units: readonly UnitBody[];
}

/** Reads headings, clauses, paragraphs and table rows out of a document's cleaned lines, in reading order. */
export function parseUnits(lines: readonly SourceLine[]): readonly PlanUnit[] {
  const readings = withAttachmentTitles(readLines(joinHeadings(lines)));
  const orders = formOrders(readings);
  let building: Building = { open: [], units: [] };
  const units: UnitBody[] = [];
  readings.forEach((reading, index) => {
    building = build(building.open, reading, orders[index] ?? markForms);
    units.push(...building.units);
  });
  return withUnitIds(withResponsible(units));
}

/** The title below “附件2” becomes that heading's own. */
function withAttachmentTitles(readings: readonly LineReading[]): LineReading[] {
  let taken = false;
  return readings.flatMap((reading, index): LineReading[] => {
    if (taken) {
      taken = false;
      return [];
    }
    if (reading.kind !== 'mark' || reading.mark.form !== 'attachment' || reading.mark.rest !== '') return [reading];
    const next = readings[index + 1];
    const rest = next && /paragraph|title|label/.test(next.kind) ? attachmentTitle(next.line) : undefined;
    taken = rest !== undefined;
    return [{ ...reading, mark: { ...reading.mark, rest: rest ?? '' } }];
  });
}

function build(open: OpenHeadings, reading: LineReading, order: readonly MarkForm[]): Building {
  const { line } = reading;
  switch (reading.kind) {
    case 'mark':
      return buildMarked(open, reading.mark, line, order);
    case 'dash':
      return { open, units: [dashHeading(reading.title, open.length + 1)] };
    case 'label':
      return buildLabelled(open, reading.label, line.text, order);
    case 'styled':
      return buildStyled(open, line.text, line.outlineLevel ?? 1);
    case 'title':
      return { open: [], units: [{ ...plainUnit('paragraph', line.text), type: 'heading', title: line.text }] };
    default:
      return { open, units: [plainUnit(reading.kind, line.text)] };
  }
}

function buildMarked(open: OpenHeadings, mark: HeadingMark, line: SourceLine, order: readonly MarkForm[]): Building {
  if (mark.form === 'dash') return { open, units: [dashUnit(mark, open.length + 1)] };
  const opened = openMarked(open, mark.form, line.outlineLevel, order);
  return { open: opened, units: markedUnits(mark, opened.length) };
}

/** “——” items hang below the open heading without becoming one, and do not close it. */
function dashUnit({ rest }: HeadingMark, level: number): UnitBody {
  const title = leadTitle(rest);
  if (title === '' && !standsAlone(rest)) return plainUnit('paragraph', `——${rest}`);
  return { type: 'clause', level, number: '——', title: title || trimMark(rest), text: rest };
}

function dashHeading(title: string, level: number): UnitBody {
  return { type: 'heading', level, number: '——', title, text: title };
}

function markedUnits(mark: HeadingMark, level: number): UnitBody[] {
  const { number, rest } = mark;
  const fused = fusedHeadingLength(rest);
  if (fused === 0 && standsAlone(rest) && !opensSentence(rest)) {
    return [{ type: 'heading', level, number, title: trimMark(rest), text: rest }];
  }
  if (fused > 0) {
    const title = rest.slice(0, fused);
    return [{ type: 'heading', level, number, title, text: title }, plainUnit('paragraph', rest.slice(fused))];
  }
  return [{ type: 'clause', level, number, title: leadTitle(rest), text: rest }];
}

/** “学前教育：毛入园率达到98%。” is a lead and its sentence, however short. */
function opensSentence(rest: string): boolean {
  const lead = leadTitle(rest);
  return lead !== '' && lead.length + 2 < rest.length && /[。；]$/.test(rest);
}

/** A label with its text on its line is a heading where the document is built of them, not under numbered chapters. */
function buildLabelled(open: OpenHeadings, label: Label, text: string, order: readonly MarkForm[]): Building {
  const top = open[0]?.form;
  if (label.rest !== '' && open.length > 0 && top !== 'label') return { open, units: [plainUnit('paragraph', text)] };
  const opened = openMarked(isWhole(label.title) && top !== 'attachment' ? [] : open, 'label', undefined, order);
  const heading: UnitBody = {
    type: 'heading',
    level: opened.length,
    number: '',
    title: trimMark(label.title),
    text: label.title,
  };
  const rest = label.rest === '' ? [] : [plainUnit('paragraph', label.rest)];
  return { open: opened, units: [heading, ...rest] };
}

function buildStyled(open: OpenHeadings, text: string, outlineLevel: number): Building {
  const opened = openStyled(open, outlineLevel);
  return {
    open: opened,
    units: [{ type: 'heading', level: opened.length, number: '', title: trimMark(text), text }],
  };
}

function plainUnit(type: 'paragraph' | 'row', text: string): UnitBody {
  return { type, level: 0, number: '', title: '', text };
}

function trimMark(text: string): string {
  return text.replace(/[。：:；]$/, '');
}
