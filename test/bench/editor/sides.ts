import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import { type Draft, textOf } from '../../../shared/document/model.ts';
import type { RunningHost } from '../../support/running-host.ts';
import { projectPath } from '../project-path.ts';

/** One of the two editors, in a page that is loaded and about to open the document. */
export interface Side {
  /** Gives a page with the focus on what opens the document by Enter. */
  prepare(context: BrowserContext): Promise<Page>;
}

/** Our own window over a home that holds the draft. */
export function ourSide(host: RunningHost, { meta }: Draft): Side {
  return {
    async prepare(context) {
      const page = await context.newPage();
      await page.goto(host.url);
      await page.getByRole('button', { name: '草稿' }).first().click();
      await page.locator('.draft-open', { hasText: meta.title }).focus();
      return page;
    },
  };
}

/** A bare ProseMirror editor over the same text with the same looks, its document in the page already. */
export async function theirSide(draft: Draft): Promise<Side> {
  const html = await prosemirrorPage(draft);
  return {
    async prepare(context) {
      const page = await context.newPage();
      // An address, since a page without one has no clock of its own kind.
      await page.route('http://prosemirror.invalid/', (route) =>
        route.fulfill({ contentType: 'text/html', body: html }),
      );
      await page.goto('http://prosemirror.invalid/');
      await page.getByRole('button').focus();
      return page;
    },
  };
}

async function prosemirrorPage(draft: Draft): Promise<string> {
  const styles = ['tokens', 'app', 'sheet', 'find'].map((name) =>
    readFile(projectPath(`renderer/styles/${name}.css`), 'utf8'),
  );
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>ProseMirror</title>
<style>${(await Promise.all(styles)).join('\n')}
.sheet { white-space: pre-wrap; }</style>
<body><button>Open</button><script type="application/json" id="document">${JSON.stringify(asProsemirror(draft))}</script>
<div class="editor" style="height: 90%"><div class="desk"></div></div>
<script type="module">${await prosemirrorScript()}</script></body></html>`;
}

/** The same blocks and text; what our decorations are made of is left out. */
function asProsemirror({ blocks }: Draft): unknown {
  const content = blocks.map((block) => {
    const depth = block.type === 'title' ? 0 : block.type === 'heading' ? block.depth : undefined;
    const type = depth === undefined ? 'paragraph' : 'heading';
    return { type, attrs: { id: block.id, depth }, content: [{ type: 'text', text: textOf(block) }] };
  });
  return { type: 'doc', content };
}

async function prosemirrorScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: projectPath('test/bench/editor/prosemirror-window.ts'), formats: ['es'] } },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [{ output: readonly { code?: string }[] }];
  return output[0]?.code ?? '';
}
