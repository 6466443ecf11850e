import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Draft, textOf } from '../../../shared/document/model.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { readDraftText } from '../../../shared/document/restore-draft.ts';
import { isBuilt, type ProgramRun, runBuilt, withBuild } from '../../support/built-host.ts';
import { sampleLibrary, sampleNames } from '../../support/sample-library.ts';
import { canCheckSchema, schemaFaults } from '../../support/schema-check.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { countAsWord } from '../../support/word-counting.ts';
import { wunian } from '../../support/wunian-cli.ts';

type Command = (...argv: readonly string[]) => Promise<ProgramRun>;

const queries = [
  { id: 'h1', kind: 'heading', query: '加强教师队伍建设', exclude: null },
  { id: 't1', kind: 'typing', query: '推进学前教育普及普惠', exclude: '望川区教育局2025年' },
  { id: 'g1', kind: 'target', query: '学前三年毛入园率', exclude: null },
  { id: 's1', kind: 'section', query: { headings: ['指导思想', '提高教育质量'] }, exclude: '十三五' },
] as const;

const made = [
  ...['--kind', 'annualWorkPoints', '--region', '云洲市望川区', '--issuer', '望川区教育局', '--period', '2027-2027'],
  ...['--base', '望川区教育局2025年工作要点', '望川区教育局2026年工作要点'],
];

/** What a command gave on standard output; it must have ended well. */
async function given(run: Promise<ProgramRun>): Promise<string> {
  const { status, stdout, stderr } = await run;
  expect(status, stderr).toBe(0);
  return stdout;
}

describe.each<[string, Command, boolean]>([
  ['in this process', wunian, true],
  [withBuild('as built'), (...argv) => runBuilt('cli.js', ...argv), isBuilt],
])('from past plans to a finished numbered document, %s', (_name, command, canRun) => {
  test.skipIf(!canRun)('import, suggest, new, check, export', { timeout: 120_000 }, async () => {
    const folder = temporaryFolder();
    const [home, draft, out] = [join(folder, 'new', 'home'), join(folder, '要点.wunian'), join(folder, '要点.docx')];
    await importTwice(command, home);
    await askAll(command, home, folder);
    expect(await given(command('new', '--home', home, ...made, '--out', draft))).toBe('');
    await checkBothWays(command, draft);
    expect(await given(command('export', draft, '--out', out))).toBe('');
    expect(countAsWord(readFileSync(out), 0)).toEqual(numberedTexts(readDraftText(readFileSync(draft, 'utf8'))));
    if (canCheckSchema) expect(schemaFaults([out])).toEqual([]);
  });
});

async function importTwice(command: Command, home: string): Promise<void> {
  expect(await given(command('import', '--home', home, sampleLibrary))).toBe('');
  const files = readdirSync(join(home, 'plans'));
  expect(files).toHaveLength(sampleNames.length);
  expect(await given(command('import', '--home', home, sampleLibrary))).toBe('');
  expect(readdirSync(join(home, 'plans'))).toEqual(files);
}

async function askAll(command: Command, home: string, folder: string): Promise<void> {
  const file = join(folder, 'queries.jsonl');
  writeFileSync(file, queries.map((query) => JSON.stringify(query)).join('\n'));
  const lines = (await given(command('suggest', '--home', home, '--queries', file))).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(queries.map(({ id }) => id));
  for (const [index, line] of lines.entries()) expectSuggestions(line, queries[index]?.exclude ?? null);
}

function expectSuggestions(line: string, exclude: string | null): void {
  const { suggestions } = JSON.parse(line) as { suggestions: readonly { source: string; text: string }[] };
  expect(suggestions.length).toBeGreaterThan(0);
  expect(suggestions.length).toBeLessThanOrEqual(10);
  for (const { source, text } of suggestions) {
    expect(sampleNames).toContain(source);
    if (exclude !== null) expect(source).not.toContain(exclude);
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(600);
  }
}

/** The status says whether an error stands, in words and as JSON alike. */
async function checkBothWays(command: Command, draft: string): Promise<void> {
  const [words, json] = [await command('check', draft), await command('check', draft, '--json')];
  const findings = JSON.parse(json.stdout) as readonly { severity: string }[];
  expect(json.status).toBe(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
  expect(words.status).toBe(json.status);
  expect(words.stdout.split('\n').filter((line) => line !== '')).toHaveLength(findings.length);
}

/** The draft's lines with the numbers that the editor shows. */
function numberedTexts({ blocks, scheme }: Draft): string[] {
  const numbers = numberBlocks(blocks, scheme);
  expect(numbers.filter((number) => number !== '').length).toBeGreaterThan(10);
  return blocks.map((block, index) => `${numbers[index] ?? ''}${textOf(block)}`);
}
