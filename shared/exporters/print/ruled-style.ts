import type { LayoutProfile, SmallType } from '../layout-profile.ts';

/** Points. */
const edge = 0.5;

/**
 * The rules of boxes, tables, pictures and captions. What is ruled stays off the edges of the page's area, where Chromium would
 * cut a rule off; empty cells are as high as a line.
 */
export function ruledStyle({ box, table, sizes, linePitch }: LayoutProfile): string {
  return `.box { border: ${box.rule}pt solid; margin: ${box.padding.vertical}pt ${edge}pt; box-decoration-break: clone; \
${typeOf(box)} padding: 0 ${box.padding.horizontal}pt ${box.padding.vertical}pt; }
.box-title { border-bottom: ${box.rule}pt solid; break-after: avoid; \
margin: 0 -${box.padding.horizontal}pt ${box.padding.vertical}pt; padding: ${box.padding.vertical}pt 0; }
.box-title:last-child { border-bottom: none; margin-bottom: 0; padding-bottom: 0; }
.caption { font-size: ${sizes.caption}pt; line-height: ${linePitch}pt; letter-spacing: 0; break-inside: avoid; }
.picture { text-align: center; text-indent: 0; padding-top: 6pt; line-height: 0; break-inside: avoid; }
.keeps-next { break-after: avoid; }
table { width: calc(100% - ${2 * edge}pt); margin: 0 ${edge}pt; table-layout: fixed; border-collapse: collapse; letter-spacing: 0; text-indent: 0; ${typeOf(table)} }
th, td { border: ${table.rule}pt solid; padding: ${table.padding.vertical}pt ${table.padding.horizontal}pt; \
font-weight: normal; text-align: left; height: ${table.linePitch}pt; vertical-align: middle; white-space: pre-wrap; }
table + table { margin-top: ${table.padding.horizontal}pt; }
tr { break-inside: avoid; }
thead { break-after: avoid; }
th.centred, td.centred { text-align: center; }`;
}

function typeOf({ size, linePitch }: SmallType): string {
  return `font-size: ${size}pt; line-height: ${linePitch}pt;`;
}
