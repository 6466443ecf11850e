import type { Expression } from '../../../expressions/expression.ts';
import { type Form, findForms } from '../forms.ts';
import { type Rule, rolled } from '../rule.ts';

/**
 * Ended campaigns and outdated forms: what has a successor for the same place in a sentence is replaced, all else marked.
 * What is in force stays, with all that is in it.
 */
export const expressions: Rule = {
  name: 'expressions',
  find: ({ text, ended, current }) =>
    findForms(text, [...ended.flatMap(endedForms), ...current.flatMap(currentForms)]).map(({ at, was, is }) =>
      rolled(at, was, is, 'expression'),
    ),
};

/** A phrase or campaign may need other words around it than the one that follows it; titles have a rule of their own. */
function endedForms({ text, shortForms, successor, kind }: Expression): readonly Form[] {
  if (kind === 'title') return [];
  return [text, ...shortForms].map((was) => ({ was, is: kind === 'usage' ? successor : null }));
}

function currentForms({ text, kind }: Expression): readonly Form[] {
  return kind === 'title' ? [] : [{ was: text, is: text }];
}
