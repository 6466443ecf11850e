import type { Expression } from '../expressions/expression.ts';
import type { TermDictionary } from '../suggestions/term-dictionary.ts';
import type { OfficeLists, OwnNames } from './office-lists.ts';

/** What either list has; of two expressions with one text the other’s holds. */
export function mergeLists(one: OfficeLists, other: OfficeLists): OfficeLists {
  const names = (kind: keyof OwnNames) => [...new Set([...one.ownNames[kind], ...other.ownNames[kind]])];
  return {
    ownNames: {
      places: names('places'),
      schools: names('schools'),
      offices: names('offices'),
      projects: names('projects'),
    },
    nearWords: mergeGroups(one.nearWords, other.nearWords),
    expressions: mergeExpressions(one.expressions, other.expressions),
  };
}

/** The words of the field with those that the office takes for one another. */
export function withOfficeWords(dictionary: TermDictionary, lists: OfficeLists): TermDictionary {
  return { ...dictionary, nearWords: mergeGroups(dictionary.nearWords, lists.nearWords) };
}

/** The official wordings with those of the office, which hold where both have one text. */
export function withOfficeExpressions(expressions: readonly Expression[], lists: OfficeLists): readonly Expression[] {
  return mergeExpressions(expressions, lists.expressions);
}

/** A group stays a group of its own, since a word may be in several; the same words are one. */
function mergeGroups(one: OfficeLists['nearWords'], other: OfficeLists['nearWords']): readonly (readonly string[])[] {
  const groups = [...one, ...other].map((group) => [group.toSorted().join('\n'), group] as const);
  return [...new Map(groups).values()];
}

function mergeExpressions(one: readonly Expression[], other: readonly Expression[]): readonly Expression[] {
  return [...new Map([...one, ...other].map((expression) => [expression.text, expression])).values()];
}
