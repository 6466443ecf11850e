import type { SourceLine } from '../../importers/source-document.ts';
import { documentNumberIn, documentNumberOf } from '../frame/document-number.ts';
import type { IndexLabel } from '../frame/index-lines.ts';
import { type Known, stated, unknown } from './known.ts';

const inTitle = /[（(]([^（()）]*(?:[〔[（(【]\s*(?:19|20)\d{2}\s*[〕\]）)】]|字)[^（()）]*号)[）)]$/;

/** The number of the document itself, from its letterhead, the table of a site or behind its title; never one it cites. */
export function readDocumentNumber(
  letterhead: readonly SourceLine[],
  index: ReadonlyMap<IndexLabel, string>,
): Known<string | null> {
  const texts = letterhead.filter((line) => !line.cells).map((line) => line.text.trim());
  const alone = texts.map(documentNumberOf).find((number) => number !== null);
  const labelled = documentNumberIn(index.get('number') ?? '');
  const behindTitle = texts.map((text) => inTitle.exec(text)?.[1]).find((number) => number !== undefined);
  const number = alone ?? labelled ?? behindTitle;
  return number ? stated(number) : unknown;
}
