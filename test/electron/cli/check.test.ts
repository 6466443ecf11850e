import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../../../shared/checks/index.ts';
import type { Block } from '../../../shared/document/model.ts';
import { writeDraftText } from '../../../shared/document/restore-draft.ts';
import { clause, draft, heading, paragraph, rolled, title } from '../../support/draft-builder.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { wunian } from '../../support/wunian-cli.ts';

const opening = [title('望川区教育局2027年工作要点'), heading(1, '推进教育公平')] as const;
const withGap = [...opening, clause(2, '扩大学位供给，新增学位××个。')];
const rolledForward = [...opening, paragraph('到', rolled('2030', '2025'), '年底。')];

function leaveDraft(blocks: readonly Block[]): string {
  const path = join(temporaryFolder(), '要点.wunian');
  writeFileSync(path, writeDraftText(draft(...blocks)));
  return path;
}

test('a draft without findings ends in status 0 and says so on standard error alone', async () => {
  const run = await wunian('check', leaveDraft(opening));
  expect(run).toMatchObject({ status: 0, stdout: '' });
  expect(run.stderr).not.toBe('');
});

test('an error ends in status 1, and the finding is a line on standard output', async () => {
  const run = await wunian('check', leaveDraft(withGap));
  expect(run).toMatchObject({ status: 1, stderr: '' });
  expect(run.stdout.trimEnd().split('\n')).toHaveLength(1);
});

test('a warning alone ends in status 0, with its line on standard output', async () => {
  const run = await wunian('check', leaveDraft(rolledForward));
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('2025');
  expect(run.stdout).toContain('2030');
});

test.each([
  ['none', opening, 0],
  ['an error', withGap, 1],
  ['a warning', rolledForward, 0],
])('--json gives the findings as one JSON array: %s', async (_case, blocks, status) => {
  const run = await wunian('check', leaveDraft(blocks), '--json');
  expect(run).toMatchObject({ status, stderr: '' });
  expect(JSON.parse(run.stdout)).toEqual(runChecks(draft(...blocks)));
});

test('a draft of a newer version is refused in words', async () => {
  const path = leaveDraft(opening);
  writeFileSync(path, writeDraftText(draft(...opening)).replace('"version":2', '"version":3'));
  const run = await wunian('check', path, '--json');
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).not.toBe('');
});

test.each([[[]], [['a.wunian', 'b.wunian']]])('%j is wrong usage', async (argv) => {
  expect(await wunian('check', ...argv)).toMatchObject({ status: 2, stdout: '' });
});
