import type { Styles } from '../docx/styles.ts';
import type { MarkupElement } from '../markup.ts';
import { type CharacterProperties, isOn, type Toggle } from './character-properties.ts';
import type { CommentSigns } from './comment-signs.ts';
import type { DocumentText, StyledParagraph, TextRun } from './document-text.ts';
import { element, toggleElement, valueElement } from './elements.ts';
import { overlaidTexts } from './overlaid-text.ts';
import { runContent } from './run-content.ts';
import type { TextRange } from './word-file.ts';

/** What is needed to make elements of a story. */
export interface StoryContext {
  readonly text: DocumentText;
  readonly styles: Styles;
  /** Names of fonts by their number. */
  readonly fonts: readonly string[];
  /** Whether a section ends before `position`. */
  endsSection(position: number): boolean;
  /** What is in the text box whose anchor stands at `position`. */
  boxAt(position: number): readonly MarkupElement[];
  /** Where the document is read whole. */
  readonly whole?: {
    /** Signs of comments, by their positions. */
    readonly commentSigns: CommentSigns;
    /** Whether a shape that is no text box is anchored at `position`. */
    hasShapeAt(position: number): boolean;
  };
}

/** A paragraph as `w:p`; the last character of its range is its mark. */
export function paragraphElement(range: TextRange, paragraph: StyledParagraph, context: StoryContext): MarkupElement {
  const mark = range.end - 1;
  const [ofMark] = context.text.runs({ start: mark, end: range.end });
  const runs = [...context.text.runs({ start: range.start, end: mark })];
  const overlaid = overlaidTexts(context.text.characters.slice(range.start, range.end));
  const fieldTextAt = (position: number) => overlaid.get(position - range.start);
  return element('w:p', [
    element('w:pPr', paragraphProperties(paragraph, ofMark?.properties ?? {}, context)),
    ...runs
      .flatMap((run) => signedRuns(run, context.whole?.commentSigns))
      .filter((piece) => 'name' in piece || !piece.properties.isRemoved)
      .map((piece) => ('name' in piece ? piece : runElement(piece, paragraph, fieldTextAt, context))),
    ...(context.whole?.commentSigns.at(mark) ?? []),
  ]);
}

/** A run with the signs of comments that stand in it, cut before each. */
function signedRuns(run: TextRun, signs: CommentSigns | undefined): readonly (TextRun | MarkupElement)[] {
  const places = signs?.positions.filter((position) => position >= run.start && position < run.end) ?? [];
  if (!signs || places.length === 0) return [run];
  const cuts = [...new Set([run.start, ...places])];
  return cuts.flatMap((start, index): readonly (TextRun | MarkupElement)[] => [
    ...signs.at(start),
    { ...run, start, end: cuts[index + 1] ?? run.end },
  ]);
}

function runElement(
  { start, end, properties }: TextRun,
  { style }: StyledParagraph,
  fieldTextAt: (position: number) => string | undefined,
  { text, styles, fonts, boxAt, whole }: StoryContext,
): MarkupElement {
  const { font, symbol } = properties;
  const nameOf = (number = -1) => fonts[number] ?? '';
  return element('w:r', [
    element('w:rPr', characterProperties(properties, style, styles)),
    ...runContent(text.characters.slice(start, end), {
      font: nameOf(font),
      symbol: symbol && { font: nameOf(symbol.font), code: symbol.code },
      boxAt: (place) => boxAt(start + place),
      fieldTextAt: (place) => fieldTextAt(start + place),
      picture: whole && properties.picture,
      hasShapeAt: (place) => whole?.hasShapeAt(start + place) ?? false,
    }),
  ]);
}

function paragraphProperties(
  { style, properties }: StyledParagraph,
  ofMark: CharacterProperties,
  { styles }: StoryContext,
): MarkupElement[] {
  const { list, level, outlineLevel, centered } = properties;
  return [
    valueElement('w:pStyle', style),
    element('w:numPr', [...value('w:ilvl', level), ...value('w:numId', list)]),
    ...(centered === undefined ? [] : [valueElement('w:jc', centered ? 'center' : 'left')]),
    ...value('w:outlineLvl', outlineLevel),
    element('w:rPr', [...characterProperties(ofMark, style, styles), ...(ofMark.isRemoved ? [element('w:del')] : [])]),
  ];
}

function value(name: string, number: number | undefined): MarkupElement[] {
  return number === undefined ? [] : [valueElement(name, number)];
}

function characterProperties(properties: CharacterProperties, style: number, styles: Styles): MarkupElement[] {
  const ofParagraph = styles.paragraph(String(style));
  const ofCharacter = styles.named(String(properties.style ?? ''));
  // A property that both styles set is off again (ECMA-376 Part 1, 17.7.3).
  const bold = (ofParagraph.bold ?? false) !== (ofCharacter.bold ?? false);
  const hidden = (ofParagraph.hidden ?? false) !== (ofCharacter.hidden ?? false);
  return [
    ...value('w:rStyle', properties.style),
    ...toggle('w:b', properties.bold, bold),
    ...toggle('w:vanish', properties.hidden, hidden),
    ...(properties.highlight || properties.shaded ? [valueElement('w:highlight', 'yellow')] : []),
  ];
}

function toggle(name: string, setting: Toggle | undefined, inStyle: boolean): MarkupElement[] {
  return setting === undefined ? [] : [toggleElement(name, isOn(setting, inStyle))];
}
