import { pair } from './compound-builder.ts';

/** A style; the first of a document is the one that paragraphs have without any. */
export interface BuiltStyle {
  /** The number of a style of Word's own: 1 to 9 are the headings. */
  readonly builtIn?: number;
  readonly base?: number;
  readonly isCharacterStyle?: boolean;
  /** Changes of paragraph properties, and of those of characters. */
  readonly paragraph?: readonly number[];
  readonly character?: readonly number[];
}

const ofUser = 0xffe;
const noBase = 0xfff;
const headSize = 18;
const baseSize = 10;

/** The part of the table stream that holds styles, by its place in FibRgFcLcb97. */
export function styleParts(styles: readonly BuiltStyle[]): Record<number, number[]> {
  const head = [...pair(styles.length), ...pair(baseSize), ...Array<number>(headSize - 4).fill(0)];
  return { 1: [...pair(headSize), ...head, ...styles.flatMap(styleBytes)] };
}

function styleBytes(style: BuiltStyle, index: number): number[] {
  const { builtIn = ofUser, base = noBase, isCharacterStyle = false, paragraph = [], character = [] } = style;
  const name = [...`样式${index}`].flatMap((letter) => pair(letter.charCodeAt(0)));
  const bytes = [
    ...pair(builtIn),
    ...pair((base << 4) | (isCharacterStyle ? 2 : 1)),
    ...Array<number>(6).fill(0),
    ...pair(name.length / 2),
    ...name,
    ...pair(0),
    ...(isCharacterStyle ? [] : partBytes([...pair(index), ...paragraph])),
    ...partBytes(character),
  ];
  return [...pair(bytes.length), ...bytes];
}

function partBytes(changes: readonly number[]): number[] {
  return [...pair(changes.length), ...changes, ...(changes.length % 2 === 1 ? [0] : [])];
}
