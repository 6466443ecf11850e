import { describe, expect, it } from 'vitest';
import { borrow, type Lendable } from '../../../shared/reuse/borrow.ts';

const lent: Lendable = {
  planId: 'p1',
  planTitle: '禾溪县“十四五”教育规划',
  source: '禾溪.docx',
  unitId: 'u9',
  path: ['主要任务'],
  role: 'peer',
  mood: 'aim',
  text: '到2025年，禾溪县新增学位800个。',
  names: ['禾溪县'],
  region: '云洲市禾溪县',
  issuer: '禾溪县教育局',
  periodStart: 2021,
  periodEnd: 2025,
};

const ours = {
  title: '望川区“十五五”教育规划',
  region: '云洲市望川区',
  issuer: '望川区教育局',
  periodStart: 2026,
  periodEnd: 2030,
};

describe('borrow', () => {
  it.each(['望川区', '云洲市望川区', '江原省云洲市望川区'])(
    'takes the names of our own past plans (%s) for ours',
    (region) => {
      expect(borrow({ ...lent, region }, ours, []).provenance.names).toEqual([]);
    },
  );

  it('rolls the text forward and keeps its own wording as provenance', () => {
    expect(borrow(lent, ours, [])).toEqual({
      children: [
        { text: '到' },
        { text: '2030', rolledFrom: '2025', rolledBy: 'year' },
        { text: '年，' },
        { text: '望川区', rolledFrom: '禾溪县', rolledBy: 'name' },
        { text: '新增学位800个。' },
      ],
      provenance: {
        planId: 'p1',
        planTitle: '禾溪县“十四五”教育规划',
        source: '禾溪.docx',
        unitId: 'u9',
        path: ['主要任务'],
        role: 'peer',
        wording: lent.text,
        names: ['禾溪县'],
      },
    });
  });

  it('asks about the years of a source that names no period', () => {
    const { children } = borrow({ ...lent, periodStart: null, periodEnd: null }, ours, []);
    expect(children.map(({ text }) => text).join('')).toContain('到2025年');
    expect(children.find(({ rolledBy }) => rolledBy === 'year')).toMatchObject({ rolledFrom: '2025', text: '2025' });
  });
});
