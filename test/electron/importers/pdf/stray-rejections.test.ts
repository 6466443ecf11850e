import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attendStrays } from '../../../../electron/importers/pdf/stray-rejections.ts';

const event = 'unhandledRejection';
const noted: unknown[] = [];
const note = (reason: unknown) => {
  noted.push(reason);
};
const usual = process.listeners(event);

/** An error as one that is thrown in this file of a program. */
function errorOf(file: string): Error {
  const error = new Error('unattended');
  error.stack = `Error: unattended\n    at read (file:///program/${file}:1:1)`;
  return error;
}

/** Leaves a promise that is rejected after so many milliseconds to itself. */
function leave(error: Error, delay = 0): void {
  void setTimeout(delay).then(() => Promise.reject(error));
}

describe('attendStrays', () => {
  beforeEach(() => {
    noted.length = 0;
    process.removeAllListeners(event).on(event, note);
  });
  afterEach(() => {
    process.removeAllListeners(event);
    for (const listener of usual) process.on(event, listener);
  });

  it.each([
    'node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs',
    'chunk-pdf.worker-Bnkm4xwL.js',
    'chunk-pdf-BJFgJQEO.js',
  ])('keeps rejections of %s to itself while work goes on', async (file) => {
    await attendStrays(async () => {
      leave(errorOf(file));
      await setTimeout(20);
    });
    expect(noted).toEqual([]);
  });

  it('also one that comes with the end of the work', async () => {
    await attendStrays(async () => void Promise.reject(errorOf('pdf.worker.mjs')));
    expect(noted).toEqual([]);
  });

  it('hands those of others on', async () => {
    const other = errorOf('library-store.js');
    await attendStrays(async () => {
      leave(other);
      await setTimeout(20);
    });
    expect(noted).toEqual([other]);
  });

  it('leaves the listeners as they were, also behind works that overlap or fail', async () => {
    await Promise.allSettled([
      attendStrays(() => setTimeout(30)),
      attendStrays(() => setTimeout(5)),
      attendStrays(() => Promise.reject(errorOf('pdf.mjs'))),
    ]);
    expect(process.listeners(event)).toEqual([note]);
  });
});
