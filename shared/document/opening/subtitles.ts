import { officeLine } from '../../plan/frame/office-names.ts';
import { readMark } from '../../plan/heading-marks.ts';
import { bareText } from './bare-text.ts';
import type { PlacedBlock } from './lay-marks.ts';
import { placedBlock, wholeText } from './pieces.ts';
import type { SourceText } from './source-text.ts';
import type { WrittenUnit } from './written-units.ts';

const inBrackets = /^[（(][^（()）]{1,40}[)）]$/;
const date =
  /^(?:(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?|[一二][〇○O零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?)$/;
const longest = 40;
const most = 4;

/** How many of the units right under the title are subtitles: “（征求意见稿）”, an office, a date. */
export function countSubtitles(units: readonly WrittenUnit[]): number {
  const end = units.slice(0, most).findIndex((unit) => !isSubtitle(unit));
  return end < 0 ? Math.min(units.length, most) : end;
}

export function subtitleOf(unit: WrittenUnit, id: string): PlacedBlock {
  const text = wholeText(unit);
  return placedBlock(unit, { type: 'subtitle', id, children: [{ text }] }, text);
}

/** The title's block; what stands in brackets on its last line is a subtitle. `start` is where it stands, -1 if unknown. */
export function titleBlocks(
  title: string,
  start: number,
  source: SourceText,
  newId: () => string,
): readonly [PlacedBlock, ...PlacedBlock[]] {
  const at = titleLength(title, start, source);
  const [own, under] = [title.slice(0, at), title.slice(at)];
  const first: PlacedBlock = { block: { type: 'title', id: newId(), children: [{ text: own }] }, start };
  if (under === '') return [first];
  const block = { type: 'subtitle' as const, id: newId(), children: [{ text: under }] };
  return [first, { block, start: start + bareText(own).length }];
}

function titleLength(title: string, start: number, source: SourceText): number {
  const at = title.search(/[（(][^（()）]+[)）]$/);
  if (at <= 0 || start < 0 || readMark(title.slice(at))) return title.length;
  return source.starts.includes(start + bareText(title.slice(0, at)).length) ? at : title.length;
}

function isSubtitle(unit: WrittenUnit): boolean {
  const text = wholeText(unit).trim();
  if (unit.type !== 'paragraph' || text.length > longest || readMark(text)) return false;
  return inBrackets.test(text) || date.test(text) || officeLine.test(text);
}
