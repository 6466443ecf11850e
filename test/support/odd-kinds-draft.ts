import type { Block, Draft } from '../../shared/document/model.ts';
import {
  boxClause,
  boxParagraph,
  boxTitle,
  caption,
  note,
  pageBreak,
  picture,
  refersTo,
  row,
  table,
} from './block-builder.ts';
import { draft, heading, paragraph, unnumbered } from './draft-builder.ts';
import { chart } from './every-kind-draft.ts';

/** A table whose rows and spans do not fit its columns. */
export const raggedTable: Block = {
  ...(table(3, row(['甲', '乙', '丙'])) as Extract<Block, { type: 'table' }>),
  children: [
    row([{ text: '头', rowSpan: 9, colSpan: 7 }]),
    row([]),
    row([]),
    row([{ text: '高', rowSpan: 9 }, '乙']),
    row([{ text: '宽', colSpan: 3 }, '多出的一格', '再多一格']),
    row([], 'group'),
    row(['其中：已写明'], 'ofWhich'),
  ],
};

/** What no writer wants but files may hold: breaks without pages, boxes without titles, pictures that are gone, own schemes. */
export const oddKindsDraft: Draft = {
  ...draft(
    pageBreak('landscape'),
    pageBreak(),
    raggedTable,
    note('批注'),
    table(5, row(['只有表头'])),
    pageBreak('landscape'),
    heading(1, '横排页上的标题'),
    unnumbered(2, ''),
    pageBreak('portrait'),
    pageBreak('landscape'),
    paragraph('引用', refersTo('gone'), '。'),
    pageBreak('portrait'),
    pageBreak(),
    boxTitle(''),
    boxTitle('只有标题'),
    boxTitle('只有表格'),
    { ...table(0, row(['一'])), boxed: true } as Block,
    pageBreak(),
    boxClause(1, '无题之框'),
    boxParagraph(''),
    picture('gone', 80, '没有了的图'),
    picture('chart', 5),
    picture('chart', 420, '甲<乙>&“丙”'),
    caption('picture', ''),
    pageBreak('landscape'),
  ),
  pictures: [chart],
  scheme: {
    name: '任务',
    levels: [
      { numeral: 'chinese', before: '任务', after: '：' },
      { numeral: 'capital', before: '', after: '%2.' },
      { numeral: 'small', before: '(', after: ')', runsOn: true },
    ],
    skips: true,
  },
};
