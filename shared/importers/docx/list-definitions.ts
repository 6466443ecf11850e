import { childElement, childElements, findElements, type MarkupElement } from '../markup.ts';
import { numberValue, readOoxml, stringValue, toggleValue } from './ooxml-scanner.ts';
import type { Styles } from './styles.ts';

/** One level of a list (ECMA-376 Part 1, 17.9.6). */
export interface ListLevel {
  readonly start: number;
  /** A name of ST_NumberFormat. */
  readonly format: string;
  /** “第%1章”: %1 to %9 stand for the counters of the levels. */
  readonly text: string;
  /** Restarts after this level, counted from 1, or one above it; 0 never; absent: after any level above. */
  readonly restartAfter?: number;
  /** Counters of levels above are written in decimal here (17.9.4). */
  readonly legal: boolean;
  /** The paragraph style that belongs to this level. */
  readonly style?: string;
}

/** A numbering instance with the levels that hold for it, from 0. */
export interface ListDefinition {
  /** Instances with the same counting go on counting from each other. */
  readonly countingId: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels at which this instance begins anew, with their first value (17.9.26). */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Lists have nine levels, texts of levels 31 characters in Word; more is damage. */
export const levelCount = 9;
const longestText = 64;
/** A list style leads to a definition, not to ever further list styles. */
const mostLinks = 10;

/** By numId. */
export type ListDefinitions = ReadonlyMap<string, ListDefinition>;

/** Reads numbering.xml (ECMA-376 Part 1, 17.9); styles are needed where lists are defined by a list style. */
export function readListDefinitions(xml: string | undefined, styles: Styles): ListDefinitions {
  const root = readOoxml(xml ?? '');
  const abstracts = byAttribute(findElements(root, 'w:abstractNum'), 'w:abstractNumId');
  const instances = byAttribute(findElements(root, 'w:num'), 'w:numId');
  const resolve = (instance: MarkupElement) => findAbstract(instance, { abstracts, instances, styles });
  return new Map([...instances].map(([numId, instance]) => [numId, readInstance(instance, resolve(instance))]));
}

interface NumberingPart {
  readonly abstracts: ReadonlyMap<string, MarkupElement>;
  readonly instances: ReadonlyMap<string, MarkupElement>;
  readonly styles: Styles;
}

/**
 * The definition behind an instance. One that only names a list style (`numStyleLink`) leads on to the instance that the
 * style names, and from there to the definition with the levels (17.9.21).
 */
function findAbstract(instance: MarkupElement, part: NumberingPart): MarkupElement | undefined {
  const seen = new Set<MarkupElement>();
  let abstract = part.abstracts.get(stringValue(instance, 'w:abstractNumId') ?? '');
  while (abstract && !seen.has(abstract) && seen.size < mostLinks) {
    seen.add(abstract);
    const link = stringValue(abstract, 'w:numStyleLink');
    const linked = link && part.instances.get(part.styles.named(link).numId ?? '');
    if (!linked) break;
    abstract = part.abstracts.get(stringValue(linked, 'w:abstractNumId') ?? '');
  }
  return abstract;
}

function readInstance(instance: MarkupElement, abstract: MarkupElement | undefined): ListDefinition {
  const overrides = childElements(instance).filter(({ name }) => name === 'w:lvlOverride');
  const replaced = overrides.flatMap((override) => levelEntries(override));
  const starts = overrides.flatMap((override): [number, number][] => {
    const start = numberValue(override, 'w:startOverride');
    return start === undefined ? [] : [[levelIndex(override), start]];
  });
  return {
    countingId: abstract?.attributes['w:abstractNumId'] ?? '',
    levels: new Map([...(abstract ? levelEntries(abstract) : []), ...replaced]),
    startOverrides: new Map(starts),
  };
}

function levelEntries(parent: MarkupElement): [number, ListLevel][] {
  return childElements(parent)
    .filter((child) => child.name === 'w:lvl' && levelIndex(child) < levelCount)
    .map((level) => [levelIndex(level), readLevel(level)]);
}

function levelIndex(element: MarkupElement): number {
  return Number.parseInt(element.attributes['w:ilvl'] ?? '0', 10);
}

function readLevel(level: MarkupElement): ListLevel {
  const restartAfter = numberValue(level, 'w:lvlRestart');
  const style = stringValue(level, 'w:pStyle');
  return {
    start: numberValue(level, 'w:start') ?? 0,
    format: stringValue(numberFormatOf(level), 'w:numFmt') ?? 'decimal',
    text: (stringValue(level, 'w:lvlText') ?? '').slice(0, longestText),
    legal: toggleValue(level, 'w:isLgl') ?? false,
    ...(restartAfter === undefined ? {} : { restartAfter }),
    ...(style === undefined ? {} : { style }),
  };
}

/** Word 2010 and later wrap formats of their own; the fallback is one of the standard. */
function numberFormatOf(level: MarkupElement): MarkupElement | undefined {
  const alternate = childElement(level, 'mc:AlternateContent');
  return alternate ? childElement(alternate, 'mc:Fallback') : level;
}

function byAttribute(elements: readonly MarkupElement[], attribute: string): ReadonlyMap<string, MarkupElement> {
  return new Map(elements.map((element) => [element.attributes[attribute] ?? '', element]));
}
