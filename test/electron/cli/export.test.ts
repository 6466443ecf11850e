import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeDraftText } from '../../../shared/document/restore-draft.ts';
import { exporters } from '../../../shared/exporters/index.ts';
import { gbt9704 } from '../../../shared/exporters/layout-profile.ts';
import { clause, draft, heading, title } from '../../support/draft-builder.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { countAsWord } from '../../support/word-counting.ts';
import { wunian } from '../../support/wunian-cli.ts';

const given = draft(title('望川区教育局2027年工作要点'), heading(1, '推进教育公平'), clause(2, '扩大学位供给。'));

function leaveDraft(text = writeDraftText(given)): { readonly input: string; readonly folder: string } {
  const folder = temporaryFolder();
  const input = join(folder, '要点.wunian');
  writeFileSync(input, text);
  return { input, folder };
}

test('a Word document holds the draft with its numbers, and nothing goes to standard output', async () => {
  const { input, folder } = leaveDraft();
  const out = join(folder, '要点.docx');
  expect(await wunian('export', input, '--out', out)).toMatchObject({ status: 0, stdout: '' });
  expect(countAsWord(readFileSync(out), 0)).toEqual([
    '望川区教育局2027年工作要点',
    '一、推进教育公平',
    '（一）扩大学位供给。',
  ]);
});

test.each(exporters)('the ending .$ending chooses the format $name', async (exporter) => {
  const { input, folder } = leaveDraft();
  const out = join(folder, `要点.${exporter.ending.toUpperCase()}`);
  expect(await wunian('export', input, '--out', out)).toMatchObject({ status: 0, stdout: '' });
  expect(readFileSync(out).equals(exporter.write(given, gbt9704))).toBe(true);
});

test('a file that exists is kept, unless --force says so', async () => {
  const { input, folder } = leaveDraft();
  const out = join(folder, '要点.txt');
  writeFileSync(out, '别的内容');
  const run = await wunian('export', input, '--out', out);
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toContain('--force');
  expect(readFileSync(out, 'utf8')).toBe('别的内容');
  expect(await wunian('export', input, '--out', out, '--force')).toMatchObject({ status: 0, stdout: '' });
  expect(readFileSync(out, 'utf8')).toContain('一、推进教育公平');
});

test('the draft’s own file stays as it is', async () => {
  const { input, folder } = leaveDraft();
  await wunian('export', input, '--out', join(folder, '要点.docx'));
  expect(readFileSync(input, 'utf8')).toBe(writeDraftText(given));
});

describe('nothing is written', () => {
  test.each([
    ['of a newer version', writeDraftText(given).replace('"version":2', '"version":3')],
    ['that is broken', writeDraftText(given).slice(0, 200)],
    ['that is something else', '{"format":"other"}'],
  ])('from a draft %s, and it stays as it is', async (_case, text) => {
    const { input, folder } = leaveDraft(text);
    const run = await wunian('export', input, '--out', join(folder, '要点.docx'));
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).not.toBe('');
    expect(readdirSync(folder)).toEqual(['要点.wunian']);
    expect(readFileSync(input, 'utf8')).toBe(text);
  });

  test('from a file that is not there, which is named', async () => {
    const folder = temporaryFolder();
    const run = await wunian('export', join(folder, 'missing.wunian'), '--out', join(folder, '要点.docx'));
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('missing.wunian');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('into a format that is not known, which is named', async () => {
    const { input, folder } = leaveDraft();
    const run = await wunian('export', input, '--out', join(folder, '要点.rtf'));
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('要点.rtf');
    expect(existsSync(join(folder, '要点.rtf'))).toBe(false);
  });
});

test.each([
  ['no --out', ['a.wunian']],
  ['no draft', ['--out', 'a.docx']],
  ['two drafts', ['a.wunian', 'b.wunian', '--out', 'a.docx']],
])('%s is wrong usage', async (_case, argv) => {
  expect(await wunian('export', ...argv)).toMatchObject({ status: 2, stdout: '' });
});

test('--sources puts the table of sources behind the text', async () => {
  const { input, folder } = leaveDraft();
  const out = join(folder, '要点.txt');
  expect(await wunian('export', input, '--sources', '--out', out)).toMatchObject({ status: 0 });
  expect(readFileSync(out, 'utf8')).toContain('附：出处表');
});

test('names of a source that still stand in the draft are told with their places', async () => {
  const wording = '青坪中心小学扩建食堂。';
  const source = { planId: 'p', planTitle: '禾溪县教育规划', source: '禾溪.txt', unitId: 'u', wording };
  const borrowed = { ...clause(2, wording), provenance: [{ ...source, names: ['青坪中心小学'] }] };
  const draftWithName = draft(title('望川区教育局2027年工作要点'), heading(1, '推进教育公平'), borrowed);
  const { input, folder } = leaveDraft(writeDraftText(draftWithName));
  const { status, stderr } = await wunian('export', input, '--out', join(folder, '要点.docx'));
  expect(status).toBe(0);
  expect(stderr).toContain('青坪中心小学');
  expect(stderr).toContain('一、推进教育公平');
});
