import { escapeMarkup } from '../layout/escape.ts';
import type {
  LaidOutCell,
  LaidOutContent,
  LaidOutPicture,
  LaidOutRow,
  LaidOutTable,
  LaidOutText,
  Span,
} from '../layout/laid-out.ts';
import { pictureSize } from '../layout/picture-size.ts';
import { roomInBox } from '../layout/room.ts';
import { type FaceRole, type LayoutProfile, textArea } from '../layout-profile.ts';

/** A block as HTML; the profile has the paper as it lies here. */
export function writeContent(block: LaidOutContent, profile: LayoutProfile): string {
  if (block.type === 'table') return writeTable(block);
  return block.type === 'picture' ? writePicture(block, profile) : writeText(block);
}

const ownClasses: Partial<Record<LaidOutText['type'], string>> = {
  subtitle: 'subtitle',
  boxTitle: 'box-title',
  caption: 'caption',
};

function writeText(block: LaidOutText): string {
  const tag = block.type === 'title' ? 'h1' : block.type === 'heading' ? `h${block.depth + 1}` : 'p';
  const classes = [
    block.face,
    block.centred ? 'centred' : '',
    ownClasses[block.type] ?? '',
    block.tight ? 'tight' : '',
    block.keepsNext ? 'keeps-next' : '',
  ];
  const number: Span = { ...block.numberLook, text: block.number };
  return `<${tag} class="${classes.filter(Boolean).join(' ')}">${writeSpans([number, ...block.spans], block.face)}</${tag}>`;
}

function writeSpans(spans: readonly Span[], base: FaceRole): string {
  return spans.map((span) => writeSpan(span, base)).join('');
}

function writeSpan({ text, face, bold }: Span, base: FaceRole): string {
  const words = escapeMarkup(text);
  if (words === '') return '';
  const weighed = bold ? `<b>${words}</b>` : words;
  return face === base ? weighed : `<span class="${face}">${weighed}</span>`;
}

function writeTable({ shares, rows }: LaidOutTable): string {
  const columns = shares.map((share) => `<col style="width: ${Number((share * 100).toFixed(2))}%">`);
  const [head, body] = [rows.filter(({ header }) => header), rows.filter(({ header }) => !header)];
  return [
    '<table>',
    `<colgroup>${columns.join('')}</colgroup>`,
    ...(head.length > 0 ? [`<thead>${head.map(writeRow).join('\n')}</thead>`] : []),
    `<tbody>${body.map(writeRow).join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

/** What a cell above covers is no cell in HTML. */
function writeRow({ header, cells }: LaidOutRow): string {
  const own = cells.filter(({ continues }) => !continues);
  return `<tr>${own.map((cell) => writeCell(cell, header ? 'th' : 'td')).join('')}</tr>`;
}

function writeCell({ colSpan, rowSpan, centred, indent, face, spans }: LaidOutCell, tag: 'th' | 'td'): string {
  const attributes = [
    ...(colSpan > 1 ? [` colspan="${colSpan}"`] : []),
    ...(rowSpan > 1 ? [` rowspan="${rowSpan}"`] : []),
    ` class="${[face, ...(centred ? ['centred'] : [])].join(' ')}"`,
  ];
  const content = writeSpans(spans, face);
  // The cell's own padding stays, so what is indented has a block of its own.
  const inner = indent > 0 ? `<div style="padding-left: ${indent}em">${content}</div>` : content;
  return `<${tag}${attributes.join('')}>${inner}</${tag}>`;
}

function writePicture(block: LaidOutPicture, profile: LayoutProfile): string {
  const { picture, alt, boxed, keepsNext } = block;
  if (!picture) return `<p class="body centred">${escapeMarkup(alt)}</p>`;
  const room = textArea(profile);
  const size = pictureSize(block, boxed ? roomInBox(room, profile) : room, profile);
  const source = `data:${picture.mediaType};base64,${picture.data}`;
  const style = `width: ${size.width.toFixed(2)}mm; height: ${size.height.toFixed(2)}mm`;
  return `<p class="picture${keepsNext ? ' keeps-next' : ''}"><img src="${source}" alt="${escapeMarkup(alt)}" style="${style}"></p>`;
}
