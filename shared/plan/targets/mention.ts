import { matchesIn } from '../matches-in.ts';
import { type Compared, compare } from './comparison.ts';
import { foldMarks } from './fold.ts';
import { findQuantities, type Quantity } from './quantity.ts';
import type { Sentence } from './sentences.ts';

/** A quantity where it stands in its sentence. All places are places in `text` and in the sentence alike. */
export interface Mention {
  /** The sentence, folded. */
  readonly text: string;
  readonly quantity: Quantity;
  readonly compared: Compared;
  /** The clause (between ，；：。) that it stands in. */
  readonly clauseStart: number;
  readonly clauseEnd: number;
  /** Its document counts in Chinese numerals, so that they are numbers and no turns of phrase. */
  readonly spelled: boolean;
}

/** A mention among its neighbours in the sentence. */
export interface LinkedMention extends Mention {
  readonly previous: LinkedMention | null;
  /** How far its own words reach: to the next mention in the same clause, else to the clause's end. */
  readonly reach: number;
}

/** All quantities of a sentence with the clauses that they stand in, in order. */
export function findMentions(sentence: Pick<Sentence, 'text' | 'from'>, spelled = false): Mention[] {
  const text = foldMarks(sentence.text);
  const quantities = findQuantities(text).filter((quantity) => quantity.start >= sentence.from);
  if (quantities.length === 0) return [];
  const cuts = clauseCuts(text, sentence.from);
  return quantities.map((quantity) => {
    const clauseStart = cuts.findLast((cut) => cut <= quantity.start) ?? 0;
    const clauseEnd = (cuts.find((cut) => cut > quantity.start) ?? text.length + 1) - 1;
    return { text, quantity, compared: compare(text, quantity, clauseStart), clauseStart, clauseEnd, spelled };
  });
}

/** The mentions of one sentence, each knowing its neighbours. */
export function linkMentions(mentions: readonly Mention[]): LinkedMention[] {
  let previous: LinkedMention | null = null;
  return mentions.map((mention, index) => {
    const next = mentions[index + 1]?.compared.start ?? mention.clauseEnd;
    previous = { ...mention, previous, reach: Math.min(mention.clauseEnd, next) };
    return previous;
  });
}

/** The words of a mention's clause before its value. */
export function wordsBefore(mention: Mention): string {
  return mention.text.slice(mention.clauseStart, mention.compared.start);
}

/** The words of its clause behind its value. */
export function wordsAfter(mention: Mention): string {
  return mention.text.slice(mention.compared.end, mention.clauseEnd);
}

/** The words of the clause right before the number itself. */
export function numberLead({ text, clauseStart, quantity }: Mention): string {
  return text.slice(clauseStart, quantity.start).trimEnd();
}

const clauseMark = /[;。!?]|[,:](?!\d)|(?<!\d)[,:]/g;

/** Where clauses begin. A comma or colon between digits is part of a number. */
function clauseCuts(text: string, from: number): number[] {
  const marks = matchesIn(text, clauseMark).map((match) => match.index + 1);
  return [from, ...marks.filter((cut) => cut > from)];
}
