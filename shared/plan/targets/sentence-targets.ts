import type { Comparison, Target } from '../model.ts';
import { baseOf } from './bases.ts';
import { dueYearOf, reportedYearOf } from './due-year.ts';
import { unitOf } from './frequency.ts';
import { indicatorOf } from './indicator.ts';
import { findMentions, type LinkedMention, linkMentions, type Mention } from './mention.ts';
import { natureIn } from './nature.ts';
import { mayBeTarget } from './not-a-target.ts';
import { firstPlannedYear, type Setting } from './sections.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Cell } from './table-cell.ts';
import { type Tense, tensesOf } from './tense.ts';

/** A value with its tense. */
export interface Found {
  readonly tense: Exclude<Tense, null>;
  readonly target: Target;
}

/** The aims and results that the sentences of a unit state, in their order. */
export function readUnit(setting: Setting): Found[] {
  return sentencesOf(setting.unit).flatMap((sentence) => readSentence(sentence, setting));
}

/** The same for a cell of a table of words: it is read by itself, and the whole row is the sentence. */
export function readCellWords(cell: Cell, setting: Setting): Found[] {
  const row = setting.unit;
  return readUnit({ ...setting, unit: { ...row, text: cell.text } }).map(({ tense, target }) => {
    return { tense, target: { ...target, sentence: row.text, start: cell.start + target.start } };
  });
}

function readSentence(sentence: Sentence, setting: Setting): Found[] {
  const first = firstPlannedYear(setting.meta);
  const mentions = linkMentions(findMentions(sentence, setting.spelled).filter(mayBeTarget));
  const tenses = tensesOf(mentions, setting.section, first);
  return mentions.flatMap((mention, index) => {
    const tense = tenses[index] ?? null;
    return tense === null ? [] : [{ tense, target: toTarget(sentence, mention, tense, setting) }];
  });
}

function toTarget(sentence: Sentence, mention: LinkedMention, tense: Found['tense'], setting: Setting): Target {
  const { compared, quantity } = mention;
  return {
    unitId: setting.unit.id,
    sentence: sentence.text,
    indicator: asWritten(sentence, mention, indicatorOf(mention)),
    op: comparisonOf(mention, tense),
    valueText: sentence.text.slice(compared.start, compared.end),
    start: sentence.start + compared.start - sentence.from,
    value: compared.falls && typeof quantity.value === 'number' ? -quantity.value : quantity.value,
    unit: unitOf(mention),
    dueYear: tense === 'aim' ? dueYearOf(mention, setting) : reportedYearOf(mention, setting),
    base: baseOf(mention, firstPlannedYear(setting.meta)),
    nature: natureIn(sentence.text),
  };
}

/** A level that is to be reached is a floor; one that was reached is what it is. */
function comparisonOf({ compared }: Mention, tense: Found['tense']): Comparison {
  return compared.reached && tense === 'aim' && compared.op === '=' ? '>=' : compared.op;
}

/** Names are cut from the folded text; the sentence has the same words in the same place. */
function asWritten(sentence: Sentence, mention: Mention, name: string): string {
  const before = mention.text.lastIndexOf(name, mention.quantity.start);
  const start = before >= 0 ? before : mention.text.indexOf(name);
  return sentence.text.slice(start, start + name.length);
}
