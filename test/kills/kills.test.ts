import { expect, test } from 'vitest';
import { isBuilt, withBuild } from '../support/built-host.ts';
import { killOften } from './kill-often.ts';

/** All with WUNIAN_LONG=1 (`npm run test:long`), else a tenth. */
const isLong = process.env.WUNIAN_LONG === '1';
const rounds = isLong ? 200 : 20;

test.skipIf(!isBuilt)(
  withBuild('a host killed at any moment while one types loses no more than the last second, and the cursor is kept'),
  async () => {
    const kills = await killOften(rounds);
    expect(kills.filter(({ isWhole }) => !isWhole)).toEqual([]);
    expect(kills.filter(({ due, kept }) => kept < due)).toEqual([]);
    expect(kills.filter(({ kept }) => kept > 0).length).toBeGreaterThan(rounds / 2);
    if (isLong) process.stdout.write(`${rounds} kills, ${kills.reduce((sum, { kept }) => sum + kept, 0)} signs kept\n`);
  },
  rounds * 20_000,
);
