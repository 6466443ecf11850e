import { doc } from '../../../../shared/importers/doc/doc.ts';
import type { SourceLine } from '../../../../shared/importers/source-document.ts';
import { type BuiltWord, buildWord97 } from '../../../support/word-97-builder.ts';

/** What is read of a document of these paragraphs and properties. */
export async function linesOf(word: BuiltWord): Promise<readonly SourceLine[]> {
  const { value } = await doc.read(buildWord97(word));
  return value.lines;
}
