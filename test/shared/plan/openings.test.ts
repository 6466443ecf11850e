import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/plan/parse-plan.ts';
import { openingOf } from '../../support/plan-outline.ts';
import { lines } from '../../support/source-lines.ts';

/** Each file holds what must be read from it, a line of “====”, and the opening and close of a document. */
const folder = new URL('../../fixtures/cleaning/openings/', import.meta.url);

describe('what a document is can be read from its opening and its close', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const [expected = '', text = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n====\n');
    expect(openingOf(parsePlan({ lines: lines(...text.split('\n')) }))).toBe(expected);
  });
});
