import { expect, test } from 'vitest';
import { matchesIn } from '../../../shared/plan/matches-in.ts';

const textsAndPlaces = (text: string, pattern: RegExp) =>
  matchesIn(text, pattern).map(({ 0: found, index }) => [found, index]);

test('all matches are found in order, each time anew', () => {
  const numbers = /\d+/g;
  expect(textsAndPlaces('新建3所，改建12所', numbers)).toEqual([
    ['3', 2],
    ['12', 7],
  ]);
  expect(textsAndPlaces('5所', numbers)).toEqual([['5', 0]]);
});

test('places between signs are found once each, also beside signs of two units', () => {
  const places = /(?=[所𠮷])/gu;
  expect(textsAndPlaces('所𠮷所', places)).toEqual(
    [...'所𠮷所'.matchAll(places)].map(({ 0: found, index }) => [found, index]),
  );
});

test('a text without a match has none', () => {
  expect(matchesIn('望川区', /\d/g)).toEqual([]);
});
