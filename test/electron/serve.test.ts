import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeDraftText } from '../../shared/document/restore-draft.ts';
import { isBuilt, runBuilt, withBuild } from '../support/built-host.ts';
import { draft, heading, title } from '../support/draft-builder.ts';
import { ask, tokenHeader } from '../support/loopback-request.ts';
import { workPoints } from '../support/plan-files.ts';
import { startHost } from '../support/running-host.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

type Host = Awaited<ReturnType<typeof startHost>>;

/** The built browser host over a home in the folder; it ends with the test. */
async function serveIn(folder: string, ...args: readonly string[]): Promise<Host> {
  const host = await startHost(args, folder);
  onTestFinished(() => host.stop());
  return host;
}

/** Calls the host as its window does. */
async function call(host: Host, method: string, argument?: object): Promise<unknown> {
  const body = [JSON.stringify({ method, argument })];
  const answer = await ask(host.url, { method: 'POST', path: '/api', headers: tokenHeader(host.url), body });
  return JSON.parse(answer.text).value;
}

describe.skipIf(!isBuilt)(withBuild('the built browser host'), () => {
  test('prints its address first, serves the window, and releases its home when it is told to end', async () => {
    const host = await serveIn(temporaryFolder());
    expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+$/);
    const page = await ask(host.url, { path: '/' });
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('<div id=') });
    const { home } = host;
    expect(existsSync(join(home, 'lock'))).toBe(true);
    await host.stop();
    expect(existsSync(join(home, 'lock'))).toBe(false);
  });

  test('serves every file that its page asks for', async () => {
    const host = await serveIn(temporaryFolder());
    const { text: page } = await ask(host.url, { path: '/' });
    const asked = [...page.matchAll(/(?:src|href)="\.?(\/[^"]+)"/g)].map((match) => match[1]);
    expect(asked.length).toBeGreaterThan(0);
    for (const path of asked) expect(await ask(host.url, { path: path ?? '' })).toMatchObject({ status: 200 });
  });

  test('imports in its worker what was sent to it, and finds it again after a crash', async () => {
    const host = await serveIn(temporaryFolder());
    const { name, bytes } = workPoints(2025);
    const sending = { method: 'PUT', path: `/files?name=${encodeURIComponent(name)}`, body: [bytes] };
    const { text: fileId } = await ask(host.url, { ...sending, headers: tokenHeader(host.url) });
    const { jobId } = (await call(host, 'startImport', { fileIds: [fileId] })) as { jobId: string };
    await expect.poll(() => call(host, 'job', { jobId }), { timeout: 20_000 }).toMatchObject({ finished: true });
    const plans = await call(host, 'listPlans');
    expect(plans).toMatchObject({ plans: [{ source: name }], broken: [] });
    const again = await host.restart();
    onTestFinished(() => again.stop());
    expect(await call(again, 'listPlans')).toEqual(plans);
  });

  test('ends with status 1 and the port in words where the port is taken', async () => {
    const { port } = new URL((await serveIn(temporaryFolder())).url);
    const second = await runBuilt('serve.js', '--no-open', '--home', temporaryFolder(), '--port', port);
    expect(second).toMatchObject({ status: 1, stdout: '' });
    expect(second.stderr).toContain(port);
  });

  test('ends with status 1 where a file stands in its home’s place', async () => {
    const home = join(temporaryFolder(), 'home');
    writeFileSync(home, '别的内容');
    const run = await runBuilt('serve.js', '--no-open', '--home', home);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain(home);
    expect(readFileSync(home, 'utf8')).toBe('别的内容');
  });

  test('holds its home against import and new, which say who it is; all else works beside it', async () => {
    const folder = temporaryFolder();
    const [plan, wunianFile, queries] = inputsIn(folder);
    const { home } = await serveIn(join(folder, 'data'));
    const { pid } = JSON.parse(readFileSync(join(home, 'lock'), 'utf8')) as { pid: number };
    const place = ['--kind', 'notice', '--region', '望川区', '--period', '2027', '--base', 'x'];
    const refused = [
      await runBuilt('cli.js', 'import', '--home', home, plan),
      await runBuilt('cli.js', 'new', '--home', home, ...place, '--out', join(folder, 'new.wunian')),
    ];
    for (const run of refused) {
      expect(run).toMatchObject({ status: 1, stdout: '' });
      expect(run.stderr).toContain('npm start');
      expect(run.stderr).toContain(String(pid));
    }
    const beside = [
      await runBuilt('cli.js', 'parse', plan, '--json'),
      await runBuilt('cli.js', 'suggest', '--home', home, '--queries', queries),
      await runBuilt('cli.js', 'check', wunianFile),
      await runBuilt('cli.js', 'export', wunianFile, '--out', join(folder, '要点.docx')),
    ];
    expect(beside.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    expect(readdirSync(home)).toEqual(['lock']);
  });

  test('gives up its home to the next program when it was killed', async () => {
    const folder = temporaryFolder();
    const host = await serveIn(folder);
    const { pid } = JSON.parse(readFileSync(join(host.home, 'lock'), 'utf8')) as { pid: number };
    process.kill(pid, 'SIGKILL');
    const [plan] = inputsIn(folder);
    await expect.poll(() => runBuilt('cli.js', 'import', '--home', host.home, plan)).toMatchObject({ status: 0 });
  });
});

/** A plan, a draft’s file and a file of queries. */
function inputsIn(folder: string): readonly [string, string, string] {
  const paths = [join(folder, '要点.txt'), join(folder, '草稿.wunian'), join(folder, 'queries.jsonl')] as const;
  writeFileSync(paths[0], workPoints(2025).bytes);
  writeFileSync(paths[1], writeDraftText(draft(title('望川区教育局2027年工作要点'), heading(1, '推进教育公平'))));
  writeFileSync(paths[2], strToU8('{"id":"h1","kind":"heading","query":"教师队伍"}\n'));
  return paths;
}
