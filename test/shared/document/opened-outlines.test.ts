import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { formatNumber } from '../../../shared/document/numbering.ts';
import { type NumberingScheme, numberingSchemes } from '../../../shared/document/numbering-scheme.ts';
import { bare, numberedTexts, openedDocument } from '../../support/opened-document.ts';

const topics = [
  '学位供给',
  '教师队伍',
  '课堂改革',
  '校园安全',
  '家校共育',
  '职业教育',
  '特殊教育',
  '数字校园',
] as const;
const verbs = ['扩大', '加强', '深化', '完善', '推进', '统筹'] as const;

const name = fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...topics)).map(([verb, topic]) => `${verb}${topic}`);
const sentence = fc
  .tuple(name, fc.integer({ min: 2, max: 80 }))
  .map(([what, count]) => `坚持目标导向和问题导向，${what}，全年完成建设项目${count}个，覆盖全区各级各类学校。`);

/** An item of an outline: how deep it stands, how far its number is off, and what it says. */
const item = fc.record({
  depth: fc.integer({ min: 1, max: 4 }),
  skipped: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) }),
  kind: fc.constantFrom('heading', 'clause', 'paragraph', 'dash'),
  name,
  sentence,
});
type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;

/** The lines of a document that counts its items by a scheme, with slips. */
function written(items: readonly Item[], scheme: NumberingScheme): string[] {
  const counts = scheme.levels.map(() => 0);
  let deepest = 1;
  return items.map(({ depth, skipped, kind, name: title, sentence: text }) => {
    if (kind === 'paragraph') return text;
    if (kind === 'dash') return `——${title}。${text}`;
    const own = Math.min(depth, deepest, scheme.levels.length);
    deepest = own + 1;
    counts[own - 1] = (counts[own - 1] ?? 0) + 1 + skipped;
    for (let below = own; below < counts.length; below++) if (!scheme.levels[below]?.runsOn) counts[below] = 0;
    const level = scheme.levels[own - 1];
    const number = level ? formatNumber(level, counts[own - 1] ?? 0) : '';
    return kind === 'heading' ? `${number}${title}` : `${number}${title}。${text}`;
  });
}

test('an invented document, opened as a draft, reads as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { minLength: 1, maxLength: 24 }),
      fc.constantFrom(...Object.values(numberingSchemes)),
      fc.constantFrom('望川区教育局2027年工作要点', '望川区“十五五”教育事业发展规划'),
      async (items, scheme, title) => {
        const lines = [title, ...written(items, scheme)];
        const { draft, cleaned, report } = await openedDocument(strToU8(lines.join('\n')), '文稿.txt');
        const told = report.cleaned.length === 0 ? lines : cleaned;
        expect(report.movedBelowTitle).toBe(0);
        expect(bare(numberedTexts(draft).join('\n'))).toBe(bare(told.join('\n')));
      },
    ),
    { numRuns: 300 },
  );
});

test('a document that counts by a scheme without slips has no number left in its text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { minLength: 2, maxLength: 16 }),
      fc.constantFrom(...Object.values(numberingSchemes)),
      async (items, scheme) => {
        const clean = items.map((one) => ({ ...one, skipped: 0, kind: one.kind === 'dash' ? 'heading' : one.kind }));
        const lines = ['望川区教育局2027年工作要点', ...written(clean as readonly Item[], scheme)];
        const { report } = await openedDocument(strToU8(lines.join('\n')), '文稿.txt');
        expect(report.keptNumbers).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});
