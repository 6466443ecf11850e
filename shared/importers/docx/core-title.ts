import { givenTitle } from '../given-title.ts';
import { findElements, markupText, readMarkup } from '../markup.ts';

/** The title in a document's core properties (ECMA-376 Part 2, 8), where it reads like one that a person gave. */
export function coreTitle(xml: string | undefined): string | undefined {
  const [element] = findElements(readMarkup(xml ?? '', 'xml'), 'dc:title');
  return element && givenTitle(markupText(element));
}
