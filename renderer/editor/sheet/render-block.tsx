import type { HTMLAttributes } from 'react';
import { Node } from 'slate';
import type { RenderElementProps } from 'slate-react';
import type { TextBlock } from '../../../shared/document/model.ts';
import { responsibleText } from '../../../shared/document/responsible-text.ts';
import { assertNever } from '../../../shared/errors.ts';
import { useKeyed } from './keyed-store.ts';
import { PageBreakView, PictureView } from './render-object.tsx';
import { CellView, RowView, TableView } from './render-table.tsx';
import { useSheetWords } from './sheet-words.ts';
import { useShown } from './shown.ts';

/** The title is the h1 of the sheet. */
const headingTags = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6' } as const;

/** What each kind of text block looks like: its element, and its class names. */
function lookOf(block: TextBlock): {
  readonly tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p';
  readonly name: string;
} {
  switch (block.type) {
    case 'title':
      return { tag: 'h1', name: 'block-title' };
    case 'heading':
      return { tag: headingTags[block.depth], name: `block-heading block-depth-${block.depth}` };
    case 'clause':
      return { tag: 'p', name: block.boxed ? 'block-clause' : `block-clause block-depth-${block.depth}` };
    case 'boxTitle':
      return { tag: 'p', name: 'block-box-title' };
    default:
      return { tag: 'p', name: `block-${block.type}` };
  }
}

/** One block on the sheet, a row or a cell of a table. */
export function RenderBlock(props: RenderElementProps) {
  const { element } = props;
  switch (element.type) {
    case 'table':
      return <TableView {...props} table={element} />;
    case 'row':
      return <RowView {...props} row={element} />;
    case 'cell':
      return <CellView {...props} cell={element} />;
    case 'picture':
      return <PictureView {...props} picture={element} />;
    case 'pageBreak':
      return <PageBreakView {...props} pageBreak={element} />;
    case 'title':
    case 'subtitle':
    case 'heading':
    case 'clause':
    case 'paragraph':
    case 'item':
    case 'boxTitle':
    case 'caption':
    case 'note':
      return <TextView {...props} block={element} />;
    default:
      return assertNever(element);
  }
}

/** The number is no part of the text: it cannot be selected, typed over or copied wrongly. */
function TextView({ attributes, children, block }: RenderElementProps & { readonly block: TextBlock }) {
  const { numbers, shapes } = useShown();
  const number = useKeyed(numbers, block.id);
  const shape = useKeyed(shapes, block.id);
  const placeholder = usePlaceholder(block);
  const { tag: Tag, name } = lookOf(block);
  const t = useSheetWords();
  const marks = {
    'data-block': block.id,
    'data-number': number || undefined,
    'data-borrowed': block.provenance ? true : undefined,
    'data-placeholder': placeholder,
    'data-responsible': 'responsible' in block ? responsibleText(block.responsible) || undefined : undefined,
    'aria-roledescription': block.type === 'note' ? t('editor.note') : undefined,
  } as HTMLAttributes<HTMLElement>;
  return (
    <Tag {...attributes} {...marks} className={`block ${name}${shape ? ` ${shape}` : ''}`}>
      {children}
    </Tag>
  );
}

const withPlaceholder = ['title', 'subtitle', 'heading', 'boxTitle', 'caption', 'note'];

/** What an empty block says of itself. */
function usePlaceholder(block: TextBlock): string | undefined {
  const t = useSheetWords();
  if (!withPlaceholder.includes(block.type) || Node.string(block) !== '') return undefined;
  return t(`editor.placeholder.${block.type}`);
}
