import { describe, expect, it } from 'vitest';
import { borrow, type Lendable } from '../../../shared/reuse/borrow.ts';
import { rolled } from '../../support/draft-builder.ts';

const lent: Lendable = {
  planId: 'p1',
  planTitle: '禾溪县“十四五”教育规划',
  source: '禾溪.docx',
  unitId: 'u9',
  path: ['主要任务'],
  role: 'peer',
  text: '到2025年，禾溪县新增学位800个。',
  names: ['禾溪县'],
  region: '云洲市禾溪县',
  periodStart: 2021,
  periodEnd: 2025,
};

const ours = { region: '云洲市望川区', periodStart: 2026, periodEnd: 2030 };

describe('borrow', () => {
  it.each(['望川区', '云洲市望川区', '江原省云洲市望川区'])(
    'takes the names of our own past plans (%s) for ours',
    (region) => {
      expect(borrow({ ...lent, region }, ours).provenance.names).toEqual([]);
    },
  );

  it('rolls the text forward and keeps its own wording as provenance', () => {
    expect(borrow(lent, ours)).toEqual({
      children: [{ text: '到' }, rolled('2030', '2025'), { text: '年，禾溪县新增学位800个。' }],
      provenance: {
        planId: 'p1',
        planTitle: '禾溪县“十四五”教育规划',
        source: '禾溪.docx',
        unitId: 'u9',
        wording: lent.text,
        names: ['禾溪县'],
      },
    });
  });

  it('leaves the text as it is where the source names no period', () => {
    const { children } = borrow({ ...lent, periodStart: null, periodEnd: null }, ours);
    expect(children).toEqual([{ text: lent.text }]);
  });
});
