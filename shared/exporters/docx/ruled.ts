import type { SmallType } from '../layout-profile.ts';
import { twipsOfPoints } from './units.ts';
import { value, w, type Xml } from './xml.ts';

/** A ruled table as wide as its columns, in twips (ECMA-376 part 1, 17.4). */
export function ruledTable(columns: readonly number[], { padding, rule }: SmallType, rows: readonly Xml[]): Xml {
  const line = { val: 'single', sz: Math.round(rule * 8), space: 0, color: 'auto' };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const [vertical, horizontal] = [twipsOfPoints(padding.vertical), twipsOfPoints(padding.horizontal)];
  const margins = [
    ['top', vertical],
    ['left', horizontal],
    ['bottom', vertical],
    ['right', horizontal],
  ] as const;
  return w('tbl', {}, [
    w('tblPr', {}, [
      w('tblW', { w: columns.reduce((sum, width) => sum + width, 0), type: 'dxa' }),
      value('jc', 'center'),
      w(
        'tblBorders',
        {},
        sides.map((side) => w(side, line)),
      ),
      w('tblLayout', { type: 'fixed' }),
      w(
        'tblCellMar',
        {},
        margins.map(([side, width]) => w(side, { w: width, type: 'dxa' })),
      ),
    ]),
    w(
      'tblGrid',
      {},
      columns.map((width) => w('gridCol', { w: width })),
    ),
    ...rows,
  ]);
}
