import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Draft, referenceSign, textHolders, textOf } from '../../../shared/document/model.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { exporters } from '../../../shared/exporters/index.ts';
import { gbt9704 } from '../../../shared/exporters/layout-profile.ts';
import { docxPart, docxParts } from '../../support/docx-parts.ts';
import { clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';
import { everyKindDraft } from '../../support/every-kind-draft.ts';
import { findCommand, runCommand } from '../../support/external-tools.ts';
import { sampleDrafts, sampleProfiles } from '../../support/sample-drafts.ts';

const cases = Object.entries(sampleDrafts).flatMap(([draftName, value]) =>
  Object.entries(sampleProfiles).map(([profileName, profile]) => ({ draftName, value, profileName, profile })),
);

test('names and endings are unique', () => {
  expect(new Set(exporters.map(({ name }) => name)).size).toBe(exporters.length);
  expect(new Set(exporters.map(({ ending }) => ending)).size).toBe(exporters.length);
});

describe.each(exporters)('the $name exporter', (exporter) => {
  test.each(cases)('writes “$draftName” by the profile “$profileName” the same way each time', ({ value, profile }) => {
    expect(exporter.write(value, profile)).toEqual(exporter.write(structuredClone(value), profile));
  });

  test('leaves the draft as it is', () => {
    const value = Object.values(sampleDrafts)[1];
    const before = structuredClone(value);
    if (value) exporter.write(value, gbt9704);
    expect(value).toEqual(before);
  });

  test('writes 300,000 characters in well under a second', () => {
    const section = [
      heading(1, '主要任务'),
      clause(2, '加强统筹。', '“四有”好老师'.repeat(12)),
      paragraph('落实责任'.repeat(30)),
    ];
    const blocks = Array.from({ length: 1500 }, () => section).flat();
    const long = draft(title('望川区教育事业发展规划'), ...blocks);
    expect(long.blocks.map(textOf).join('').length).toBeGreaterThan(300_000);
    const start = performance.now();
    exporter.write(long, gbt9704);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe.each(exporters)('in what the $name exporter writes', (exporter) => {
  const shown = (value: Draft) =>
    exporter.name === 'docx'
      ? docxPart(exporter.write(value, gbt9704), 'word/document.xml')
      : strFromU8(exporter.write(value, gbt9704));
  const words = (value: Draft) => shown(value).replace(/<[^>]*>|[\s\\*|]/g, '');

  test('all kinds of text are found, references and who is responsible included', () => {
    const value = everyKindDraft();
    const printed = textHolders(value.blocks.filter(({ type }) => type !== 'note')).map(textOf);
    const plain = printed.flatMap((text) => text.replace(/[\s|]/g, '').split(referenceSign));
    const all = words(value);
    expect(plain.filter((piece) => !all.includes(piece))).toEqual([]);
    for (const piece of [
      '主要指标见表1。',
      '详见专栏1和第一部分（一）。（牵头：学前科；配合：基建办；时限：2027年8月底前）',
    ])
      expect(all).toContain(piece);
  });

  test('notes, comments and hidden names are not', () => {
    const commented = { text: '甲', comments: ['c1'] };
    const comment = { id: 'c1', author: '某人', text: '内部意见', createdAt: '2026-01-05T08:00:00.000Z' };
    const value = everyKindDraft({ hidesResponsible: true, comments: [comment] });
    const all = words({ ...value, blocks: [...value.blocks, paragraph(commented)] });
    for (const hidden of ['写给读稿人', '内部意见', '某人', '招生办', '督导室）', '学前科', '责任科室'])
      expect(all).not.toContain(hidden);
  });
});

describe('formats with typed numbers', () => {
  const typed = exporters.filter(({ name }) => name !== 'docx');
  const official = sampleDrafts['every depth, official'] ?? draft();

  test.each(typed)('$name has every number before its text', (exporter) => {
    const text = strFromU8(exporter.write(official, gbt9704)).replace(/<[^>]*>|[#*\s\\]/g, '');
    const numbers = numberBlocks(official.blocks, official.scheme);
    const expected = official.blocks.slice(1).map((block, index) => numbers[index + 1] + textOf(block));
    for (const line of expected) expect(text).toContain(line);
  });
});

test.each(cases)(
  '“$draftName” by the profile “$profileName” is a package of well-formed parts',
  ({ value, profile }) => {
    const docx = exporters.find(({ name }) => name === 'docx');
    const entries = Object.entries(docxParts(docx?.write(value, profile) ?? new Uint8Array()));
    const parts = entries.flatMap(([path, part]) => (path.startsWith('word/media/') ? [] : [part]));
    expect(parts.length).toBeGreaterThan(8);
    for (const part of parts) expect(XMLValidator.validate(part)).toBe(true);
  },
);

const validator = fileURLToPath(new URL('../../../../shared/tools/validate-docx', import.meta.url));
const canValidate = existsSync(validator) && findCommand('xmllint') !== null && findCommand('python3') !== null;

test.skipIf(!canValidate)(
  'every Word document obeys ISO/IEC 29500 (skipped without xmllint and the schema checker beside the project)',
  { timeout: 120_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'wunian-docx-'));
    const docx = exporters.find(({ name }) => name === 'docx');
    const files = cases.map(({ value, profile }, index) => {
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, docx?.write(value, profile) ?? '');
      return file;
    });
    expect(runCommand(validator, ...files)).toContain(`${cases.length} file(s), 0 fault(s)`);
    rmSync(folder, { recursive: true });
  },
);
