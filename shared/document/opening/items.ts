import type { PlacedBlock } from './lay-marks.ts';
import { placedBlock, wholeText } from './pieces.ts';
import type { WrittenUnit } from './written-units.ts';

/** A full dash; another sort of dash would not be shown as it is written. */
const dash = /^——(?![\d—-])\s*/;

/** Whether a unit is a “——” item. */
export function isDashed(unit: WrittenUnit): boolean {
  return unit.type !== 'heading' && unit.type !== 'row' && dash.test(wholeText(unit));
}

/** The item that a dashed unit is, without its dash. */
export function itemOf(unit: WrittenUnit, id: string): PlacedBlock {
  const text = wholeText(unit).replace(dash, '');
  return placedBlock(unit, { type: 'item', id, children: [{ text }] }, text);
}
