import { readMark } from '../heading-marks.ts';
import type { PlanUnit } from '../model.ts';
import { leadTitle, standsAlone } from '../run-in-heading.ts';
import { hashText } from '../unit-ids.ts';
import type { UnitCorrection } from './corrections.ts';

/** Units after their corrections, and the corrections whose unit is not there any more. */
export interface CorrectedUnits {
  readonly units: readonly PlanUnit[];
  readonly lost: readonly UnitCorrection[];
}

/** Applies corrections in the order they were made. Ids outlive them: a joined unit keeps the first one's. */
export function correctUnits(units: readonly PlanUnit[], corrections: readonly UnitCorrection[]): CorrectedUnits {
  const lost: UnitCorrection[] = [];
  let corrected = units;
  for (const correction of corrections) {
    const next = correctOne(corrected, correction);
    if (next) corrected = next;
    else lost.push(correction);
  }
  return { units: corrected, lost };
}

function correctOne(units: readonly PlanUnit[], correction: UnitCorrection): readonly PlanUnit[] | undefined {
  const at = units.findIndex((unit) => unit.id === correction.unitId);
  const unit = units[at];
  if (!unit || unit.type === 'row') return undefined;
  switch (correction.kind) {
    case 'level':
      return units.with(at, withLevel(unit, correction.level));
    case 'join':
      return joined(units, at, unit);
    case 'split':
      return parted(units, at, unit, correction.at);
  }
}

/** A paragraph takes its number out of its text when it becomes a heading, and back into it when it stops being one. */
function withLevel(unit: PlanUnit, level: number): PlanUnit {
  const whole = `${unit.number}${unit.text}`;
  if (level === 0) return { ...unit, type: 'paragraph', level: 0, number: '', title: '', text: whole };
  const mark = unit.number === '' ? readMark(unit.text) : undefined;
  return asHeading({ ...unit, level, number: mark?.number ?? unit.number, text: mark?.rest ?? unit.text });
}

/** What stands alone is a heading, what goes on a clause. */
function asHeading(unit: PlanUnit): PlanUnit {
  return standsAlone(unit.text)
    ? { ...unit, type: 'heading', title: unit.text.replace(/[。：:；]$/, '') }
    : { ...unit, type: 'clause', title: leadTitle(unit.text) };
}

function joined(units: readonly PlanUnit[], at: number, unit: PlanUnit): readonly PlanUnit[] | undefined {
  const first = units[at - 1];
  if (!first || first.type === 'row') return undefined;
  const whole = { ...first, text: `${first.text}${unit.number}${unit.text}` };
  return units.toSpliced(at - 1, 2, first.level === 0 ? whole : asHeading(whole));
}

function parted(
  units: readonly PlanUnit[],
  at: number,
  unit: PlanUnit,
  place: number,
): readonly PlanUnit[] | undefined {
  if (place >= unit.text.length) return undefined;
  const head = { ...unit, text: unit.text.slice(0, place) };
  const rest = unit.text.slice(place);
  if (head.text.trim() === '' || rest.trim() === '') return undefined;
  const tail: PlanUnit = {
    id: splitId(unit.id, place),
    type: 'paragraph',
    level: 0,
    number: '',
    title: '',
    text: rest,
  };
  const level = levelOfMark(units, at, rest);
  return units.toSpliced(at, 1, unit.level === 0 ? head : asHeading(head), level === 0 ? tail : withLevel(tail, level));
}

/** The id that the second part of a unit gets: of the same length however often it is split, and unlike those of units. */
export function splitId(unitId: string, place: number): string {
  return `s${hashText(`${unitId} ${place}`)}`;
}

/** The level that a mark of this form has before this place; one below its heading where there is none yet. */
function levelOfMark(units: readonly PlanUnit[], at: number, text: string): number {
  const mark = readMark(text.trimStart());
  if (!mark) return 0;
  const before = units.slice(0, at + 1).toReversed();
  const alike = before.find((unit) => unit.level > 0 && readMark(`${unit.number}x`)?.form === mark.form);
  return alike?.level ?? (before.find((unit) => unit.level > 0)?.level ?? 0) + 1;
}
