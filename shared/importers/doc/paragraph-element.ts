import type { Styles } from '../docx/styles.ts';
import type { MarkupElement } from '../markup.ts';
import { type CharacterProperties, isOn, type Toggle } from './character-properties.ts';
import type { DocumentText, TextRun } from './document-text.ts';
import { element, toggleElement, valueElement } from './elements.ts';
import { overlaidTexts } from './overlaid-text.ts';
import { type RunObjects, runContent } from './run-content.ts';
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
}

/** A paragraph as `w:p`; the last character of its range is its mark. */
export function paragraphElement({ start, end }: TextRange, context: StoryContext): MarkupElement {
  const { style } = context.text.paragraph(end - 1);
  const overlaid = overlaidTexts(context.text.text.slice(start, end));
  const runs = [...context.text.runs({ start, end: end - 1 })].filter(({ properties }) => !properties.isRemoved);
  return element('w:p', [
    element('w:pPr', paragraphProperties(end - 1, context)),
    ...runs.map((run) =>
      element('w:r', [
        element('w:rPr', characterProperties(run.properties, String(style), context.styles)),
        ...runContent(context.text.text.slice(run.start, run.end), {
          ...symbolsOf(run, context),
          boxAt: (place) => context.boxAt(run.start + place),
          fieldTextAt: (place) => overlaid.get(run.start + place - start),
        }),
      ]),
    ),
  ]);
}

function symbolsOf(
  { properties: { font, symbol } }: TextRun,
  { fonts }: StoryContext,
): Pick<RunObjects, 'font' | 'symbol'> {
  const nameOf = (number = -1) => fonts[number] ?? '';
  return { font: nameOf(font), symbol: symbol && { font: nameOf(symbol.font), code: symbol.code } };
}

function paragraphProperties(mark: number, { text, styles }: StoryContext): MarkupElement[] {
  const { style, properties } = text.paragraph(mark);
  const { list, level, outlineLevel, centered } = properties;
  const [ofMark] = text.runs({ start: mark, end: mark + 1 });
  return [
    valueElement('w:pStyle', style),
    element('w:numPr', [
      ...(level === undefined ? [] : [valueElement('w:ilvl', level)]),
      ...(list === undefined ? [] : [valueElement('w:numId', list)]),
    ]),
    ...(centered === undefined ? [] : [valueElement('w:jc', centered ? 'center' : 'left')]),
    ...(outlineLevel === undefined ? [] : [valueElement('w:outlineLvl', outlineLevel)]),
    element('w:rPr', [
      ...characterProperties(ofMark?.properties ?? {}, String(style), styles),
      ...(ofMark?.properties.isRemoved ? [element('w:del')] : []),
    ]),
  ];
}

function characterProperties(properties: CharacterProperties, style: string, styles: Styles): MarkupElement[] {
  const ofParagraph = styles.paragraph(style);
  const ofCharacter = styles.named(String(properties.style ?? ''));
  // A property that both styles set is off again (ECMA-376 Part 1, 17.7.3).
  const bold = (ofParagraph.bold ?? false) !== (ofCharacter.bold ?? false);
  const hidden = (ofParagraph.hidden ?? false) !== (ofCharacter.hidden ?? false);
  return [
    ...(properties.style === undefined ? [] : [valueElement('w:rStyle', properties.style)]),
    ...toggle('w:b', properties.bold, bold),
    ...toggle('w:vanish', properties.hidden, hidden),
  ];
}

function toggle(name: string, value: Toggle | undefined, inStyle: boolean): MarkupElement[] {
  return value === undefined ? [] : [toggleElement(name, isOn(value, inStyle))];
}
