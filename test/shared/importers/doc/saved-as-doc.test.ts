import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { docx as docxExporter } from '../../../../shared/exporters/docx/docx.ts';
import { gbt9704 } from '../../../../shared/exporters/layout-profile.ts';
import { doc } from '../../../../shared/importers/doc/doc.ts';
import { docx } from '../../../../shared/importers/docx/docx.ts';
import { findCommand, runCommand } from '../../../support/external-tools.ts';
import { sampleDrafts } from '../../../support/sample-drafts.ts';
import { temporaryFolder } from '../../../support/temp-folder.ts';

/** LibreOffice breaks up lists where a level is skipped, so that such drafts are other documents as .doc. */
const drafts = Object.entries(sampleDrafts).filter(([name]) => !name.startsWith('skipped'));

/** Saves Word documents as .doc, with a profile of its own, so that an open LibreOffice does not take the work over. */
function saveAsDoc(folder: string, files: readonly string[]): string[] {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  runCommand(
    'soffice',
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'doc',
    '--outdir',
    folder,
    ...files,
  );
  return files.map((file) => join(folder, basename(file).replace(/docx$/, 'doc')));
}

describe.skipIf(findCommand('soffice') === null)(
  'a plan saved as .doc (skipped where soffice is not installed)',
  () => {
    it('is read as the .docx it was, with numbers, headings and lead sentences', { timeout: 180_000 }, async () => {
      const folder = temporaryFolder();
      const originals = drafts.map(([, draft]) => docxExporter.write(draft, gbt9704));
      const files = originals.map((bytes, index) => {
        const file = join(folder, `plan${index}.docx`);
        writeFileSync(file, bytes);
        return file;
      });
      const saved = saveAsDoc(folder, files).map((file) => new Uint8Array(readFileSync(file)));
      const asDoc = await Promise.all(saved.map(async (bytes) => (await doc.read(bytes)).value.lines));
      const asDocx = await Promise.all(originals.map(async (bytes) => (await docx.read(bytes)).value.lines));
      expect(asDoc).toEqual(asDocx);
    });
  },
);
