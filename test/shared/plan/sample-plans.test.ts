import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importers } from '../../../shared/importers/index.ts';
import { readDocument } from '../../../shared/importers/read-document.ts';
import type { Plan } from '../../../shared/plan/model.ts';
import { parsePlan } from '../../../shared/plan/parse-plan.ts';
import { matchTargets, type NotedPlan, scorePlan } from '../../support/plan-score.ts';

/** Invented plans in the manner of 1983 to 2026; NAME.json notes what a person reads out of NAME.txt or NAME.md. */
const folder = new URL('../../fixtures/sample-plans/', import.meta.url);
const sources = readdirSync(folder).filter((file) => !file.endsWith('.json'));

async function planOf(source: string): Promise<Plan> {
  const bytes = new Uint8Array(readFileSync(new URL(source, folder)));
  return parsePlan((await readDocument(bytes, source, importers)).value);
}

function notesOf(source: string): NotedPlan {
  return JSON.parse(readFileSync(new URL(source.replace(/\.\w+$/, '.json'), folder), 'utf8'));
}

describe.each(sources)('%s', (source) => {
  it('gives the headings, levels and values that a person finds in it', async () => {
    const score = scorePlan(notesOf(source), await planOf(source));
    expect(score.headings).toBeGreaterThanOrEqual(0.95);
    expect(score.structure).toBeGreaterThanOrEqual(0.95);
    expect(score.targets).toBeGreaterThanOrEqual(0.92);
    expect(score.fields).toBeGreaterThanOrEqual(0.9);
    expect(score.past).toBe(0);
  });

  it('gives each value its place in the text of its unit', async () => {
    const { units, targets, achieved } = await planOf(source);
    for (const { unitId, start, valueText } of [...targets, ...achieved]) {
      const text = units.find((unit) => unit.id === unitId)?.text ?? '';
      expect(text.slice(start, start + valueText.length)).toBe(valueText);
    }
  });

  it('knows the level that a value starts from and how far it binds, where a person noted them', async () => {
    const { targets } = await planOf(source);
    const noted = notesOf(source).targets.filter((target) => target.base || target.nature);
    for (const [index, at] of matchTargets(noted, targets)) {
      const { base, nature } = noted[index] ?? {};
      if (nature) expect(targets[at]?.nature).toBe(nature);
      if (base?.value) expect(targets[at]?.base?.value).toBe(base.value);
      if (base?.year) expect(targets[at]?.base?.year).toBe(base.year);
    }
  });
});
