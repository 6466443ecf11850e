import { expect, test } from 'vitest';
import { unpackFile } from '../../../electron/services/unpack-file.ts';
import { AppError } from '../../../shared/errors.ts';
import { archiveOf, wordPlan, workPoints } from '../../support/plan-files.ts';

test('a file that is no archive comes in as it is', () => {
  for (const file of [workPoints(2025), wordPlan()]) expect(unpackFile(file)).toEqual([file]);
});

test('an archive comes in as the files in it', () => {
  const files = unpackFile(archiveOf('资料.zip', workPoints(2024), wordPlan()));
  expect(files.map(({ name, bytes }) => [name, bytes])).toEqual([
    [`资料.zip/${workPoints(2024).name}`, workPoints(2024).bytes],
    [`资料.zip/${wordPlan().name}`, wordPlan().bytes],
  ]);
});

test('an archive that is refused comes in as a file that tells why when it is read', () => {
  const archive = archiveOf('资料.zip', workPoints(2024));
  const [file, ...others] = unpackFile({ ...archive, bytes: archive.bytes.slice(0, -30) });
  expect(others).toEqual([]);
  expect(file?.name).toBe('资料.zip');
  expect(() => file?.bytes).toThrow(new AppError('brokenFile', { reason: 'zip' }));
});
