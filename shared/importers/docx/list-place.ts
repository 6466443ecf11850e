import { childElement, type MarkupElement } from '../markup.ts';
import type { ListDefinition, ListDefinitions } from './list-definitions.ts';
import { numberValue, stringValue } from './ooxml-scanner.ts';
import type { Style } from './styles.ts';

/** Where in which list a paragraph stands; level from 0. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

/**
 * The list that a paragraph's own properties or its style put it into (ECMA-376 Part 1, 17.3.1.19), undefined where it is
 * in none; numId 0 takes it out of its style's list.
 */
export function listPlaceOf(
  properties: MarkupElement | undefined,
  style: Style,
  lists: ListDefinitions,
): ListPlace | undefined {
  const own = childElement(properties, 'w:numPr');
  const numId = stringValue(own, 'w:numId') ?? style.numId;
  if (numId === undefined || numId === '0') return undefined;
  return { numId, level: numberValue(own, 'w:ilvl') ?? levelOfStyle(style, lists.get(numId)) };
}

/** A level that names the style goes before the level that the style names (17.9.23). */
function levelOfStyle(style: Style, list: ListDefinition | undefined): number {
  const [own, ...bases] = style.ids.map((id) => linkedLevel(id, list));
  return own ?? style.level ?? bases.find((level) => level !== undefined) ?? 0;
}

function linkedLevel(styleId: string, list: ListDefinition | undefined): number | undefined {
  return [...(list?.levels ?? [])].find(([, level]) => level.style === styleId)?.[0];
}
