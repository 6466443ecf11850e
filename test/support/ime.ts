import type { Page } from '@playwright/test';

/** Types through an input method: each pinyin step is shown as composition, then the text is committed. */
export async function composeText(page: Page, steps: readonly string[], text: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const step of steps) {
    await devtools.send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length,
    });
  }
  await devtools.send('Input.insertText', { text });
  await devtools.detach();
}
