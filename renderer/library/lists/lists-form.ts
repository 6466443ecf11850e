import type { Expression } from '../../../shared/expressions/expression.ts';
import { splitForms } from '../../../shared/expressions/restore-expressions.ts';
import type { OfficeLists, OwnNames } from '../../../shared/lists/office-lists.ts';

/** An expression as it is typed: lists of words are one text. */
export interface ExpressionForm extends Pick<Expression, 'text' | 'kind'> {
  /** Tells the row apart while it is edited. */
  readonly id: number;
  readonly from: string;
  readonly until: string;
  readonly successor: string;
  readonly shortForms: string;
  readonly wrongForms: string;
}

/** The lists as they are typed: a name or a group of words a line. */
export interface ListsForm {
  readonly ownNames: Readonly<Record<keyof OwnNames, string>>;
  readonly nearWords: string;
  readonly expressions: readonly ExpressionForm[];
}

/** The kinds of own names, in the order in which they are asked for. */
export const ownNameKinds = ['places', 'schools', 'offices', 'projects'] as const;

/** Lists as they are typed. */
export function listsForm({ ownNames, nearWords, expressions }: OfficeLists): ListsForm {
  const { places, schools, offices, projects } = ownNames;
  return {
    ownNames: {
      places: places.join('\n'),
      schools: schools.join('\n'),
      offices: offices.join('\n'),
      projects: projects.join('\n'),
    },
    nearWords: nearWords.map((group) => group.join('、')).join('\n'),
    expressions: expressions.map((expression, id) => ({
      id,
      text: expression.text,
      kind: expression.kind,
      from: expression.from ?? '',
      until: expression.until ?? '',
      successor: expression.successor ?? '',
      shortForms: formsText(expression.shortForms),
      wrongForms: formsText(expression.wrongForms),
    })),
  };
}

/** What was typed as lists; empty lines, rows without text and single near-words are left out, and nothing stands twice. */
export function listsOf({ ownNames, nearWords, expressions }: ListsForm): OfficeLists {
  return {
    ownNames: {
      places: linesOf(ownNames.places),
      schools: linesOf(ownNames.schools),
      offices: linesOf(ownNames.offices),
      projects: linesOf(ownNames.projects),
    },
    nearWords: linesOf(nearWords)
      .map(wordsOf)
      .filter((group) => group.length > 1),
    expressions: expressions
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, kind, from, until, successor, shortForms, wrongForms }) => ({
        text: text.trim(),
        kind,
        from: from.trim() || null,
        until: until.trim() || null,
        successor: successor.trim() || null,
        shortForms: [...new Set(splitForms(shortForms))],
        wrongForms: [...new Set(splitForms(wrongForms))],
      })),
  };
}

/** A new row, told apart from those that are there. */
export function emptyExpression(rows: readonly ExpressionForm[]): ExpressionForm {
  const id = Math.max(-1, ...rows.map((row) => row.id)) + 1;
  return { id, text: '', kind: 'phrase', from: '', until: '', successor: '', shortForms: '', wrongForms: '' };
}

/** A year or a month, or nothing. */
export function isTime(text: string): boolean {
  return /^(?:(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?)?$/.test(text.trim());
}

/** Why a row cannot be saved: a single character would be found everywhere. */
export type RowFault = 'oddText' | 'oddTime' | 'oddTerm';

/** The first row that cannot be saved, by its text; undefined where all can. */
export function faultIn({ expressions }: ListsForm): { readonly fault: RowFault; readonly text: string } | undefined {
  return expressions
    .filter(({ text }) => text.trim() !== '')
    .flatMap((row) => {
      const fault = faultOf(row);
      return fault ? [{ fault, text: row.text.trim() }] : [];
    })
    .at(0);
}

function faultOf({ text, from, until }: ExpressionForm): RowFault | undefined {
  if (text.trim().length < 2) return 'oddText';
  if (!isTime(from) || !isTime(until)) return 'oddTime';
  // A year ends with its last month.
  return until.trim() !== '' && from.trim() > until.trim().padEnd(7, '~') ? 'oddTerm' : undefined;
}

/** Behind the last one, too: a form may have a “、” of its own. */
function formsText(forms: readonly string[]): string {
  return forms.map((form) => `${form}；`).join('');
}

function linesOf(text: string): readonly string[] {
  return [...new Set(text.split(/\n/).map((line) => line.trim()))].filter((line) => line !== '');
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.split(/[、，,；;\s]+/))].filter((word) => word !== '');
}
