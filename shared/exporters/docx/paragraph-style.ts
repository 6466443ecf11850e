import { halfPoints } from './units.ts';
import { type Attributes, value, w, type Xml } from './xml.ts';

/** A paragraph style; the elements of `paragraph` and `run` stand in the schema's order. */
export interface ParagraphStyle {
  readonly id: string;
  /** Word knows its own styles by English names; ours are shown to the writer as they are. */
  readonly name: string;
  readonly basedOn: string;
  readonly next: string;
  /** Word has no such style of its own. */
  readonly isOurs?: true;
  readonly paragraph: readonly Xml[];
  readonly run?: readonly Xml[];
}

/** The style as `w:style`. */
export function styleElement({ id, name, basedOn, next, isOurs, paragraph, run = [] }: ParagraphStyle): Xml {
  const own: Attributes = isOurs ? { customStyle: 1 } : {};
  return w('style', { type: 'paragraph', ...own, styleId: id }, [
    value('name', name),
    value('basedOn', basedOn),
    value('next', next),
    w('qFormat'),
    ...(paragraph.length > 0 ? [w('pPr', {}, paragraph)] : []),
    ...(run.length > 0 ? [w('rPr', {}, run)] : []),
  ]);
}

/** The size of a style's type, in points. */
export function sizes(points: number): Xml[] {
  return [value('sz', halfPoints(points)), value('szCs', halfPoints(points))];
}
