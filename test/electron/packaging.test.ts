import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { extractAll, extractFile, listPackage } from '@electron/asar';
import { beforeAll, describe, expect, test } from 'vitest';
import { isBuilt, projectPath, withBuild } from '../support/built-host.ts';
import { sampleLibrary, sampleNames } from '../support/sample-library.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const electronVersion: string = JSON.parse(
  readFileSync(projectPath('node_modules/electron/package.json'), 'utf8'),
).version;

/** What electron-builder looks for in an unpacked Electron. */
const runtimeFiles: Readonly<Record<string, string>> = {
  electron: '',
  'chrome-sandbox': '',
  version: electronVersion,
  LICENSE: '',
  'LICENSES.chromium.html': '',
  'locales/en-US.pak': '',
  'locales/zh-CN.pak': '',
};

/** Packs the built program around a stand-in for Electron’s runtime; gives the folder of the unpacked package. */
function pack(folder: string): string {
  const runtime = join(folder, 'runtime');
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  for (const [name, content] of Object.entries(runtimeFiles)) {
    mkdirSync(dirname(join(runtime, name)), { recursive: true });
    writeFileSync(join(runtime, name), content, { mode: 0o755 });
  }
  const output = join(folder, 'packages');
  const settings = { electronDist: runtime, electronVersion, npmRebuild: 'false', 'directories.output': output };
  const given = Object.entries(settings).map(([name, value]) => `-c.${name}=${value}`);
  const run = spawnSync(
    process.execPath,
    [projectPath('node_modules/electron-builder/cli.js'), '--linux', 'dir', '--publish', 'never', ...given],
    {
      cwd: projectPath(''),
      env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
      encoding: 'utf8',
      timeout: 120_000,
    },
  );
  expect(run.status, `${run.stdout}${run.stderr}`).toBe(0);
  const made = readdirSync(output).find((name) => name.endsWith('unpacked')) ?? '';
  return join(output, made);
}

/** The files below a folder of the project, by their path in the package. */
function filesBelow(folder: string): string[] {
  return readdirSync(projectPath(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectPath('').length - 1));
}

describe.skipIf(!isBuilt)(withBuild('the package for Linux'), () => {
  let unpacked = '';
  const archive = () => join(unpacked, 'resources', 'app.asar');

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'wunian-package-'));
    unpacked = pack(folder);
    return () => rmSync(folder, { recursive: true, force: true });
  }, 150_000);

  test('holds the built host, the built window and package.json, and nothing else', () => {
    const listed = listPackage(archive(), { isPack: false });
    const packed = listed.filter((path) => !listed.some((other) => other.startsWith(`${path}${sep}`)));
    expect(packed.toSorted()).toEqual(
      [...filesBelow('dist/host'), ...filesBelow('dist/window'), '/package.json'].toSorted(),
    );
  });

  test('has the sample library beside it, byte for byte, and nothing else', () => {
    expect(readdirSync(join(unpacked, 'resources')).sort()).toEqual(['app.asar', 'sample-library']);
    const packed = join(unpacked, 'resources', 'sample-library');
    expect(readdirSync(packed).sort()).toEqual(sampleNames);
    for (const name of sampleNames)
      expect(readFileSync(join(packed, name)).equals(readFileSync(join(sampleLibrary, name))), name).toBe(true);
  });

  test('starts at the built main module', () => {
    const { main } = JSON.parse(extractFile(archive(), 'package.json').toString()) as { main: string };
    expect(main).toBe('dist/host/main.js');
    expect(extractFile(archive(), main).length).toBeGreaterThan(0);
  });

  test('asks for no module beside those of Node and Electron', () => {
    const scripts = listPackage(archive(), { isPack: false }).filter((path) => /^.dist.host.*\.c?js$/.test(path));
    const asked = scripts.flatMap((path) => modulesOf(extractFile(archive(), path.slice(1)).toString()));
    const foreign = asked.filter((name) => !isBuiltin(name) && !name.startsWith('.'));
    expect([...new Set(foreign)]).toEqual(['electron']);
  });

  test('holds all that its scripts need: they run far from the project', () => {
    const [program, home] = [temporaryFolder(), join(temporaryFolder(), 'home')];
    extractAll(archive(), program);
    const script = join(program, 'dist', 'host', 'cli.js');
    const plans = join(unpacked, 'resources', 'sample-library');
    const run = spawnSync(process.execPath, [script, 'import', '--home', home, plans], { encoding: 'utf8' });
    expect(run, run.stderr).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(join(home, 'plans'))).toHaveLength(sampleNames.length);
  });
});

/** The modules that a built script names in its imports; names it puts together are none of these. */
function modulesOf(script: string): string[] {
  const imports = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{][^'"`;]*?from\s*)?["']([^"'\n]+)["']/g;
  const calls = /\b(?:require|import)\(\s*["'`]([^"'`\n$]+)["'`]\s*\)/g;
  return [...script.matchAll(imports), ...script.matchAll(calls)].map((match) => match[1] ?? '');
}
