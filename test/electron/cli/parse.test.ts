import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveOf, leaveIn, unreadableFiles, wordPlan, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { wunian } from '../../support/wunian-cli.ts';

test('one file without --out goes to standard output as one JSON object, and nothing else does', async () => {
  const run = await wunian('parse', leaveIn(temporaryFolder(), workPoints(2025)), '--json');
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const report = JSON.parse(run.stdout);
  expect(Object.keys(report)).toEqual(['meta', 'headings', 'targets', 'achieved']);
  expect(report.meta).toMatchObject({ kind: 'annualWorkPoints', periodStart: 2025, periodEnd: 2025 });
  const meta = 'title issuer region kind periodStart periodEnd role level standing issueDate documentNumber';
  expect(Object.keys(report.meta)).toEqual(meta.split(' '));
  expect(report.headings[1]).toEqual({ level: 2, number: '1.', title: '扩大学位供给' });
});

test('a target is given with the sentence it stands in', async () => {
  const run = await wunian('parse', leaveIn(temporaryFolder(), workPoints(2025)), '--json');
  const { targets } = JSON.parse(run.stdout);
  expect(targets).toContainEqual({
    sentence: '新建公办幼儿园2所，到2025年底新增学位800个以上。',
    indicator: '新增学位',
    op: '>=',
    valueText: '800个以上',
    value: 800,
    unit: '个',
    dueYear: 2025,
    base: null,
    nature: null,
  });
});

describe('with --out', () => {
  test('each file goes to DIR by its name without the last ending, and nothing to standard output', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'a', 'b');
    const inputs = [
      workPoints(2025),
      { ...workPoints(2024), name: '要点.定稿.txt' },
      { ...wordPlan(), name: '要点.DOCX' },
    ];
    const run = await wunian('parse', ...inputs.map((file) => leaveIn(folder, file)), '--json', '--out', out);
    expect(run).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(out).sort()).toEqual(['望川区教育局2025年工作要点.json', '要点.json', '要点.定稿.json'].sort());
    const report = JSON.parse(readFileSync(join(out, '要点.定稿.json'), 'utf8'));
    expect(report.meta).toMatchObject({ title: '望川区教育局2024年工作要点' });
  });

  test('a DIR/NAME.json that is there is replaced', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '望川区教育局2025年工作要点.json'), '旧');
    const run = await wunian('parse', leaveIn(folder, workPoints(2025)), '--json', '--out', folder);
    expect(run.status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, '望川区教育局2025年工作要点.json'), 'utf8'))).toHaveProperty(
      'headings',
    );
  });

  test('all files are tried, and the status is 1 where one failed', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'out');
    const { brokenFile, emptyFile, unknownFormat } = unreadableFiles;
    const files = [brokenFile, emptyFile, workPoints(2025), unknownFormat].map((file) => leaveIn(folder, file));
    const run = await wunian('parse', ...files, join(folder, 'missing.txt'), '--json', '--out', out);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(readdirSync(out)).toEqual(['望川区教育局2025年工作要点.json']);
    for (const name of [brokenFile.name, emptyFile.name, unknownFormat.name, 'missing.txt'])
      expect(run.stderr).toContain(name);
    expect(run.stderr).not.toContain(workPoints(2025).name);
  });

  test('a file where DIR should be is told and stays', async () => {
    const folder = temporaryFolder();
    const out = leaveIn(folder, { name: 'out', bytes: new Uint8Array([1]) });
    const run = await wunian('parse', leaveIn(folder, workPoints(2025)), '--json', '--out', out);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(readFileSync(out)).toEqual(Buffer.from([1]));
  });
});

describe('an archive', () => {
  const archive = () =>
    archiveOf('资料.zip', workPoints(2024), { ...wordPlan(), name: '2025/要点.docx' }, unreadableFiles.brokenFile);

  test('is opened: each file in it gives its own JSON, and what is wrong with one is told', async () => {
    const folder = temporaryFolder();
    const run = await wunian('parse', leaveIn(folder, archive()), '--json', '--out', join(folder, 'out'));
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain(join(folder, '资料.zip', unreadableFiles.brokenFile.name));
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      '资料-2025-要点.json',
      '资料-望川区教育局2024年工作要点.json',
    ]);
  });

  test('needs --out', async () => {
    const run = await wunian('parse', leaveIn(temporaryFolder(), archive()), '--json');
    expect(run).toMatchObject({ status: 2, stdout: '' });
  });
});

test('files of one name each give their own JSON', async () => {
  const folder = temporaryFolder();
  const inputs = [workPoints(2024), { ...wordPlan(), name: workPoints(2024).name.replace('txt', 'docx') }];
  const run = await wunian('parse', ...inputs.map((file) => leaveIn(folder, file)), '--json', '--out', `${folder}/out`);
  expect(run).toMatchObject({ status: 0 });
  expect(readdirSync(join(folder, 'out'))).toHaveLength(2);
});

test.each([
  ['no --json', ['a.txt']],
  ['two files and no --out', ['a.txt', 'b.txt', '--json']],
  ['no file', ['--json']],
])('%s is wrong usage', async (_case, argv) => {
  expect(await wunian('parse', ...argv)).toMatchObject({ status: 2, stdout: '' });
});
