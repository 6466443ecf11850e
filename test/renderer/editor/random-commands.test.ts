import { expect, test } from 'vitest';
import { editRandomly, starts } from './edit-randomly.ts';

/** All of them with WUNIAN_LONG=1 (`npm run test:long`), else a tenth. */
const isLong = process.env.WUNIAN_LONG === '1';
const steps = isLong ? 20_000 : 2_000;

test.each(starts)(
  'random commands in %s keep it valid, and all is undone and done again',
  async (_name, start) => {
    await editRandomly(start, steps / starts.length, 20_260_105);
    expect.hasAssertions();
  },
  20 * 60_000,
);
