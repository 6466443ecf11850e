import { mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileReader, filesUnder, readPlanFile } from '../../../electron/cli/files.ts';
import { largestFile } from '../../../shared/api.ts';
import { leaveIn, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { wunian } from '../../support/wunian-cli.ts';

/** A reader of files that another program holds. */
function lockedBy(code: string): FileReader {
  return {
    stat: async () => ({ size: 1, isFile: () => true }),
    readFile: () => Promise.reject(Object.assign(new Error(`${code}: locked`), { code, syscall: 'open' })),
  };
}

describe('a file to be imported', () => {
  test('is read', async () => {
    expect(await readPlanFile(leaveIn(temporaryFolder(), workPoints(2025)))).toEqual(
      Buffer.from(workPoints(2025).bytes),
    );
  });

  test('is refused before it is read where it is over 100 MB', async () => {
    const path = leaveIn(temporaryFolder(), { name: '巨大.docx', bytes: new Uint8Array() });
    truncateSync(path, largestFile + 1);
    const reading = await wunian('import', '--home', temporaryFolder(), path);
    expect(reading).toMatchObject({ status: 1 });
    expect(reading.stderr).toContain('100 MB');
    await expect(readPlanFile(path)).rejects.toMatchObject({ code: 'fileTooLarge' });
  });

  test('that has vanished is told', async () => {
    const path = leaveIn(temporaryFolder(), workPoints(2025));
    const [listed = ''] = await filesUnder(path);
    rmSync(path);
    await expect(readPlanFile(listed)).rejects.toMatchObject({ code: 'fileMissing', details: { path } });
  });

  test.each(['EBUSY', 'EACCES', 'EPERM', 'EIO', 'EMFILE'])('that cannot be read for %s is told', async (code) => {
    const reading = readPlanFile('要点.docx', lockedBy(code));
    await expect(reading).rejects.toMatchObject({ code: 'cannotWrite', details: { path: '要点.docx' } });
  });

  test('that is no file is told instead of waited for', async () => {
    await expect(readPlanFile(temporaryFolder())).rejects.toMatchObject({ code: 'cannotWrite' });
  });
});

test('links in a folder are left out, and what is below it comes in order', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'b'));
  const inner = leaveIn(join(folder, 'b'), workPoints(2025));
  const first = leaveIn(folder, { ...workPoints(2024), name: 'a.txt' });
  symlinkSync(join(folder, 'nowhere'), join(folder, 'c'));
  expect(await filesUnder(folder)).toEqual([first, inner]);
});
