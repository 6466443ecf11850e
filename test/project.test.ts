import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cliCommands } from '../electron/cli/index.ts';
import { editorCommands } from '../renderer/editor/commands/index.ts';
import { checks } from '../shared/checks/index.ts';
import { exporters } from '../shared/exporters/index.ts';
import { importers } from '../shared/importers/index.ts';
import en from '../shared/messages/en.json';
import zhCN from '../shared/messages/zh-CN.json';
import { cleaningRules } from '../shared/plan/cleaning/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['shared', 'electron', 'renderer']
  .flatMap((folder) => filesIn(join(root, folder)))
  .filter((path) => !/vite.*config\.ts$/.test(path));
const tests = filesIn(join(root, 'test')).filter((path) => !path.includes(`${join('test', 'results')}`));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|cts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const read = (path: string) => readFileSync(path, 'utf8');
const place = (path: string) => relative(root, path).replaceAll('\\', '/');

describe('the shape of the project', () => {
  test('the top level holds what was agreed and nothing else', () => {
    const agreed = [
      'LICENSE',
      'README.md',
      'electron',
      'package-lock.json',
      'package.json',
      'renderer',
      'resources',
      'shared',
      'test',
      'tsconfig.json',
    ];
    const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
    const names = stdout.split('\0').map((path) => path.split('/')[0] ?? '');
    expect(names.filter((name) => name !== '' && !name.startsWith('.') && !agreed.includes(name))).toEqual([]);
  });

  test('no source file is longer than 300 lines', () => {
    const long = [...sources, ...tests].filter((path) => read(path).split('\n').length > 301);
    expect(long.map(place)).toEqual([]);
  });

  test('only the main process and its preload script know Electron', () => {
    const knowing = sources.filter((path) => /from 'electron'|require\('electron'\)/.test(read(path)));
    expect(knowing.map(place).sort()).toEqual(['electron/main.ts', 'electron/preload.cts']);
  });

  test('shared imports only shared, data and pure packages; window and host never see each other', () => {
    const crossing = sources.flatMap((path) =>
      importsOf(path)
        .filter((target) => !mayImport(place(path), target))
        .map((target) => `${place(path)} → ${target}`),
    );
    expect(crossing).toEqual([]);
  });

  test('product code reaches for nothing outside the project', () => {
    expect(sources.filter((path) => importsOf(path).some((target) => target.startsWith('..'))).map(place)).toEqual([]);
  });
});

/** Imports as places from the root, or package names. */
function importsOf(path: string): string[] {
  const found = [...read(path).matchAll(/(?:from|import|require\()\s*\(?'([^']+)'/g)].map((match) => match[1] ?? '');
  return found.map((target) => (target.startsWith('.') ? place(resolve(dirname(path), target)) : target));
}

const forbiddenInShared = /^(?:node:|react|slate|lowdb|electron)/;

function mayImport(from: string, target: string): boolean {
  if (from.startsWith('shared/'))
    return !forbiddenInShared.test(target) && !/^(?:electron|renderer|test)\//.test(target);
  if (from.startsWith('electron/')) return !/^(?:renderer|test)\//.test(target);
  return !/^(?:node:|electron\/|test\/)/.test(target);
}

describe('lists', () => {
  test('every check, cleaning rule and command of the command line stands in its list', () => {
    expect(checks.map(({ name }) => kebab(name)).sort()).toEqual(entries('shared/checks', ['check.ts']));
    expect(cleaningRules.map(({ name }) => kebab(name)).sort()).toEqual(
      entries('shared/plan/cleaning', ['cleaning-rule.ts']),
    );
    expect(cliCommands.map(({ name }) => name).sort()).toEqual(
      entries('electron/cli', ['command.ts', 'arguments.ts', 'each-input.ts', 'files.ts']),
    );
  });

  test('every file of commands is in the list of the editor’s commands', () => {
    const list = read(join(root, 'renderer/editor/commands/index.ts'));
    const files = entries('renderer/editor/commands', ['command.ts']);
    expect(files.filter((name) => !list.includes(`'./${name}.ts'`))).toEqual([]);
    expect(editorCommands.length).toBeGreaterThan(10);
  });

  test('every importer has fixtures', () => {
    const folders = importers.map(({ name }) => join(root, 'test/fixtures/importers', name));
    expect(folders.filter((folder) => !existsSync(folder) || readdirSync(folder).length === 0)).toEqual([]);
  });

  test('every check has a fixture', () => {
    const fixtures = readdirSync(join(root, 'test/fixtures/checks'))
      .map((name) => read(join(root, 'test/fixtures/checks', name)))
      .join('\n');
    expect(checks.filter(({ name }) => !fixtures.includes(`{${name}.`)).map(({ name }) => name)).toEqual([]);
  });

  test('every exporter has an ending of its own, told apart by name', () => {
    expect(new Set(exporters.map(({ name }) => name)).size).toBe(exporters.length);
  });
});

function entries(folder: string, others: readonly string[]): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => extname(name) === '.ts' && name !== 'index.ts' && !others.includes(name))
    .map((name) => basename(name, '.ts'))
    .sort();
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

describe('words', () => {
  const window = sources.filter((path) => place(path).startsWith('renderer/'));

  test('no text of the window lies outside the message files', () => {
    const han = window.filter((path) => /\p{Script=Han}/u.test(withoutComments(read(path))));
    expect(han.map(place)).toEqual([]);
    const bare = window
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) =>
        [...withoutComments(read(path)).matchAll(/>\s*([A-Za-z][A-Za-z ]{2,})\s*</g)].map(
          (match) => `${place(path)}: ${match[1]}`,
        ),
      );
    expect(bare).toEqual([]);
  });

  test('every message that is asked for by name is there, in both languages', () => {
    const asked = sources.flatMap((path) =>
      [...read(path).matchAll(/\b(?:t|sayError|translate)\(\s*'([\w.]+)'/g)].map((match) => match[1] ?? ''),
    );
    expect(asked.length).toBeGreaterThan(80);
    for (const messages of [zhCN, en])
      expect(asked.filter((key) => typeof lookUp(messages, key) !== 'string')).toEqual([]);
  });

  test('every warning of an importer has its words', () => {
    const importing = sources.filter((path) => /^(?:shared|electron)\/importers\//.test(place(path)));
    const codes = importing.flatMap((path) =>
      [...read(path).matchAll(/(?:\bcode: |countWarning\()'(\w+)'/g)].map((match) => match[1] ?? ''),
    );
    expect(codes.length).toBeGreaterThan(2);
    expect(codes.filter((code) => !(code in zhCN.warning))).toEqual([]);
  });

  test('every error and finding has its words', () => {
    const codes = [...read(join(root, 'shared/errors.ts')).matchAll(/\| '(\w+)'/g)].map((match) => match[1] ?? '');
    expect(codes.filter((code) => !(code in zhCN.error))).toEqual([]);
    expect(checks.filter(({ name }) => !(name in zhCN.finding)).map(({ name }) => name)).toEqual([]);
    expect(cleaningRules.filter(({ name }) => !(name in zhCN.cleaning)).map(({ name }) => name)).toEqual([]);
    expect(editorCommands.filter(({ name }) => !(name in zhCN.command)).map(({ name }) => name)).toEqual([]);
  });
});

function lookUp(messages: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], messages);
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

describe('the README', () => {
  const readme = read(join(root, 'README.md'));
  const scripts = Object.keys((JSON.parse(read(join(root, 'package.json'))) as { scripts: object }).scripts);

  test('every npm command in it exists', () => {
    const named = [...readme.matchAll(/npm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('every file and picture it points to is there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});
