import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { gbt9704 } from '../../../shared/exporters/layout-profile.ts';
import { text } from '../../../shared/exporters/text.ts';
import {
  boxClause,
  boxTitle,
  caption,
  item,
  note,
  picture,
  row,
  subtitle,
  table,
} from '../../support/block-builder.ts';
import { bold, clause, draft, heading, paragraph, title, unnumbered } from '../../support/draft-builder.ts';

test('plain text has the title, then a line for each block with its number', () => {
  const value = draft(
    title('望川区教育局2026年工作要点'),
    unnumbered(1, '引言'),
    heading(1, '重点任务'),
    clause(2, '加强', bold('党建'), '。落实责任。'),
    paragraph('其他\u0007。'),
  );
  expect(strFromU8(text.write(value, gbt9704))).toBe(
    '望川区教育局2026年工作要点\n\n　　引言\n　　一、重点任务\n　　（一）加强党建。落实责任。\n　　其他。\n',
  );
});

test('subtitles stand under the title, tables are cells parted by tabs, boxes are plain lines', () => {
  const value = draft(
    title('望川区\n规划'),
    subtitle('（草案）'),
    note('甲'),
    item('更高。'),
    caption('table', '指标'),
    table(0, row([{ text: '指标', rowSpan: 2 }, '目标\n（2030年）']), row(['A\nB'])),
    boxTitle('工程'),
    boxClause(1, '学位。'),
    picture('gone', 60, '布局'),
  );
  expect(strFromU8(text.write(value, gbt9704)).split('\n')).toEqual([
    '望川区',
    '规划',
    '（草案）',
    '',
    '　　——更高。',
    '表1　指标',
    '指标\t目标（2030年）',
    '\tA B',
    '专栏1　工程',
    '　　1.学位。',
    '〔图：布局〕',
    '',
  ]);
});
