import { type Extras, textParagraph } from './paragraph.ts';
import { pictureParagraph } from './picture.ts';
import type { NumberedContent, Scope } from './scope.ts';
import { tableElement } from './table.ts';
import type { Xml } from './xml.ts';

/** The elements of some blocks; the extras are for paragraphs. */
export function contentElements(contents: readonly NumberedContent[], extras: Extras, scope: Scope): Xml[] {
  return contents.map((content) => contentElement(content, extras, scope));
}

function contentElement(content: NumberedContent, extras: Extras, scope: Scope): Xml {
  const { plan, profile, room } = scope;
  if (content.type === 'table') return tableElement(content, room.width, profile);
  if (content.type !== 'picture') return textParagraph(content, content.source, extras, plan, profile);
  return pictureParagraph(content, content.index + 1, extras, scope);
}
