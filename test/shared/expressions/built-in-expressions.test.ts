import { describe, expect, it } from 'vitest';
import { builtInExpressions } from '../../../shared/expressions/built-in-expressions.ts';
import { createExpressionReader } from '../../../shared/expressions/expression-reader.ts';
import { findExpressions } from '../../../shared/expressions/find-expressions.ts';

const reader = createExpressionReader(builtInExpressions());

/** A year in which an expression is said, if one is known. */
function yearOf({ from, until }: ReturnType<typeof builtInExpressions>[number]): number {
  return Number((from ?? until ?? '2026').slice(0, 4));
}

describe('the table of official wordings that ships', () => {
  it('is rich in titles, phrases, campaigns and usage', () => {
    const count = (kind: string) => builtInExpressions().filter((expression) => expression.kind === kind).length;
    expect(builtInExpressions().length).toBeGreaterThan(300);
    for (const kind of ['title', 'phrase', 'campaign', 'usage']) expect(count(kind)).toBeGreaterThan(40);
  });

  it('has each text once', () => {
    const texts = builtInExpressions().map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  });

  it('calls no form wrong that is right elsewhere', () => {
    const right = new Set(builtInExpressions().flatMap(({ text, shortForms }) => [text, ...shortForms]));
    expect(
      builtInExpressions()
        .flatMap(({ wrongForms }) => wrongForms)
        .filter((form) => right.has(form)),
    ).toEqual([]);
  });

  it('marks none of its right forms in the years in which they are said', () => {
    const marked = builtInExpressions().flatMap((expression) =>
      [expression.text, ...expression.shortForms].filter(
        (form) => findExpressions(form, reader, yearOf(expression)).length > 0,
      ),
    );
    expect(marked).toEqual([]);
  });

  it('finds all of its wrong forms', () => {
    const missed = builtInExpressions().flatMap(({ wrongForms }) =>
      wrongForms.filter((form) => !findExpressions(form, reader, 2026).some(({ code }) => code === 'cut')),
    );
    expect(missed).toEqual([]);
  });

  it('puts nothing that is over itself in the place of what is over', () => {
    const over = builtInExpressions().flatMap((expression) =>
      findExpressions(expression.text, reader, 2026).flatMap(({ replacement }) =>
        replacement === null ? [] : findExpressions(replacement, reader, 2026),
      ),
    );
    expect(over).toEqual([]);
  });

  it('gives no expression a successor that begins before it', () => {
    const begins = new Map(builtInExpressions().map(({ text, from }) => [text, from]));
    const early = builtInExpressions().filter(({ from, successor }) => {
      const next = begins.get(successor ?? '');
      return from !== null && next && next < from;
    });
    expect(early.map(({ text }) => text)).toEqual([]);
  });
});
