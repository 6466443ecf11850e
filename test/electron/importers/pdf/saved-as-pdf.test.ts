import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../../../electron/importers/pdf/pdf.ts';
import type { Draft } from '../../../../shared/document/model.ts';
import { docx as docxExporter } from '../../../../shared/exporters/docx/docx.ts';
import { gbt9704 } from '../../../../shared/exporters/layout-profile.ts';
import { printPage } from '../../../../shared/exporters/print/print-page.ts';
import { docx } from '../../../../shared/importers/docx/docx.ts';
import { shownText } from '../../../../shared/importers/lines.ts';
import { bold, clause, draft, heading, paragraph, title } from '../../../support/draft-builder.ts';
import { findCommand, runCommand } from '../../../support/external-tools.ts';
import { sampleDrafts } from '../../../support/sample-drafts.ts';
import { temporaryFolder } from '../../../support/temp-folder.ts';

const browser = findCommand('chromium', 'google-chrome', 'chromium-browser');
const slow = { timeout: 180_000 };

const sentences = [
  '到2027年，全区新建改扩建公办幼儿园12所，新增学位3600个以上，公办园在园幼儿占比不低于62%。',
  '健全校际结对、名师联动、资源共享的集团化办学机制，推动城乡学校在课程、师资、管理上同频共振。',
  '每学期组织区级教研活动不少于4次，覆盖全部学科与学段。',
];

/** A plan over several pages, its paragraphs of many lengths. */
const longPlan = draft(
  title('云洲市望川区教育事业发展“十五五”规划（2026—2030年）'),
  ...Array.from({ length: 5 }, (_, chapter) => [
    heading(1, `重点任务之${chapter + 1}`),
    paragraph(sentences.join('').repeat(chapter + 1)),
    heading(2, '总体安排'),
    clause(3, bold('配强师资。'), sentences.slice(chapter % 3).join('')),
    clause(3, bold('深化改革。'), sentences.join('').repeat(2), sentences[chapter % 3] ?? ''),
  ]).flat(),
);

const drafts: readonly Draft[] = [
  longPlan,
  ...Object.entries(sampleDrafts).flatMap(([name, sample]) => (/^(?:every|circled)/.test(name) ? [sample] : [])),
];

/** The paragraphs of a draft as its Word document has them, without white space. */
async function paragraphsOf(value: Draft): Promise<string[]> {
  const { lines } = (await docx.read(docxExporter.write(value, gbt9704))).value;
  return lines.map((line) => shownText(line).replace(/\s/g, ''));
}

/** The paragraphs in a PDF file, without white space, whose pages have nothing besides but their numbers. */
async function paragraphsIn(file: string): Promise<string[]> {
  const { lines } = (await pdf.read(new Uint8Array(readFileSync(file)))).value;
  const furniture = lines.flatMap(({ text, pageFurniture }) => (pageFurniture ? [text] : []));
  expect(furniture).toEqual(furniture.map((_, index) => `—${index + 1}—`));
  return lines.flatMap(({ text, pageFurniture }) => (pageFurniture ? [] : [text.replace(/\s/g, '')]));
}

describe('a plan saved as PDF is read as the paragraphs and numbers it had', () => {
  it.skipIf(findCommand('soffice') === null)(
    'by LibreOffice (skipped where soffice is not installed)',
    slow,
    async () => {
      const folder = temporaryFolder();
      const names = drafts.map((value, index) => {
        writeFileSync(join(folder, `${index}.docx`), docxExporter.write(value, gbt9704));
        return join(folder, `${index}.docx`);
      });
      const profile = pathToFileURL(join(folder, 'profile')).href;
      const target = ['--convert-to', 'pdf', '--outdir', folder];
      runCommand('soffice', `-env:UserInstallation=${profile}`, '--headless', ...target, ...names);
      for (const [index, value] of drafts.entries())
        expect(await paragraphsIn(join(folder, `${index}.pdf`))).toEqual(await paragraphsOf(value));
    },
  );

  it.skipIf(browser === null)('by a browser (skipped where Chromium is not installed)', slow, async () => {
    const folder = temporaryFolder();
    const [page, file] = [join(folder, 'plan.html'), join(folder, 'plan.pdf')];
    writeFileSync(page, printPage.write(longPlan, gbt9704));
    runCommand(browser ?? '', '--headless', '--no-sandbox', '--no-pdf-header-footer', `--print-to-pdf=${file}`, page);
    expect(await paragraphsIn(file)).toEqual(await paragraphsOf(longPlan));
  });
});
