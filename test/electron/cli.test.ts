import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cliCommands } from '../../electron/cli/index.ts';
import { createTranslator, languages } from '../../shared/messages/translator.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { wunian } from '../support/wunian-cli.ts';

test('the commands are those of the main path, and those that keep a library safe', () => {
  const names = ['parse', 'import', 'suggest', 'new', 'export', 'check', 'backup', 'restore'];
  expect(cliCommands.map(({ name }) => name)).toEqual(names);
});

describe('wrong usage ends in status 2 and is told on standard error alone:', () => {
  test.each([[[]], [['bogus']], [['Parse']]])('%j gets the usage of all commands', async (argv) => {
    const run = await wunian(...argv);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    for (const { name } of cliCommands) expect(run.stderr).toContain(`  ${name} `);
  });

  test.each(cliCommands.map(({ name }) => name))('%s with an unknown option', async (name) => {
    const run = await wunian(name, '--bogus');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(name);
    expect(run.stderr).toContain('--bogus');
  });

  test.each(cliCommands.map(({ name }) => name))('%s without anything', async (name) => {
    expect(await wunian(name)).toMatchObject({ status: 2, stdout: '' });
  });
});

test.each(languages)('the usage names every command in the language %s', (language) => {
  const usage = createTranslator(language)('cli.usage');
  for (const { name } of cliCommands) expect(usage).toContain(`\n  ${name} `);
});

test('a command that is refused makes no home', async () => {
  const home = join(temporaryFolder(), 'home');
  expect(await wunian('import', '--home', home)).toMatchObject({ status: 2 });
  expect(existsSync(home)).toBe(false);
});

test('--help tells the usage on standard output', async () => {
  const { status, stdout, stderr } = await wunian('--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('export');
});
