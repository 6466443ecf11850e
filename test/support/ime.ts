import type { CDPSession, Page } from '@playwright/test';

/** Types through an input method: each pinyin step is shown as composition, then the text is committed. */
export async function composeText(page: Page, steps: readonly string[], text: string): Promise<void> {
  const composition = await beginComposition(page, steps);
  await composition.commit(text);
}

/** A composition that is under way. */
export interface Composition {
  /** Puts the words in the place of what was typed. */
  commit(text: string): Promise<void>;
  /** Takes back what was typed, as Escape or Backspace up to the first letter do. */
  cancel(): Promise<void>;
  /** Lets it be, as when something else ended it. */
  leave(): Promise<void>;
}

/** Types through an input method as far as these steps lead. */
export async function beginComposition(page: Page, steps: readonly string[]): Promise<Composition> {
  const devtools = await page.context().newCDPSession(page);
  for (const step of steps) await show(devtools, step);
  return {
    async commit(text) {
      await devtools.send('Input.insertText', { text });
      await devtools.detach();
    },
    async cancel() {
      await show(devtools, '');
      await devtools.detach();
    },
    leave: () => devtools.detach(),
  };
}

async function show(devtools: CDPSession, text: string): Promise<void> {
  await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}
