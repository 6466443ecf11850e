import { type Block, type Draft, type Provenance, type TextRun, textOf } from '../../../shared/document/model.ts';
import { clause, draft, heading, paragraph, rolled, title } from '../../support/draft-builder.ts';
import { generatePlan } from '../generated-plan.ts';

/** Characters that a block has on average. */
const charactersABlock = 125;
/** Blocks of a chapter: 20,000 characters. */
const blocksAChapter = 160;
/** A place of another county, which came with the sources. */
const foreignPlace = '禾溪县';

/**
 * A draft of so many blocks below its title: headings to depth 3, clauses and paragraphs. Every tenth block is borrowed,
 * every fifteenth has a word that was rolled forward, every fortieth a name of its source.
 */
export function longDraft(id: string, count: number): Draft {
  const words = wordsFor(count);
  const blocks: Block[] = [];
  for (let place = 0, characters = 0; place < count; place++) {
    const block = blockAt(place, charactersABlock * (place + 1) - characters, words);
    characters += textOf(block).length;
    blocks.push(block);
  }
  return { ...draft(title(`云洲市望川区教育事业发展“十五五”规划（${id}）`), ...blocks), id };
}

/** The id of the block at this place below the title. */
export function blockId(place: number): string {
  return `b${place + 2}`;
}

/** The places of so many texts, no headings, from a place on. */
export function textPlaces(from: number, count: number): readonly number[] {
  const places = Array.from({ length: 2 * count }, (_value, offset) => from + offset);
  return places.filter((place) => headingDepth(place % blocksAChapter) === 0).slice(0, count);
}

/** A place of text in the middle of a draft. */
export function middleOf({ blocks }: Draft): number {
  const [place = 0] = textPlaces(Math.floor(blocks.length / 2), 1);
  return place;
}

/** The first place from a place on of a clause with more text and then another clause below. */
export function clausePlace(from: number): number {
  const [place = from, ...others] = textPlaces(from, 3);
  return place % 2 === 0 && others[1] === place + 2 ? place : clausePlace(from + 1);
}

/** The first place from a place on where a name of the source stands. */
export function leftOverPlace(from: number): number {
  return isLeftOver(from) ? from : leftOverPlace(from + 1);
}

function isLeftOver(place: number): boolean {
  return place % 40 === 28;
}

/** The place of the heading of the chapter that a place is in. */
export function chapterOf(place: number): number {
  return place - (place % blocksAChapter);
}

/** What a clause begins with; every even place of text is a clause. */
export function leadOf(place: number): string {
  return `落实第${place}项任务`;
}

interface Words {
  readonly heading: () => string;
  readonly text: () => string;
}

/** The words of a generated plan, in its order. */
function wordsFor(count: number): Words {
  const { paragraphs } = generatePlan(7, 2 * count * charactersABlock);
  const next = (wanted: (level: number) => boolean) => {
    const texts = paragraphs.filter(({ level }) => wanted(level)).values();
    return () => texts.next().value?.text ?? '';
  };
  return { heading: next((level) => level === 1 || level === 2), text: next((level) => level === 0 || level === 3) };
}

function blockAt(place: number, length: number, words: Words): Block {
  const depth = headingDepth(place % blocksAChapter);
  if (depth > 0) return heading(depth as 1 | 2 | 3, words.heading());
  const text = `${openingOf(place)}${textOfLength(length, words)}`;
  const pieces = place % 15 === 7 ? rolledPieces(text) : [text];
  const block = place % 2 === 0 ? clause(4, ...pieces) : paragraph(...pieces);
  return place % 10 === 8 ? { ...block, provenance: [provenanceOf(place, text)] } : block;
}

/** A chapter has two sections of four parts; 0 for text. */
function headingDepth(place: number): 0 | 1 | 2 | 3 {
  if (place === 0) return 1;
  if (place % 80 === 1) return 2;
  return place % 20 === 2 ? 3 : 0;
}

/** A clause has a lead sentence; some text speaks of the source. */
function openingOf(place: number): string {
  const lead = place % 2 === 0 ? `${leadOf(place)}。` : '';
  return isLeftOver(place) ? `${lead}由${foreignPlace}教研室协助。` : lead;
}

function textOfLength(length: number, words: Words): string {
  let text = words.text();
  while (text.length < length) text += words.text();
  return `${text.slice(0, Math.max(40, length - 30))}。`;
}

function rolledPieces(text: string): (string | TextRun)[] {
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, middle), rolled('2030年', '2025年'), text.slice(middle)];
}

function provenanceOf(place: number, wording: string): Provenance {
  const plan = `p${place % 7}`;
  return {
    planId: plan,
    planTitle: `${foreignPlace}教育局工作要点（${plan}）`,
    source: `${plan}.docx`,
    unitId: `u${place}`,
    wording,
    names: [foreignPlace],
  };
}
