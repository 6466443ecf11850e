import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importers } from '../../../shared/importers/index.ts';
import { readDocument } from '../../../shared/importers/read-document.ts';
import type { Plan } from '../../../shared/plan/model.ts';
import { parsePlan } from '../../../shared/plan/parse-plan.ts';

/** Five real documents that lie beside the project, not in it. */
const seeds = new URL('../../../../shared/seeds/', import.meta.url);

async function planOf(name: string): Promise<Plan> {
  const bytes = new Uint8Array(readFileSync(new URL(name, seeds)));
  return parsePlan((await readDocument(bytes, name, importers)).value);
}

/** The marks of a level without their punctuation, in reading order. */
function marks(plan: Plan, level: number): string[] {
  const units = plan.units.filter((unit) => unit.level === level);
  return units.map((unit) => unit.number.replace(/[\s、.．，]/g, '') || unit.title);
}

function upTo(last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${index + 1}`);
}

function rulesOf(plan: Plan): string[] {
  return plan.cleaning.map((note) => note.rule);
}

describe.skipIf(!existsSync(seeds))('the seed documents (skipped where ../shared/seeds is absent)', () => {
  it('seed_000: Traditional with readings becomes Simplified, five chapters, 21 items running on', async () => {
    const plan = await planOf('seed_000.txt');
    expect(plan.meta).toMatchObject({ title: '2025年金坛区教育重点工作', kind: 'annualWorkPoints', periodStart: 2025 });
    expect(plan.meta.region).toMatch(/^(?:江苏省)?(?:常州市)?金坛区$/);
    expect(marks(plan, 1)).toEqual(['一', '二', '三', '四', '五']);
    expect(marks(plan, 2)).toEqual(upTo(21));
    expect(rulesOf(plan)).toEqual(['pinyin', 'traditional', 'pageFurniture', 'punctuation']);
  });

  it('seed_001: six chapters, 33 items running on, each with a lead sentence', async () => {
    const plan = await planOf('seed_001.txt');
    expect(plan.meta).toMatchObject({ kind: 'annualWorkPoints', periodStart: 2021, periodEnd: 2021 });
    expect(marks(plan, 1)).toEqual(['一', '二', '三', '四', '五', '六']);
    expect(marks(plan, 2)).toEqual(upTo(33));
    expect(plan.units.filter((unit) => unit.type === 'clause' && unit.title === '')).toEqual([]);
  });

  it('seed_002: pieces joined again, three chapters, ten actions and four projects', async () => {
    const plan = await planOf('seed_002.txt');
    expect(plan.meta).toMatchObject({ kind: 'fiveYearPlan', periodStart: 2021, periodEnd: 2025 });
    expect(plan.meta.region).toMatch(/^(?:江苏省)?(?:无锡市)?滨湖区$/);
    expect(marks(plan, 1)).toEqual(['一', '二', '三']);
    expect(marks(plan, 2)).toEqual(['（一）', '（二）', '（三）', '（一）', '（二）']);
    expect(marks(plan, 3)).toEqual([...upTo(10), ...upTo(4)]);
    expect(plan.cleaning.find((note) => note.rule === 'pageCuts')?.count).toBe(45);
  });

  it('seed_003: letter of notice passed over, labels over six chapters, items 1–5 and 1–31', async () => {
    const plan = await planOf('seed_003.txt');
    expect(plan.meta).toMatchObject({ kind: 'annualWorkPoints', periodStart: 2020, periodEnd: 2020 });
    expect(plan.meta.title.endsWith('2020年工作要点')).toBe(true);
    expect(marks(plan, 1)).toEqual(['指导思想', '总体目标', '主要任务']);
    expect(marks(plan, 2)).toEqual([...upTo(5), '一', '二', '三', '四', '五', '六']);
    expect(marks(plan, 3)).toEqual(upTo(31));
    expect(rulesOf(plan)).toContain('spamPhrase');
  });

  it('seed_004: two chapters with 一是…七是 and 一是…五是', async () => {
    const plan = await planOf('seed_004.txt');
    expect(plan.meta).toMatchObject({
      kind: 'summaryAndPlan',
      periodStart: 2020,
      periodEnd: 2021,
      issuer: '新吴区教育局',
    });
    expect(marks(plan, 1)).toEqual(['一', '二']);
    expect(marks(plan, 2).join('')).toBe('一是二是三是四是五是六是七是一是二是三是四是五是');
  });

  it('no page furniture is left in any of them', async () => {
    const furniture = /字体大小|浏览次数|瀏覽|加入收藏|信息索引号|当前位置|由会员分享/;
    for (const number of [0, 1, 2, 3, 4]) {
      const { units } = await planOf(`seed_00${number}.txt`);
      expect(units.filter((unit) => furniture.test(unit.text))).toEqual([]);
    }
  });
});
