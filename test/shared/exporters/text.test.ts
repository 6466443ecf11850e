import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { gbt9704 } from '../../../shared/exporters/layout-profile.ts';
import { text } from '../../../shared/exporters/text.ts';
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
