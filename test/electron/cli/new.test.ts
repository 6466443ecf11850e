import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { openHome } from '../../../electron/store/home.ts';
import { type Draft, textOf } from '../../../shared/document/model.ts';
import { readDraftText } from '../../../shared/document/restore-draft.ts';
import { planKinds } from '../../../shared/plan/model.ts';
import { runningProcess } from '../../support/other-process.ts';
import { importAll, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { wunian } from '../../support/wunian-cli.ts';

const bases = ['望川区教育局2024年工作要点', '望川区教育局2025年工作要点'] as const;
const place = ['--region', '云洲市望川区', '--period', '2027-2027'] as const;
const asked = ['--kind', 'annualWorkPoints', ...place, '--base', ...bases] as const;

/** A home with the bases, and a place for the draft’s file. */
async function withPlans(): Promise<{ readonly home: string; readonly out: string }> {
  const home = await openHome(nodeDisk, temporaryFolder(), 'Wunian');
  await importAll(home.library, workPoints(2024), workPoints(2025));
  home.close();
  return { home: home.path, out: join(temporaryFolder(), '要点.wunian') };
}

function draftIn(path: string): Draft {
  return readDraftText(readFileSync(path, 'utf8'));
}

function draftsOf(home: string): string[] {
  return existsSync(join(home, 'drafts')) ? readdirSync(join(home, 'drafts')) : [];
}

test('a draft stands in the file and, with the same bytes, among the home’s drafts', async () => {
  const { home, out } = await withPlans();
  expect(await wunian('new', '--home', home, ...asked, '--out', out)).toMatchObject({ status: 0, stdout: '' });
  const { id } = draftIn(out);
  expect(draftsOf(home)).toEqual([`${id}.wunian`]);
  expect(readFileSync(join(home, 'drafts', `${id}.wunian`))).toEqual(readFileSync(out));
  expect(existsSync(join(home, 'lock'))).toBe(false);
});

test('it has all proposed sections, what it is, and where it came from', async () => {
  const { home, out } = await withPlans();
  await wunian('new', '--home', home, ...asked, '--out', out);
  const { meta, blocks, bases: baseOf } = draftIn(out);
  expect(meta).toEqual({
    kind: 'annualWorkPoints',
    region: '云洲市望川区',
    issuer: '',
    periodStart: 2027,
    periodEnd: 2027,
    title: '云洲市望川区2027年工作要点',
  });
  expect(blocks.map(textOf)).toEqual([
    '云洲市望川区2027年工作要点',
    '推进教育公平',
    '扩大学位供给。',
    '稳定乡村教师队伍。',
    '提高教育质量',
    '深化课堂改革。',
  ]);
  expect(baseOf.map(({ source }) => source)).toEqual(bases.map((name) => `${name}.txt`));
});

test('issuer and title are those that are given', async () => {
  const { home, out } = await withPlans();
  const named = ['--issuer', '望川区教育局', '--title', '二〇二七年要点'];
  await wunian('new', '--home', home, ...asked, ...named, '--out', out);
  expect(draftIn(out).meta).toMatchObject({ issuer: '望川区教育局', title: '二〇二七年要点' });
});

test('bases may be named one by one, with or without their ending', async () => {
  const { home, out } = await withPlans();
  const named = bases.flatMap((name) => ['--base', `${name}.txt`]);
  const run = await wunian('new', '--home', home, '--kind', 'notice', ...place, ...named, '--out', out);
  expect(run.status).toBe(0);
  expect(draftIn(out)).toMatchObject({ meta: { kind: 'notice' }, bases: bases.map((name) => ({ title: name })) });
});

test.each(planKinds)('a draft can be of the kind %s, with a title that is not empty', async (kind) => {
  const { home, out } = await withPlans();
  const run = await wunian('new', '--home', home, '--kind', kind, ...place, '--base', bases[0], '--out', out);
  expect(run.status).toBe(0);
  expect(draftIn(out).meta).toMatchObject({ kind, title: expect.stringMatching(/./) });
});

describe('nothing is made', () => {
  test('where a base is not in the library, and it is named', async () => {
    const { home, out } = await withPlans();
    const run = await wunian('new', '--home', home, ...asked, '不在库中', '--out', out);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('不在库中');
    expect(existsSync(out)).toBe(false);
    expect(draftsOf(home)).toEqual([]);
  });

  test('where the file exists, unless --force says so', async () => {
    const { home, out } = await withPlans();
    writeFileSync(out, '别的内容');
    const run = await wunian('new', '--home', home, ...asked, '--out', out);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('--force');
    expect(readFileSync(out, 'utf8')).toBe('别的内容');
    expect(draftsOf(home)).toEqual([]);
    expect(await wunian('new', '--home', home, ...asked, '--out', out, '--force')).toMatchObject({ status: 0 });
    expect(draftsOf(home)).toEqual([`${draftIn(out).id}.wunian`]);
  });

  test('while another holds the home, and its program and process id are told', async () => {
    const { home, out } = await withPlans();
    const pid = runningProcess();
    writeFileSync(join(home, 'lock'), JSON.stringify({ pid, program: 'Wunian', since: Date.now() }));
    const run = await wunian('new', '--home', home, ...asked, '--out', out);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('Wunian');
    expect(run.stderr).toContain(String(pid));
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ['an unknown kind', ['--kind', 'poem', ...place, '--base', bases[0]]],
    ['no region', ['--kind', 'notice', '--period', '2027', '--base', bases[0]]],
    ['no period', ['--kind', 'notice', '--region', '望川区', '--base', bases[0]]],
    ['a period that ends before it begins', [...asked, '--period', '2030-2026']],
    ['a period that is none', [...asked, '--period', '十五五']],
    ['no base', ['--kind', 'notice', ...place]],
  ])('with %s: wrong usage', async (_case, argv) => {
    const { home, out } = await withPlans();
    expect(await wunian('new', '--home', home, ...argv, '--out', out)).toMatchObject({ status: 2, stdout: '' });
    expect(existsSync(out)).toBe(false);
    expect(draftsOf(home)).toEqual([]);
  });

  test('without --out: wrong usage', async () => {
    const { home } = await withPlans();
    expect(await wunian('new', '--home', home, ...asked)).toMatchObject({ status: 2, stdout: '' });
    expect(draftsOf(home)).toEqual([]);
  });
});
