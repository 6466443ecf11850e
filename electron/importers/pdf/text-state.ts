import { compose, identity, type Matrix, restoreMatrix } from '../../../shared/importers/page-layout/matrix.ts';

/** What text is set with (ISO 32000-1, 9.3), and where the next character goes (9.4.2). */
export interface TextState {
  readonly font: string;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** 1 is the font’s own width. */
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  /** Filled and stroked, which looks bold. */
  readonly isStroked: boolean;
  readonly matrix: Matrix;
  readonly lineX: number;
  readonly lineY: number;
  readonly x: number;
  readonly y: number;
}

/** The state at the start of a page. */
export const initialText: TextState = {
  font: '',
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  isStroked: false,
  matrix: identity,
  lineX: 0,
  lineY: 0,
  x: 0,
  y: 0,
};

type TextStep = (state: TextState, args: readonly unknown[]) => TextState;

const fillAndStroke = 2;

/** What the text operators do to the state, by the names that pdf.js gives them. */
const steps: Readonly<Record<string, TextStep>> = {
  beginText: (state) => placeText(state, identity),
  setFont: (state, [font, size]) => ({ ...state, font: String(font), size: numberOf(size) }),
  setCharSpacing: (state, [spacing]) => ({ ...state, characterSpacing: numberOf(spacing) }),
  setWordSpacing: (state, [spacing]) => ({ ...state, wordSpacing: numberOf(spacing) }),
  setHScale: (state, [percent]) => ({ ...state, scale: numberOf(percent) / 100 }),
  setLeading: (state, [leading]) => ({ ...state, leading: numberOf(leading) }),
  setTextRise: (state, [rise]) => ({ ...state, rise: numberOf(rise) }),
  setTextRenderingMode: (state, [mode]) => ({ ...state, isStroked: mode === fillAndStroke }),
  setTextMatrix: (state, [matrix]) => placeText(state, restoreMatrix(matrix as ArrayLike<unknown>)),
  moveText: (state, [x, y]) => moveLine(state, numberOf(x), numberOf(y)),
  setLeadingMoveText: (state, [x, y]) => moveLine({ ...state, leading: -numberOf(y) }, numberOf(x), numberOf(y)),
  nextLine: (state) => moveLine(state, 0, -state.leading),
};

/** The state after an operator; the same where the operator is none of text. */
export function textStep(state: TextState, operator: string, args: readonly unknown[]): TextState {
  return steps[operator]?.(state, args) ?? state;
}

/** From the text’s plane to that of the page. */
export function textPlane(state: TextState, page: Matrix): Matrix {
  return compose(page, state.matrix);
}

function moveLine(state: TextState, x: number, y: number): TextState {
  const lineX = state.lineX + x;
  const lineY = state.lineY + y;
  return { ...state, lineX, lineY, x: lineX, y: lineY };
}

function placeText(state: TextState, matrix: Matrix): TextState {
  return { ...state, matrix, lineX: 0, lineY: 0, x: 0, y: 0 };
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
