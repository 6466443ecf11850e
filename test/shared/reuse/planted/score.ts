import { readdirSync, readFileSync } from 'node:fs';
import type { Block } from '../../../../shared/document/model.ts';
import { textOf } from '../../../../shared/document/model.ts';
import { findLeftOvers, type LeftOver } from '../../../../shared/reuse/left-overs.ts';
import { namesIn } from '../../../../shared/reuse/names/names-in.ts';
import { draft, paragraph } from '../../../support/draft-builder.ts';
import { sampleLibrary } from '../../../support/sample-library.ts';
import type { PlantedPlan, PlantedSentence } from './planted-plan.ts';

/** How the left-overs of a draft meet the names that were planted in it. */
export interface Score {
  readonly total: number;
  readonly found: number;
  readonly missed: readonly string[];
  /** Marks that touch no planted name, in own text and in borrowed sentences. */
  readonly falseMarks: readonly string[];
  /** Marks in borrowed sentences that name nothing. */
  readonly inNameFree: readonly string[];
  readonly ownCharacters: number;
}

/** The text of our own plans in the sample library, one paragraph a line. */
export const ownText: readonly string[] = readdirSync(sampleLibrary)
  .filter((name) => /^望川区.*\.(?:txt|md)$/.test(name))
  .flatMap((name) => readFileSync(`${sampleLibrary}/${name}`, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '');

/** Borrows each sentence of a plan into a draft of 云洲市望川区 full of own text, and looks for left-overs. */
export function scoreOf(plan: PlantedPlan): Score {
  const borrowed = plan.sentences.map((sentence) => borrowedBlock(plan, sentence));
  const made = draft(...borrowed, ...ownText.map((text) => paragraph(text)));
  const marks = byBlock(findLeftOvers(made));
  const own = made.blocks.slice(borrowed.length);
  const scores = plan.sentences.map(({ names }, at) => {
    const block = made.blocks[at] as Block;
    return compare(textOf(block), names, marks.get(block.id) ?? []);
  });
  return {
    total: scores.reduce((sum, { total }) => sum + total, 0),
    found: scores.reduce((sum, { total, missed }) => sum + total - missed.length, 0),
    missed: scores.flatMap(({ missed }) => missed),
    falseMarks: [
      ...scores.flatMap(({ falseMarks }) => falseMarks),
      ...own.flatMap(({ id }) => (marks.get(id) ?? []).map(({ name }) => name)),
    ],
    inNameFree: scores.filter(({ total }) => total === 0).flatMap(({ falseMarks }) => falseMarks),
    ownCharacters: own.map(textOf).join('').length,
  };
}

function byBlock(leftOvers: readonly LeftOver[]): ReadonlyMap<string, readonly LeftOver[]> {
  const blocks = new Map<string, LeftOver[]>();
  for (const one of leftOvers) blocks.set(one.blockId, [...(blocks.get(one.blockId) ?? []), one]);
  return blocks;
}

/** The block that borrowing makes of a sentence: its words as they are, and the names of its source that stand in it. */
function borrowedBlock({ file, learnt }: PlantedPlan, { text }: PlantedSentence): Block {
  const names = namesIn(text, learnt);
  const provenance = {
    planId: file,
    planTitle: file,
    source: file,
    unitId: 'u1',
    role: 'peer',
    wording: text,
    names,
  } as const;
  return { ...paragraph(text), provenance: [provenance] };
}

function compare(
  text: string,
  names: readonly string[],
  marks: readonly LeftOver[],
): Pick<Score, 'total' | 'missed' | 'falseMarks'> {
  const covered = new Set(
    marks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const planted = new Set<number>();
  const missed: string[] = [];
  let from = 0;
  for (const name of names) {
    const { 0: there, index } = match(text, name, from);
    from = index + there.length;
    const places = Array.from({ length: there.length }, (_, at) => index + at);
    for (const place of places) planted.add(place);
    if (!places.every((place) => covered.has(place) || /[\s“”《》—]/.test(text.charAt(place)))) missed.push(name);
  }
  const falseMarks = marks.filter(({ start, end }) => !range(start, end).some((place) => planted.has(place)));
  return { total: names.length, missed, falseMarks: falseMarks.map(({ name }) => name) };
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

/** Where a planted name stands, whatever spaces the program took out of it. */
function match(text: string, name: string, from: number): RegExpExecArray {
  const loosely = [...name.replace(/\s/g, '')].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
  const pattern = new RegExp(loosely, 'gu');
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  if (!found) throw new Error(`Cannot find ${name} because the sentence reads ${text}`);
  return found;
}
