import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInExpressions } from '../../../shared/expressions/built-in-expressions.ts';
import { createExpressionReader } from '../../../shared/expressions/expression-reader.ts';
import { findExpressions } from '../../../shared/expressions/find-expressions.ts';
import { cleanSentences } from './clean-sentences.ts';

const reader = createExpressionReader(builtInExpressions());
const folder = new URL('../../../resources/sample-library/', import.meta.url);
const firstYears: readonly (readonly [RegExp, number])[] = [
  [/“十三五”/, 2016],
  [/“十四五”/, 2021],
  [/“十五五”/, 2026],
  [/(\d{4})年工作(?:要点|思路|打算)/, 0],
];

/** For which years on a plan of the sample library is written, by its name. */
function firstYearOf(file: string): number {
  const [pattern, year] = firstYears.find(([name]) => name.test(file)) ?? [];
  return year || Number(pattern?.exec(file)?.[1]);
}

describe('findExpressions marks nothing', () => {
  it.each(cleanSentences)('in “%s”', (sentence) => {
    expect(findExpressions(sentence, reader, 2026)).toEqual([]);
  });

  it.each(readdirSync(folder))('in %s, in the year that it was written for', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const year = firstYearOf(file);
    expect(year).toBeGreaterThan(2015);
    expect(text.split(/\n|<[^>]+>/).flatMap((line) => findExpressions(line, reader, year))).toEqual([]);
  });
});
