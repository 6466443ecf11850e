import type { Style, Styles } from '../docx/styles.ts';
import { isOn, readCharacterProperties } from './character-properties.ts';
import { uint16 } from './little-endian.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.ts';

/** A style as the file has it: what it is based on, and its own changes. */
interface Definition {
  /** The number that all languages give a style of Word's own. */
  readonly builtIn: number;
  readonly base: number;
  readonly paragraph: Uint8Array;
  readonly character: Uint8Array;
}

const plainStyle: Style = { ids: [] };
const none = new Uint8Array();
/** Word lets styles build on each other eleven deep. */
const deepestBase = 20;

/** Reads the styles of a document ([MS-DOC], STSH); their ids are their places in it. */
export function readStyleSheet(sheet: Uint8Array): Styles {
  const definitions = readDefinitions(sheet);
  const resolved = new Map([...definitions.keys()].map((place) => [String(place), resolveStyle(place, definitions)]));
  const standard = resolved.get('0') ?? plainStyle;
  return {
    paragraph: (id) => resolved.get(id ?? '') ?? standard,
    named: (id) => resolved.get(id ?? '') ?? plainStyle,
  };
}

function readDefinitions(sheet: Uint8Array): ReadonlyMap<number, Definition> {
  const headSize = uint16(sheet, 0);
  const count = uint16(sheet, 2);
  const baseSize = uint16(sheet, 4);
  const definitions = new Map<number, Definition>();
  let at = 2 + headSize;
  for (let place = 0; place < count && at < sheet.length; place++) {
    const size = uint16(sheet, at);
    if (size > 0) definitions.set(place, readDefinition(sheet.subarray(at + 2, at + 2 + size), baseSize));
    at += 2 + size + (size & 1);
  }
  return definitions;
}

/** [MS-DOC], STD: numbers, the name, then the changes, each part at an even place. */
function readDefinition(style: Uint8Array, baseSize: number): Definition {
  const kind = uint16(style, 2) & 0xf;
  const name = baseSize;
  const first = readPart(style, name + 2 + 2 * uint16(style, name) + 2);
  const second = readPart(style, first.end + (first.end & 1));
  const isParagraph = kind === 1;
  return {
    builtIn: uint16(style, 0) & 0xfff,
    base: uint16(style, 2) >> 4,
    paragraph: isParagraph ? first.bytes.subarray(2) : none,
    character: isParagraph ? second.bytes : kind === 2 ? first.bytes : none,
  };
}

function readPart(style: Uint8Array, at: number): { bytes: Uint8Array; end: number } {
  const end = at + 2 + uint16(style, at);
  return { bytes: style.subarray(at + 2, end), end };
}

function resolveStyle(place: number, definitions: ReadonlyMap<number, Definition>): Style {
  const chain = basedOnChain(place, definitions);
  const ids = chain.map(String);
  return chain.reduceRight((base, id) => ({ ...styleOn(base, definitions.get(id)), ids }), plainStyle);
}

function basedOnChain(place: number, definitions: ReadonlyMap<number, Definition>): number[] {
  const chain: number[] = [];
  let next: number | undefined = place;
  while (next !== undefined && definitions.has(next) && chain.length < deepestBase) {
    chain.push(next);
    next = definitions.get(next)?.base;
  }
  return chain;
}

/** A style on top of the one it is based on. */
function styleOn(base: Style, definition: Definition | undefined): Style {
  if (!definition) return base;
  const paragraph = readParagraphProperties(definition.paragraph, () => ({}));
  const { bold, hidden } = readCharacterProperties(definition.character);
  const outlineLevel = outlineLevelOf(paragraph, definition.builtIn);
  return {
    ...base,
    ...(paragraph.list === undefined ? {} : { numId: String(paragraph.list) }),
    ...(paragraph.level === undefined ? {} : { level: paragraph.level }),
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    ...(paragraph.centered === undefined ? {} : { alignment: paragraph.centered ? 'center' : 'left' }),
    ...(bold ? { bold: isOn(bold, base.bold ?? false) } : {}),
    ...(hidden ? { hidden: isOn(hidden, base.hidden ?? false) } : {}),
  };
}

/** From 1, as in `Style`; the built-in styles 1 to 9 are the headings. */
function outlineLevelOf({ outlineLevel }: ParagraphProperties, builtIn: number): number | undefined {
  if (outlineLevel !== undefined) return outlineLevel + 1;
  return builtIn >= 1 && builtIn <= 9 ? builtIn : undefined;
}
