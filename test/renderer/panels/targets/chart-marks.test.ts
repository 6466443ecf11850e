import { describe, expect, it } from 'vitest';
import { chartMarks, latestFirst, placeOf } from '../../../../renderer/panels/targets/chart-marks.ts';
import type { TargetPoint } from '../../../../shared/suggestions/target-histories/target-history.ts';
import { achieved, historyOf, peer, pointOf, superior } from './target-points.ts';

const ownRegion = '云洲市望川区';

function draw(points: readonly TargetPoint[], facts = {}) {
  return chartMarks(historyOf(points, facts), ownRegion);
}

describe('chartMarks', () => {
  it('draws aims hollow and what was reached filled, each by its place', () => {
    const points = [
      pointOf(2020, 86, achieved),
      pointOf(2025, 95),
      pointOf(2030, 96, superior),
      pointOf(2025, 92, peer),
    ];
    const marks = draw(points)?.marks ?? [];
    expect(marks.map(({ year, high, isAim, place }) => [year, high, isAim, place])).toEqual([
      [2020, 86, false, 'own'],
      [2025, 95, true, 'own'],
      [2030, 96, true, 'superior'],
      [2025, 92, true, 'other'],
    ]);
  });

  it('draws nothing where fewer than two values have a year', () => {
    expect(draw([pointOf(2025, 95), pointOf(null, 72, { kind: 'base' })])).toBeNull();
  });

  it('keeps both ends of a range', () => {
    const [mark] = draw([pointOf(2025, [3, 4]), pointOf(2026, 5)], { unit: '个', measure: 'ofYear' })?.marks ?? [];
    expect([mark?.low, mark?.high]).toEqual([3, 4]);
  });

  it('writes the value beside the last own aim and the last own result, the greater one above', () => {
    const points = [pointOf(2020, 86, achieved), pointOf(2023, 91, achieved), pointOf(2024, 92), pointOf(2026, 95)];
    const labels = draw([...points, pointOf(2030, 96, superior)])?.marks.map(({ label }) => label);
    expect(labels).toEqual([null, 'below', null, 'above', null]);
  });

  it('writes both values of one year where they are the same', () => {
    const labels = draw([pointOf(2020, 15, achieved), pointOf(2020, 15)])?.marks.map(({ label }) => label);
    expect(labels).toEqual(['below', 'above']);
  });

  it('takes the latest aim of a superior plan in force for its rule, of shares alone', () => {
    const points = [
      pointOf(2025, 95),
      pointOf(2025, 94, superior),
      pointOf(2030, 96, superior),
      pointOf(2035, 99, { ...superior, standing: 'ended' }),
    ];
    expect(draw(points)?.reference?.high).toBe(96);
    expect(draw(points, { unit: '个' })?.reference).toBeNull();
    expect(draw(points, { measure: 'changeOfYear', unit: '个百分点' })?.reference).toBeNull();
  });

  it('leaves a line through what was reached out of years with two values', () => {
    const points = [
      pointOf(2015, 72, achieved),
      pointOf(2020, 86, achieved),
      pointOf(2020, 87, achieved),
      pointOf(2025, 95),
    ];
    expect(draw(points)?.reached.map(({ year }) => year)).toEqual([2015]);
  });

  it('writes years that there are values of, the last among them, as far apart as they are wide', () => {
    const years = [2015, 2020, 2023, 2024, 2025, 2026, 2030];
    const drawn = draw(years.map((year, index) => pointOf(year, 90 + index)));
    expect([drawn?.years, drawn?.yearRange]).toEqual([
      [2015, 2020, 2023, 2026, 2030],
      [2014.5, 2030.5],
    ]);
  });

  it('leaves amounts of much larger places to the list, but no shares', () => {
    const points = [pointOf(2024, 2100), pointOf(2025, 2460), pointOf(2030, 29000, superior)];
    const amounts = draw(points, { unit: '个', measure: 'ofPeriod' });
    expect([amounts?.marks.length, amounts?.beyond]).toEqual([2, 1]);
    expect(draw([pointOf(2024, 4), pointOf(2025, 5), pointOf(2030, 29, superior)])?.beyond).toBe(0);
  });

  it('keeps the values of shares between nothing and a little over 100', () => {
    const [low, high] = draw([pointOf(2024, 99), pointOf(2025, 100)])?.valueRange ?? [];
    expect([low, high]).toEqual([expect.closeTo(98.7), expect.closeTo(100.1)]);
  });

  it('has room around a single value told for two years', () => {
    expect(draw([pointOf(2024, 100), pointOf(2025, 100)])?.valueRange).toEqual([97, 101]);
  });
});

describe('placeOf', () => {
  it.each([
    ['own', { role: 'own', region: null }],
    ['superior', { role: 'superior', region: '云洲市' }],
    ['other', { role: 'peer', region: '云洲市禾溪县' }],
    ['own', { role: 'department', region: '望川区' }],
    ['own', { role: null, region: '云洲市望川区' }],
    ['other', { role: null, region: '云洲市禾溪县' }],
    ['other', { role: null, region: null }],
  ] as const)('is %s for %j', (place, facts) => {
    expect(placeOf(pointOf(2025, 95, facts), ownRegion)).toBe(place);
  });

  it('is nobody’s while the draft has no place', () => {
    expect(placeOf(pointOf(2025, 95, { role: null }), '')).toBe('other');
  });
});

describe('latestFirst', () => {
  it('has our own value first in a year, and those without a year last', () => {
    const points = [
      pointOf(null, 72),
      pointOf(2025, 92, peer),
      pointOf(2025, 94, superior),
      pointOf(2025, 95),
      pointOf(2030, 96),
    ];
    expect(latestFirst(points, ownRegion).map(({ value }) => value)).toEqual([96, 95, 94, 92, 72]);
  });
});
