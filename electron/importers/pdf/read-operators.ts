import { compose, type Matrix, restoreMatrix } from '../../../shared/importers/page-layout/matrix.ts';
import type { AsideText, PageGlyph, PageRule } from '../../../shared/importers/page-layout/page.ts';
import { addAside, type OpenAside } from './aside-texts.ts';
import { pathRules } from './path-rules.ts';
import { type PdfFont, type ShownItem, showText } from './show-text.ts';
import { initialText, type TextState, textStep } from './text-state.ts';

/** One drawing operator of a page by the name that pdf.js gives it; paths by how they are painted. */
export interface PageOperator {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What a page draws. */
export interface DrawnPage {
  /** Characters on level lines. */
  readonly glyphs: readonly PageGlyph[];
  /** Those that the file itself calls furniture of the page (ISO 32000-1, 14.8.2.2). */
  readonly artifacts: readonly PageGlyph[];
  readonly rules: readonly PageRule[];
  /** What stands on other lines. */
  readonly asides: readonly AsideText[];
  /** How many characters there are on lines turned by 0 to 3 quarters clockwise. */
  readonly turns: readonly number[];
  /** How often text is set in a font that could not be read. */
  readonly lost: number;
}

/** What `q` keeps and `Q` brings back (8.4.2). */
interface GraphicsState {
  readonly plane: Matrix;
  readonly text: TextState;
}

/** A page while its operators are carried out. */
interface Drawing {
  state: GraphicsState;
  readonly kept: GraphicsState[];
  /** For each marked content that is open, whether it is furniture (14.6). */
  readonly marks: boolean[];
  readonly glyphs: PageGlyph[];
  readonly artifacts: PageGlyph[];
  readonly rules: PageRule[];
  readonly asides: OpenAside[];
  readonly turns: [number, number, number, number];
  openArtifacts: number;
  lost: number;
}

type Step = (drawing: Drawing, args: readonly unknown[], fontOf: FontFinder) => void;

/** Finds what is known of a font by the name that operators give it. */
export type FontFinder = (name: string) => PdfFont;

const steps: Readonly<Record<string, Step>> = {
  save: keep,
  restore: bringBack,
  transform,
  paintFormXObjectBegin(drawing, [matrix]) {
    keep(drawing);
    transform(drawing, matrix as ArrayLike<unknown> | null);
  },
  paintFormXObjectEnd: bringBack,
  beginMarkedContent: beginMark,
  beginMarkedContentProps: beginMark,
  endMarkedContent: endMark,
  showText: (drawing, [items], fontOf) => show(drawing, items as readonly ShownItem[], fontOf),
  fillPath: (drawing, [path]) => drawPath(drawing, path as ArrayLike<number>, false),
  strokePath: (drawing, [path]) => drawPath(drawing, path as ArrayLike<number>, true),
};

/** Carries out the operators that set text or draw lines; `view` is the plane of the page, upright, y downwards. */
export function readOperators(operators: Iterable<PageOperator>, view: Matrix, fontOf: FontFinder): DrawnPage {
  const drawing: Drawing = {
    state: { plane: view, text: initialText },
    kept: [],
    marks: [],
    glyphs: [],
    artifacts: [],
    rules: [],
    asides: [],
    turns: [0, 0, 0, 0],
    openArtifacts: 0,
    lost: 0,
  };
  for (const { name, args } of operators) {
    const step = steps[name];
    if (step) step(drawing, args, fontOf);
    else drawing.state = { ...drawing.state, text: textStep(drawing.state.text, name, args) };
  }
  return drawing;
}

function keep(drawing: Drawing): void {
  drawing.kept.push(drawing.state);
}

function bringBack(drawing: Drawing): void {
  drawing.state = drawing.kept.pop() ?? drawing.state;
}

function transform(drawing: Drawing, matrix: ArrayLike<unknown> | null): void {
  drawing.state = { ...drawing.state, plane: compose(drawing.state.plane, restoreMatrix(matrix)) };
}

function beginMark(drawing: Drawing, [tag]: readonly unknown[]): void {
  drawing.marks.push(tag === 'Artifact');
  if (tag === 'Artifact') drawing.openArtifacts++;
}

function endMark(drawing: Drawing): void {
  if (drawing.marks.pop()) drawing.openArtifacts--;
}

function show(drawing: Drawing, items: readonly ShownItem[], fontOf: FontFinder): void {
  const font = fontOf(drawing.state.text.font);
  if (font.isDamaged) drawing.lost++;
  const shown = showText(items, font, drawing.state.text, drawing.state.plane);
  const { glyphs, turn, state } = shown;
  drawing.state = { ...drawing.state, text: state };
  if (font.vertical || turn !== 0) addAside(drawing.asides, shown, font);
  else for (const glyph of glyphs) (drawing.openArtifacts > 0 ? drawing.artifacts : drawing.glyphs).push(glyph);
  if (turn !== undefined) drawing.turns[turn] = (drawing.turns[turn] ?? 0) + glyphs.length;
}

function drawPath({ state, rules }: Drawing, path: ArrayLike<number>, isStroked: boolean): void {
  for (const rule of pathRules(path, state.plane, isStroked)) rules.push(rule);
}
