import { columnsOf } from './line-text.ts';
import type { VisualLine } from './visual-lines.ts';

/** Where the text of a page, column or box begins and ends, and how far its lines are apart. */
export interface TextArea {
  readonly left: number;
  readonly right: number;
  /** Of most of the text. */
  readonly size: number;
  /** Baseline to baseline within a paragraph of that size. */
  readonly pitch: number;
  /** Paragraphs begin with an indent. */
  readonly indents: boolean;
}

/** The room within which a text area lies: a page's width, a column, a cell. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

/** Lines that begin or end at one edge vary by so many characters. */
const edgeSlack = 0.6;
/** An edge is where at least this share of the lines begin or end. */
const edgeShare = 0.05;
/** Of the lines of an indented text, those that begin a paragraph. */
const indentShare = 0.08;
/** Where fewer lines are full, the right edge is taken to be as far from the room’s as the left one. */
const fewestFullLines = 3;
const fullShare = 0.25;
const nearlyFull = 2;
/** Nor are lines full that leave more of the room so measured empty. */
const leastWidth = 0.6;

/** Marks that may hang over the right edge. */
const hanging = /[，。、；：！？）》”’,.;:)]$/;

/** Measures the area of lines that belong to one room, in reading order; `bodySize` is the size of most of the text. */
export function measureArea(lines: readonly VisualLine[], room: Room, bodySize: number): TextArea {
  const body = lines.filter(
    (line) => Math.abs(line.size - bodySize) <= bodySize * 0.12 && columnsOf(line).length === 1,
  );
  const measured = body.length >= 2 ? body : lines;
  const left = leftEdge(measured, bodySize);
  const right = rightEdge(measured, { left, right: room.right - (left - room.left) }, bodySize);
  const indented = measured.filter((line) => isIndented(line, left)).length;
  return {
    left,
    right,
    size: bodySize,
    pitch: pitchOf(measured, right - bodySize, bodySize),
    indents: indented >= Math.max(2, measured.length * indentShare),
  };
}

/** Whether a line begins two characters from the edge, as paragraphs do. */
function isIndented(line: VisualLine, left: number): boolean {
  const indent = (line.left - left) / line.size;
  return indent > 1.3 && indent < 3;
}

function leftEdge(lines: readonly VisualLine[], size: number): number {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const reach = needed(lefts) - 1;
  const isEdge = (left: number, index: number) => (lefts[index + reach] ?? Infinity) <= left + edgeSlack * size;
  return lefts.find(isEdge) ?? lefts[0] ?? 0;
}

/** A text of few or short lines does not show where its right edge is; `mirrored` has it where the left one is. */
function rightEdge(lines: readonly VisualLine[], mirrored: Room, size: number): number {
  const rights = lines.map(rightOfText).sort((a, b) => b - a);
  const reach = needed(rights) - 1;
  const isEdge = (right: number, index: number) => (rights[index + reach] ?? -Infinity) >= right - edgeSlack * size;
  const edge = rights.find(isEdge) ?? rights[0] ?? 0;
  const full = rights.filter((right) => right > edge - nearlyFull * size).length;
  const isShown = full >= Math.max(fewestFullLines, lines.length * fullShare);
  const isWide = edge - mirrored.left >= leastWidth * (mirrored.right - mirrored.left);
  return isShown && isWide ? edge : Math.max(edge, mirrored.right);
}

function rightOfText({ glyphs, right }: VisualLine): number {
  const last = glyphs.at(-1);
  return last && hanging.test(last.text) ? last.left : right;
}

function needed(values: readonly number[]): number {
  return Math.max(2, Math.ceil(values.length * edgeShare));
}

/** The usual distance between a full line and the next one. */
function pitchOf(lines: readonly VisualLine[], fullRight: number, size: number): number {
  const all = lines
    .slice(1)
    .map((line, index) => ({ above: lines[index], distance: line.baseline - (lines[index]?.baseline ?? 0) }));
  const near = all.filter(({ distance }) => distance > 0.8 * size && distance < 3.5 * size);
  const full = near.filter(({ above }) => (above?.right ?? 0) >= fullRight);
  const distances = (full.length > 0 ? full : near).map(({ distance }) => distance).sort((a, b) => a - b);
  return distances[distances.length >> 1] ?? 1.5 * size;
}
