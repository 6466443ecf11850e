import { changeLook, plainLook } from './character-look.ts';
import type { RtfFont } from './decode-rtf.ts';
import { destinations } from './destinations.ts';
import { changeParagraph } from './paragraph-look.ts';
import { beginDestination, finishParagraph, type Reading } from './reading.ts';
import { defineRow, emptyRow } from './row-definition.ts';
import { addText, takeCharacter } from './rtf-text.ts';
import { endCell, endRow } from './story.ts';
import { symbolCharacters, wordCharacters } from './written-characters.ts';

/** Does what a control word says. */
export function readWord(reading: Reading, word: string, value: number | undefined): void {
  const { isStarred } = reading;
  reading.isStarred = false;
  const destination = destinations.get(word) ?? (isStarred ? 'skipped' : undefined);
  const character = wordCharacters.get(word);
  if (destination) beginDestination(reading, destination);
  else if (word === 'u') takeCharacter(reading, value ?? 0);
  else if (character !== undefined) addText(reading, character);
  else if (reading.group.destination !== 'text' || !readStoryWord(reading, word)) readProperty(reading, word, value);
}

/** Does what a control symbol says. */
export function readSymbol(reading: Reading, symbol: string): void {
  reading.isStarred = symbol === '*';
  const character = symbolCharacters.get(symbol);
  if (symbol === '\r' || symbol === '\n') readWord(reading, 'par', undefined);
  else if (character !== undefined) addText(reading, character);
}

/** Ends of paragraphs, cells and rows; false for other words. */
function readStoryWord(reading: Reading, word: string): boolean {
  const { story, look, paragraph } = reading.group;
  const innerDepth = Math.max(paragraph.depth, 2);
  switch (word) {
    case 'par':
    case 'sect':
      // Where the mark between two paragraphs is removed, they are one, which looks like the second.
      if (!look.isRemoved) finishParagraph(reading, reading.group);
      return true;
    case 'cell':
      finishCell(reading, 1);
      return true;
    case 'nestcell':
      finishCell(reading, innerDepth);
      return true;
    case 'row':
      endRow(story, 1, reading.row);
      return true;
    case 'nestrow':
      endRow(story, innerDepth, reading.innerRow);
      return true;
    default:
      return false;
  }
}

function finishCell(reading: Reading, depth: number): void {
  const { group } = reading;
  finishParagraph(reading, { ...group, paragraph: { ...group.paragraph, depth } });
  endCell(group.story, depth);
}

/** Properties of the document, a font, a row, or of what follows in the group. */
function readProperty(reading: Reading, word: string, value: number | undefined): void {
  const { group } = reading;
  switch (word) {
    case 'ansicpg':
      reading.codePage = value ?? reading.codePage;
      break;
    case 'deff':
      reading.defaultFont = value ?? 0;
      reading.group = { ...group, look: plainLook(reading.defaultFont) };
      break;
    case 'uc':
      reading.group = { ...group, fallbackLength: Math.max(value ?? 1, 0) };
      break;
    case 'plain':
      reading.group = { ...group, look: plainLook(reading.defaultFont) };
      break;
    case 'trowd':
      reading[group.row] = emptyRow;
      break;
    default:
      if (group.destination === 'fonts') readFontWord(reading, word, value);
      reading[group.row] = defineRow(reading[group.row], word, value);
      reading.group = changeGroup(reading, word, value);
  }
}

function changeGroup({ group }: Reading, word: string, value: number | undefined) {
  const look = changeLook(group.look, word, value);
  const paragraph = changeParagraph(group.paragraph, word, value);
  return look === group.look && paragraph === group.paragraph ? group : { ...group, look, paragraph };
}

/** \f begins a font in the font table. */
function readFontWord({ fonts, group }: Reading, word: string, value: number | undefined): void {
  const set = (number: number, font: Partial<RtfFont>) =>
    fonts.set(number, { name: '', ...fonts.get(number), ...font });
  if (word === 'f') fonts.set(value ?? 0, { name: '' });
  if (word === 'fcharset') set(group.look.font, { charset: value });
  if (word === 'cpg') set(group.look.font, { codePage: value });
}
