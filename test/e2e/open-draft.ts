import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type Block, type Draft, type TextHolder, textHolders, textOf } from '../../shared/document/model.ts';
import { readDraftText, writeDraftText } from '../../shared/document/restore-draft.ts';
import type { RunningHost } from '../support/running-host.ts';
import { expectSaved, sheet } from './window.ts';

const fileOf = ({ home }: RunningHost, id: string) => join(home, 'drafts', `${id}.wunian`);

/** Leaves a draft in the home, as an earlier run of the program would, and opens it; the cursor stands behind the title. */
export async function openDraft(page: Page, host: RunningHost, opened: Draft): Promise<void> {
  await mkdir(join(host.home, 'drafts'), { recursive: true });
  await writeFile(fileOf(host, opened.id), writeDraftText(opened));
  await page.goto(host.url);
  await page.getByRole('button', { name: '草稿', exact: false }).first().click();
  await page.getByRole('button', { name: /^打开《/ }).click();
  await expect(sheet(page)).toBeFocused();
}

/** The draft as its file has it once all is saved. */
export async function savedDraft(page: Page, host: RunningHost, id = 'draft-1'): Promise<Draft> {
  await page.keyboard.press('Control+s');
  await expectSaved(page);
  return readDraftText(await readFile(fileOf(host, id), 'utf8'));
}

/** The texts of all blocks and cells, as the saved file has them. */
export async function savedTexts(page: Page, host: RunningHost): Promise<readonly string[]> {
  return textHolders((await savedDraft(page, host)).blocks).map(textOf);
}

/** A saved block or cell by its id. */
export async function savedHolder(page: Page, host: RunningHost, id: string): Promise<TextHolder | undefined> {
  return textHolders((await savedDraft(page, host)).blocks).find((holder) => holder.id === id);
}

/** The saved blocks in short: “heading1 文字”, “paragraph 文字”. */
export async function savedShortly(page: Page, host: RunningHost): Promise<readonly string[]> {
  return (await savedDraft(page, host)).blocks.map(shortly);
}

function shortly(block: Block): string {
  const depth = 'depth' in block ? block.depth : '';
  return `${block.type}${depth} ${textOf(block)}`.trim();
}

/** What the sheet shows of its blocks and cells as text, without what is only shown with it. */
export function shownTexts(page: Page): Promise<readonly string[]> {
  return page.locator('.sheet [data-block]').evaluateAll((blocks) =>
    blocks
      .filter((block) => !block.classList.contains('block-table'))
      .map((block) => {
        const strings = [...block.querySelectorAll('[data-slate-string]')];
        return strings
          .map((string) => string.textContent ?? '')
          .join('')
          .replace(/\n$/, '');
      }),
  );
}

/** A place in the text of a block or a cell. */
export interface Place {
  readonly id: string;
  readonly offset: number;
}

/** Puts the cursor at a place, or selects from there to another, as a pointer would, and waits until the editor knows. */
export async function select(page: Page, from: Place, to: Place = from): Promise<void> {
  await sheet(page).focus();
  await page.evaluate(
    ([anchor, focus]) => {
      const pointAt = ({ id, offset }: { readonly id: string; readonly offset: number }) => {
        const block = document.querySelector(`.sheet [data-block="${id}"]`);
        const strings = [...(block?.querySelectorAll('[data-slate-string], [data-slate-zero-width]') ?? [])];
        let left = offset;
        for (const [place, string] of strings.entries()) {
          const length = string.hasAttribute('data-slate-string') ? (string.textContent?.length ?? 0) : 0;
          if (left <= length || place === strings.length - 1) return [string.firstChild as Node, left] as const;
          left -= length;
        }
        throw new Error(`Cannot select in ${id} because it is not on the sheet`);
      };
      const [begin, end] = [pointAt(anchor), pointAt(focus)];
      getSelection()?.setBaseAndExtent(begin[0], begin[1], end[0], end[1]);
    },
    [from, to] as const,
  );
  // The editor takes a selection over at most a tenth of a second later.
  await page.waitForTimeout(150);
}

/** Runs a command from the menu of its group in the toolbar. */
export async function choose(page: Page, group: string, command: string): Promise<void> {
  await page.getByRole('button', { name: `${group}菜单` }).click();
  await page.getByRole('menuitemcheckbox', { name: command, exact: true }).click();
}
