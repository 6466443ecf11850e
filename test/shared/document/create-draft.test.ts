import { describe, expect, it } from 'vitest';
import { createDraft, type DraftBase } from '../../../shared/document/create-draft.ts';
import type { Draft, DraftMeta } from '../../../shared/document/model.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { restoreDraft } from '../../../shared/document/restore-draft.ts';
import type { Expression } from '../../../shared/expressions/expression.ts';
import { type OutlineNode, proposeOutline } from '../../../shared/plan/outline-proposal.ts';
import { parsePlan } from '../../../shared/plan/parse-plan.ts';
import { draft, heading, rolled } from '../../support/draft-builder.ts';
import { lines } from '../../support/source-lines.ts';

const meta: DraftMeta = draft().meta;
const now = '2026-03-01T08:00:00.000Z';

function base(planId: string, names: readonly string[], ...texts: readonly string[]): DraftBase {
  const plan = parsePlan({ lines: lines(...texts) });
  return { planId, title: plan.meta.title, source: `${planId}.docx`, plan, role: 'peer', names };
}

function created(
  bases: readonly DraftBase[],
  sections: readonly OutlineNode[] = proposeOutline(bases),
  expressions: readonly Expression[] = [],
): Draft {
  let count = 0;
  const newId = () => `id${++count}`;
  return createDraft({ meta: { ...meta, title: '望川区教育规划' }, bases, sections, expressions, now, newId });
}

const chapters = base(
  'p1',
  ['禾溪县', '禾溪'],
  '禾溪县“十四五”教育规划',
  '一、“十四五”发展思路',
  '（一）办好禾溪中学。扩容。',
);
const items = base('p2', [], '禾溪县教育局2025年工作要点', '一、党建', '1.压实责任。每季度1次。', '2.建强组织。换届。');

describe('createDraft', () => {
  it('stands with its title and the chosen sections, rolled forward', () => {
    const { blocks } = created([chapters]);
    expect(blocks.map(({ type, children }) => ({ type, children }))).toEqual([
      { type: 'title', children: [{ text: '望川区教育规划' }] },
      { type: 'heading', children: [{ text: '“' }, rolled('十五五', '十四五', 'period'), { text: '”发展思路' }] },
      { type: 'clause', children: [{ text: '办好禾溪中学。' }] },
    ]);
  });

  it('says what the given wordings have for what has ended', () => {
    const ended: Expression = {
      text: '禾苗课堂',
      kind: 'usage',
      from: null,
      until: '2020',
      successor: '青苗课堂',
      shortForms: [],
      wrongForms: [],
    };
    const plan = base('p6', [], '望川区“十四五”教育规划', '一、办好禾苗课堂');
    expect(created([plan], proposeOutline([plan]), [ended]).blocks[1]?.children).toEqual([
      { text: '办好' },
      rolled('青苗课堂', '禾苗课堂', 'expression'),
    ]);
  });

  it('notes for each section where it came from and which foreign names it carries', () => {
    expect(created([chapters]).blocks[2]?.provenance).toEqual([
      {
        planId: 'p1',
        planTitle: '禾溪县“十四五”教育规划',
        source: 'p1.docx',
        unitId: chapters.plan.units[1]?.id,
        role: 'peer',
        wording: '办好禾溪中学',
        names: ['禾溪'],
      },
    ]);
  });

  it('keeps only the sections that were chosen', () => {
    const [first] = proposeOutline([items]);
    expect(created([items], first ? [first] : []).blocks.map((block) => block.type)).toEqual(['title', 'heading']);
  });

  it('begins with an empty heading where no section was chosen', () => {
    expect(created([]).blocks.slice(1)).toEqual([{ ...heading(1, ''), id: 'id2' }]);
  });

  it('takes the numbering scheme that most of its bases are built by', () => {
    const parts = base('p3', [], '云洲市教育规划（2026—2030年）', '第一章 总则', '第一节 目标');
    expect(created([chapters]).scheme.name).toBe('official');
    expect(created([items]).scheme.name).toBe('workPoints');
    expect(created([parts]).scheme.name).toBe('chapters');
    expect(created([items, parts, { ...items, planId: 'p4' }]).scheme.name).toBe('workPoints');
    expect(created([]).scheme.name).toBe('official');
  });

  it('goes no deeper than its scheme', () => {
    const sections: OutlineNode[] = [
      { id: 's1', type: 'clause', depth: 5, unnumbered: false, title: '分工', planIds: ['p2'], unitId: 'u2' },
    ];
    expect(created([items], sections).blocks[1]).toMatchObject({ type: 'clause', depth: 4 });
  });

  it('keeps headings without number unnumbered', () => {
    const labels = base('p5', [], '望川区教育局2025年工作要点', '指导思想：坚持公平。', '主要任务：', '一、扩容');
    const { blocks, scheme } = created([labels]);
    expect(numberBlocks(blocks, scheme)).toEqual(['', '', '', '一、']);
  });

  it('takes a section of a plan that is none of its bases as it is', () => {
    const sections: OutlineNode[] = [
      { id: 's1', type: 'heading', depth: 1, unnumbered: false, title: '2025年任务', planIds: ['gone'], unitId: 'u1' },
    ];
    expect(created([items], sections).blocks[1]).toEqual({ ...heading(1, '2025年任务'), id: 'id2' });
  });

  it('is a draft that can be stored: facts, bases, dates and ids of their own', () => {
    const made = created([chapters, items]);
    expect(restoreDraft(made)).toEqual(made);
    expect(made).toMatchObject({ clearedNames: [], createdAt: now, updatedAt: now });
    expect(made.bases).toEqual([
      { planId: 'p1', title: '禾溪县“十四五”教育规划', source: 'p1.docx' },
      { planId: 'p2', title: '禾溪县教育局2025年工作要点', source: 'p2.docx' },
    ]);
    expect(new Set(made.blocks.map((block) => block.id)).size).toBe(made.blocks.length);
  });
});
