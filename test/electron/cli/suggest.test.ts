import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { openHome } from '../../../electron/store/home.ts';
import type { ProgramRun } from '../../support/built-host.ts';
import { importAll, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { wunian } from '../../support/wunian-cli.ts';

const heading = { id: 'h1', kind: 'heading', query: '稳定乡村教师队伍', exclude: null };

/** Asks questions of a home that holds two years’ work points. */
async function ask(...lines: readonly (object | string)[]): Promise<ProgramRun> {
  const home = await openHome(nodeDisk, temporaryFolder(), 'Wunian');
  await importAll(home.library, workPoints(2024), workPoints(2025));
  home.close();
  return wunian('suggest', '--home', home.path, '--queries', queryFile(...lines));
}

function queryFile(...lines: readonly (object | string)[]): string {
  const path = join(temporaryFolder(), 'queries.jsonl');
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

/** The answers, a line each. */
function answersOf({ stdout }: ProgramRun): { readonly id: string; readonly suggestions: Record<string, string>[] }[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('every query gets one JSON line, in order, and nothing else goes to standard output', async () => {
  const queries = [
    heading,
    { id: 't1', kind: 'typing', query: '每学期组织教研活动' },
    { id: 'g1', kind: 'target', query: '交流教师', exclude: null },
    { id: 's1', kind: 'section', query: { headings: ['提高教育质量'] } },
  ];
  const run = await ask(...queries);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const answers = answersOf(run);
  expect(answers.map(({ id }) => id)).toEqual(['h1', 't1', 'g1', 's1']);
  for (const { suggestions } of answers) {
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { source } of suggestions) expect([workPoints(2024).name, workPoints(2025).name]).toContain(source);
  }
});

test('a suggestion is the source’s own wording, for a target the sentence that holds it', async () => {
  const run = await ask(heading, { id: 'g1', kind: 'target', query: '交流教师' });
  const best = answersOf(run).map(({ suggestions }) => suggestions[0]?.text);
  const sentence = '全年交流教师不少于60人，乡村教师周转房入住率达到95%。';
  expect(best).toEqual([expect.stringContaining(sentence), sentence]);
});

test('for a section it is the title of one that the draft lacks', async () => {
  const headings = ['提高教育质量', '深化课堂改革'];
  const [answer] = answersOf(await ask({ id: 's1', kind: 'section', query: { headings } }));
  const titles = answer?.suggestions.map(({ text }) => text) ?? [];
  expect(titles).toContain('扩大学位供给');
  for (const title of titles) expect(['推进教育公平', '扩大学位供给', '稳定乡村教师队伍']).toContain(title);
});

test('plans whose file name holds `exclude` are left out', async () => {
  const run = await ask({ ...heading, exclude: '2025' }, { ...heading, id: 'h2', exclude: '2024' });
  const sources = answersOf(run).map(({ suggestions }) => [...new Set(suggestions.map(({ source }) => source))]);
  expect(sources).toEqual([[workPoints(2024).name], [workPoints(2025).name]]);
});

test('empty lines are passed over', async () => {
  expect(answersOf(await ask('', heading, '  ', { ...heading, id: 'h2' }, ''))).toHaveLength(2);
});

test('a home without plans answers with no suggestions, and is not made by asking', async () => {
  const home = join(temporaryFolder(), 'home');
  const run = await wunian('suggest', '--home', home, '--queries', queryFile(heading));
  expect(run).toMatchObject({ status: 0, stdout: '{"id":"h1","suggestions":[]}\n' });
  expect(existsSync(home)).toBe(false);
});

test('a home that is held is asked beside its holder', async () => {
  const home = await openHome(nodeDisk, temporaryFolder(), 'Wunian');
  await importAll(home.library, workPoints(2025));
  const run = await wunian('suggest', '--home', home.path, '--queries', queryFile(heading));
  expect(run.status).toBe(0);
  expect(answersOf(run)[0]?.suggestions.length).toBeGreaterThan(0);
});

describe('queries that cannot be understood end in status 1, with the file’s name:', () => {
  test.each([
    ['no JSON', '{"id":'],
    ['an unknown kind', { ...heading, kind: 'rhyme' }],
    ['no id', { kind: 'heading', query: '教师' }],
    ['headings where words should be', { ...heading, query: { headings: [] } }],
    ['words where headings should be', { ...heading, kind: 'section' }],
  ])('%s', async (_case, line) => {
    const run = await ask(line);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('queries.jsonl');
  });

  test('a file that is not there', async () => {
    const queries = join(temporaryFolder(), 'missing.jsonl');
    const run = await wunian('suggest', '--home', temporaryFolder(), '--queries', queries);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('missing.jsonl');
  });
});

test('a file without --queries is wrong usage', async () => {
  expect(await wunian('suggest', '--home', temporaryFolder())).toMatchObject({ status: 2, stdout: '' });
});
