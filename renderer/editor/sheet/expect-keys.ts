import { startTransition } from 'react';
import { setInteractionModality } from 'react-aria';

/**
 * Told when one clicks into the text: what follows are keys. The first key after a click would otherwise have all parts of
 * the window that look otherwise under the keyboard rendered before it is shown.
 */
export function expectKeys(): void {
  requestIdleCallback(() => startTransition(() => setInteractionModality('keyboard')));
}
