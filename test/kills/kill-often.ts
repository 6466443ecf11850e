import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { textOf } from '../../shared/document/model.ts';
import { readDraftText, writeDraftText } from '../../shared/document/restore-draft.ts';
import { sheet } from '../e2e/window.ts';
import { draft, heading, paragraph, title } from '../support/draft-builder.ts';
import { findBrowser } from '../support/find-browser.ts';
import { randomOf } from '../support/random.ts';
import { type RunningHost, startHost } from '../support/running-host.ts';

/** What became of the text of one round. */
export interface Kill {
  readonly round: number;
  /** Characters typed more than a second before the host was killed, and how many of all of the round are in the file. */
  readonly due: number;
  readonly kept: number;
  /** Whether the round's text stands where the one before ended, without a sign lost or doubled in what is kept. */
  readonly isWhole: boolean;
  /** Of a round that is not: the text before it, what was typed, and the text in the file. */
  readonly before?: string;
  readonly typed?: string;
  readonly now?: string;
}

const second = 1000;
const [shortest, longest] = [150, 1600];
const pause = 12;
/** So long, in milliseconds, the window may take to open the draft again. */
const patience = 20_000;
const signs = '零一二三四五六七八九';

/**
 * Types into a draft in a real window and kills its host at a chance moment, over and over: each time another host starts on
 * the same home, the window opens the draft again, and one types on where the cursor is.
 */
export async function killOften(rounds: number): Promise<readonly Kill[]> {
  const random = randomOf('kills');
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  let host = await startHost([], await homeWithDraft());
  const kills: Kill[] = [];
  let before = '';
  try {
    const page = await openWindow(browser, host);
    for (let round = 0; round < rounds; round++) {
      const typed = await typeUntil(page, round, shortest + random.below(longest - shortest));
      host = await host.restart();
      const now = await writtenText(host);
      kills.push(judge(round, typed, before, now));
      before = now;
      await page.goto(host.url);
      await expect(sheet(page)).toBeFocused({ timeout: patience });
    }
    return kills;
  } finally {
    await browser.close();
    await host.stop();
  }
}

/** A folder whose home has one draft, with an empty paragraph at its end. */
async function homeWithDraft(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'wunian-kills-'));
  const folder = join(data, 'home', 'drafts');
  await mkdir(folder, { recursive: true });
  const killed = draft(title('望川区教育局2027年工作要点'), heading(1, '总体要求'), paragraph(''));
  await writeFile(join(folder, `${killed.id}.wunian`), writeDraftText(killed));
  return data;
}

/** The only time that the draft is opened by hand; later the window opens it by itself. */
async function openWindow(browser: Browser, host: RunningHost): Promise<Page> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.goto(host.url);
  await page.getByRole('button', { name: '草稿', exact: false }).first().click();
  await page.getByRole('button', { name: /^打开《/ }).click();
  await sheet(page).press('Control+End');
  return page;
}

/** A sign and the time when its key was down, in milliseconds since 1970. */
interface TypedSign {
  readonly sign: string;
  readonly at: number;
}

/** Types for so many milliseconds; each round begins with its number, so that none is taken for another. */
async function typeUntil(page: Page, round: number, milliseconds: number): Promise<readonly TypedSign[]> {
  const end = Date.now() + milliseconds;
  const opening = `【${round}】`;
  const typed: TypedSign[] = [];
  for (let place = 0; Date.now() < end; place++) {
    const sign = opening[place] ?? signs[place % signs.length] ?? '';
    await page.keyboard.insertText(sign);
    typed.push({ sign, at: Date.now() });
    await page.waitForTimeout(pause);
  }
  return typed;
}

/** The text at the draft's end, out of its file: reading it refuses what is broken. */
async function writtenText(host: RunningHost): Promise<string> {
  const folder = join(host.home, 'drafts');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.wunian'));
  const [name = ''] = names;
  if (names.length !== 1) throw new Error(`Cannot read the draft because there are ${names.length} files`);
  const { blocks } = readDraftText(await readFile(join(folder, name), 'utf8'));
  const last = blocks.at(-1);
  return last ? textOf(last) : '';
}

function judge(round: number, typed: readonly TypedSign[], before: string, now: string): Kill {
  const killedAt = Date.now();
  const due = typed.filter(({ at }) => at < (typed.at(-1)?.at ?? killedAt) - second).length;
  const added = now.startsWith(before) ? now.slice(before.length) : undefined;
  const all = typed.map(({ sign }) => sign).join('');
  const isWhole = added !== undefined && all.startsWith(added);
  return { round, due, kept: added?.length ?? 0, isWhole, ...(isWhole ? {} : { before, typed: all, now }) };
}
