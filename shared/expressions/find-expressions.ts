import type { Expression } from './expression.ts';
import type { ExpressionReader, FormOwner } from './expression-reader.ts';
import { apartFromForeign, type FoundPlace, findPlaces, isMisplaced } from './find-misplaced.ts';
import { tellsOfPast } from './looking-back.ts';
import { type FoundForm, scanText } from './scan-text.ts';
import { isOver, successorIn } from './successor.ts';

/**
 * What is wrong with a wording: words of it are lost or others (`cut`); it is not said any more (`outdated`); its campaign
 * is over (`ended`); it is listed as foreign (`misplaced`).
 */
export const expressionFaults = ['cut', 'outdated', 'ended', 'misplaced'] as const;
export type ExpressionFault = (typeof expressionFaults)[number];

/** A place in a text whose wording is not the official one. */
export interface ExpressionMark {
  readonly start: number;
  readonly end: number;
  readonly code: ExpressionFault;
  /** What stands there. */
  readonly wording: string;
  readonly expression: Expression;
  /** What is to stand there; null where nothing follows it, or where the place is wrong and not the words. */
  readonly replacement: string | null;
}

/** What is known of where a text stands. */
export interface ExpressionSurroundings {
  /** It tells of the past, where what has ended is named by right. */
  readonly lookingBack?: boolean;
  /** The headings above it. */
  readonly headings?: readonly string[];
}

/** All of a text that may be wrong, whenever it was written and wherever it stands. */
export interface ReadText {
  readonly text: string;
  readonly forms: readonly FoundForm[];
  readonly places: readonly FoundPlace[];
}

const none: readonly ExpressionMark[] = [];
/** What is read of most texts; one value for all of them spares the memory. */
const nothing: ReadText = { text: '', forms: [], places: [] };

/** Marks cut, outdated, ended and misplaced wordings of a text that is written for the years from `year` on. */
export function findExpressions(
  text: string,
  reader: ExpressionReader,
  year: number,
  surroundings: ExpressionSurroundings = {},
): readonly ExpressionMark[] {
  return judgeText(readText(text, reader), reader, year, surroundings);
}

/** The part of `findExpressions` that depends on the text alone and can be kept for it. */
export function readText(text: string, reader: ExpressionReader): ReadText {
  const forms = scanText(text, reader).filter(({ form, isBroken }) => isBroken || !form.isRight || canEnd(form.owners));
  const places = findPlaces(text);
  return forms.length === 0 && places.length === 0 ? nothing : { text, forms, places };
}

/** The rest of `findExpressions`. */
export function judgeText(
  read: ReadText,
  reader: ExpressionReader,
  year: number,
  { lookingBack = false, headings = [] }: ExpressionSurroundings,
): readonly ExpressionMark[] {
  if (read === nothing) return none;
  const { text, forms, places } = read;
  const marks = [
    ...forms.flatMap((found) => {
      const isPast = () => lookingBack || tellsOfPast(text, found.start, found.end, year);
      return markOf(found, reader, year, isPast);
    }),
    ...places
      .filter((found) => isMisplaced(found, headings))
      .map(({ start, end }) => ({
        start,
        end,
        code: 'misplaced' as const,
        expression: apartFromForeign,
        replacement: null,
      })),
  ];
  return marks
    .map((mark) => ({ ...mark, wording: text.slice(mark.start, mark.end) }))
    .sort((one, other) => one.start - other.start);
}

function canEnd(owners: readonly FormOwner[]): boolean {
  return owners.every(({ expression }) => expression.until !== null);
}

function markOf(
  { start, end, form, isBroken }: FoundForm,
  reader: ExpressionReader,
  year: number,
  isPast: () => boolean,
): Omit<ExpressionMark, 'wording'>[] {
  const owner = ownerIn(form.owners, year);
  if (!owner) return [];
  const { expression, mended } = owner;
  if (isBroken || !form.isRight) return [{ start, end, code: 'cut', expression, replacement: mended }];
  if (!isOver(expression, year) || isPast()) return [];
  const code = expression.kind === 'campaign' ? 'ended' : 'outdated';
  return [{ start, end, code, expression, replacement: successorIn(expression, reader.byText, year) }];
}

/** Of several one that is in force, of those the last. */
function ownerIn(owners: readonly FormOwner[], year: number): FormOwner | undefined {
  const inForce = owners.filter(({ expression }) => !isOver(expression, year) && hasBegun(expression, year));
  const [first, ...others] = inForce.length > 0 ? inForce : owners;
  return others.reduce((last, owner) => (begin(owner) > begin(last ?? owner) ? owner : last), first);
}

function begin({ expression }: FormOwner): string {
  return expression.from ?? '';
}

function hasBegun({ from }: Expression, year: number): boolean {
  return from === null || Number(from.slice(0, 4)) <= year;
}
