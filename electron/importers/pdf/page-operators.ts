import type { PDFPageProxy } from 'pdfjs-dist';
import type { PageOperator } from './read-operators.ts';

type Codes = Readonly<Record<string, number>>;

const strokes = /stroke/i;
const fills = /^(?:eo)?fill$/i;

/** The operators of a page by name; annotations are left out. */
export async function pageOperators(page: PDFPageProxy, codes: Codes): Promise<PageOperator[]> {
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  return fnArray.map((code, index) => namedOperator(names, code, argsArray[index] ?? []));
}

/** A path brings the operator that paints it: [operator, [data], bounds]. */
function namedOperator(names: ReadonlyMap<number, string>, code: number, args: readonly unknown[]): PageOperator {
  const name = names.get(code) ?? '';
  if (name !== 'constructPath') return { name, args };
  const [paint, [data]] = args as readonly [number, readonly [ArrayLike<number> | null]];
  const painted = names.get(paint) ?? '';
  if (!data) return { name: '', args: [] };
  if (strokes.test(painted)) return { name: 'strokePath', args: [data] };
  return { name: fills.test(painted) ? 'fillPath' : '', args: [data] };
}
