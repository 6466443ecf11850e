import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors.ts';
import { doc } from '../../../../shared/importers/doc/doc.ts';
import { docx } from '../../../../shared/importers/docx/docx.ts';
import { buildCompoundFile } from '../../../support/compound-builder.ts';
import { buildWord97 } from '../../../support/word-97-builder.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/importers/doc', import.meta.url));
const plan = new Uint8Array(readFileSync(join(fixtures, 'numbered-plan.doc')));
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

describe('doc', () => {
  it('knows a Word document by its content, whatever its name', () => {
    expect(doc.recognizes(plan, '工作要点.txt')).toBe(true);
  });

  it.each([
    ['a workbook', { Workbook: [1] }],
    ['a presentation', { 'PowerPoint Document': [1] }],
    ['a document with a password', { EncryptedPackage: utf16('EncryptedPackage'), EncryptionInfo: [4, 0, 4, 0] }],
  ])('leaves %s to others, even with its ending', (_, streams) => {
    expect(doc.recognizes(buildCompoundFile(streams), '工作要点.doc')).toBe(false);
  });

  it('leaves a .docx with a password to the importer that says so', () => {
    const bytes = buildCompoundFile({ EncryptedPackage: [1], EncryptionInfo: [4, 0, 4, 0] });
    expect(docx.recognizes(bytes, '工作要点.doc')).toBe(true);
  });

  it('takes a file of its ending whose directory is destroyed, to say that it is damaged', () => {
    const broken = plan.slice();
    broken.fill(0xff, 0x30, 0x34);
    expect(doc.recognizes(broken, '工作要点.doc')).toBe(true);
    expect(doc.recognizes(broken, '工作要点')).toBe(false);
    expect(() => doc.read(broken)).toThrow(new AppError('brokenFile', { reason: 'compoundFile' }));
  });

  it('refuses an encrypted document', () => {
    const bytes = buildWord97({ pieces: [{ text: '密文\r' }], flags: 0x0100 });
    expect(() => doc.read(bytes)).toThrow(new AppError('encrypted'));
  });

  it('refuses a document without its main stream', () => {
    expect(() => doc.read(buildCompoundFile({ '1Table': [1] }))).toThrow(
      new AppError('brokenFile', { reason: 'noMainDocument' }),
    );
  });

  it('refuses a document whose text cannot be found', () => {
    expect(() => doc.read(buildWord97({ pieces: [] }))).toThrow(new AppError('brokenFile', { reason: 'pieceTable' }));
  });

  it('says where a document holds less text than it tells of', async () => {
    const { value, warnings } = await doc.read(buildWord97({ pieces: [{ text: '一、目标。\r' }], stories: [400] }));
    expect(value.lines).toEqual([{ text: '一、目标。' }]);
    expect(warnings).toEqual([{ code: 'textCutOff', details: {} }]);
  });
});
