import { childElement, findElements, type MarkupElement } from '../markup.ts';
import { numberValue, readOoxml, stringValue, toggleValue } from './ooxml-scanner.ts';

/** What a style gives its text, that of the styles it is based on included; undefined where none of them says. */
export interface Style {
  /** This style and those it is based on, nearest first. */
  readonly ids: readonly string[];
  readonly numId?: string;
  readonly level?: number;
  /** From 1; 10 is body text. */
  readonly outlineLevel?: number;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  readonly alignment?: string;
}

/** The styles of a document. */
export interface Styles {
  /** The style of this id; without one, or where it is unknown, the default paragraph style. */
  paragraph(id: string | undefined): Style;
  /** The style of this id, of any type; a plain one where it is unknown. */
  named(id: string | undefined): Style;
}

const plainStyle: Style = { ids: [] };

/** Word lets styles build on each other eleven deep. */
const deepestBase = 50;

/** Reads styles.xml (ECMA-376 Part 1, 17.7). */
export function readStyles(xml: string | undefined): Styles {
  const definitions = findElements(readOoxml(xml ?? ''), 'w:style');
  const byId = new Map(definitions.map((definition) => [definition.attributes['w:styleId'] ?? '', definition]));
  const own = new Map([...byId].map(([id, definition]) => [id, ownStyle(definition)]));
  const resolved = new Map([...byId.keys()].map((id) => [id, resolveStyle(basedOnChain(id, byId), own)]));
  const standard = resolved.get(definitions.find(isDefaultParagraph)?.attributes['w:styleId'] ?? '') ?? plainStyle;
  return {
    paragraph: (id) => resolved.get(id ?? '') ?? standard,
    named: (id) => resolved.get(id ?? '') ?? plainStyle,
  };
}

function isDefaultParagraph({ attributes }: MarkupElement): boolean {
  return attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '');
}

/** What a style says itself goes before what the styles it is based on say. */
function resolveStyle(ids: readonly string[], own: ReadonlyMap<string, Omit<Style, 'ids'>>): Style {
  const farthestFirst = ids.toReversed().map((id) => own.get(id));
  return Object.assign({ ids }, ...farthestFirst);
}

/** A circle of styles based on each other ends where it closes. */
function basedOnChain(id: string, byId: ReadonlyMap<string, MarkupElement>): string[] {
  const chain = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && byId.has(next) && !chain.has(next); ) {
    if (chain.size === deepestBase) break;
    chain.add(next);
    next = stringValue(byId.get(next), 'w:basedOn');
  }
  return [...chain];
}

/** Only what the style itself says. */
function ownStyle(definition: MarkupElement): Omit<Style, 'ids'> {
  const paragraph = childElement(definition, 'w:pPr');
  const run = childElement(definition, 'w:rPr');
  const numbering = childElement(paragraph, 'w:numPr');
  return withoutGaps({
    numId: stringValue(numbering, 'w:numId'),
    level: numberValue(numbering, 'w:ilvl'),
    outlineLevel: outlineLevelOf(paragraph) ?? headingLevel(stringValue(definition, 'w:name')),
    bold: toggleValue(run, 'w:b'),
    hidden: toggleValue(run, 'w:vanish'),
    alignment: stringValue(paragraph, 'w:jc'),
  });
}

/** The outline level that paragraph properties set, from 1; 10, which Word writes as 9, is body text. */
export function outlineLevelOf(properties: MarkupElement | undefined): number | undefined {
  const level = numberValue(properties, 'w:outlineLvl');
  return level === undefined ? undefined : level + 1;
}

/** The level of a heading style, by the name that Word gives it. */
export function headingLevel(name: string | undefined): number | undefined {
  const level = /^(?:heading|标题)\s*([1-9])$/i.exec(name ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}

function withoutGaps<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
