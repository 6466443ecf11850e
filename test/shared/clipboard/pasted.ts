import { readFileSync } from 'node:fs';
import { type PastedContent, readClipboard } from '../../../shared/clipboard/read-clipboard.ts';
import { type Block, type TableBlock, type TextRun, textOf } from '../../../shared/document/model.ts';
import { type NumberingScheme, numberingSchemes } from '../../../shared/document/numbering-scheme.ts';

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/clipboard/${name}`, import.meta.url), 'utf8');
}

export function paste(
  data: { readonly html?: string; readonly text?: string },
  scheme: NumberingScheme = numberingSchemes.official,
): PastedContent {
  let count = 0;
  return readClipboard({ html: data.html ?? '', text: data.text ?? '' }, { scheme, newId: () => `n${++count}` });
}

/** Blocks in short: “heading 1: 总体要求”, bold in **, highlight in ==. */
export function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    const depth = 'depth' in block ? ` ${block.depth}` : '';
    const looks = [
      'unnumbered' in block ? ' unnumbered' : '',
      'boxed' in block ? ' boxed' : '',
      block.type === 'caption' ? ` of ${block.of}` : '',
    ];
    const text = block.type === 'table' ? rowsOf(block).join(' / ') : runsOf(block.children);
    return `${block.type}${depth}${looks.join('')}: ${text}`;
  });
}

/** A table's rows, its cells with their spans: “数值[2×1]” is two columns wide. */
function rowsOf({ children }: TableBlock): string[] {
  return children.map((row) =>
    row.children
      .map((cell) => {
        const { colSpan = 1, rowSpan = 1 } = cell;
        return `${runsOf(cell.children)}${colSpan * rowSpan > 1 ? `[${colSpan}×${rowSpan}]` : ''}`;
      })
      .join('|'),
  );
}

export function runsOf(runs: readonly TextRun[]): string {
  return runs
    .map(({ text, bold, highlight }) => {
      const strong = bold ? `**${text}**` : text;
      return highlight ? `==${strong}==` : strong;
    })
    .join('');
}

export function allText(blocks: readonly Block[]): string {
  return blocks.map(textOf).join('');
}
