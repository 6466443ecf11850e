import { strToU8 } from 'fflate';
import type { Exporter } from '../exporter.ts';
import { documentTitle } from '../layout/document-title.ts';
import { escapeMarkup } from '../layout/escape.ts';
import { groupBoxes } from '../layout/group-boxes.ts';
import type { LaidOutContent } from '../layout/laid-out.ts';
import { layOut } from '../layout/lay-out.ts';
import { type PagedBlock, type PageSection, pageSections } from '../layout/page-sections.ts';
import { printedDraft } from '../layout/printed-draft.ts';
import { type LayoutProfile, turned } from '../layout-profile.ts';
import { writeContent } from './print-content.ts';
import { printStyle } from './print-style.ts';

/** The document as one HTML file for a browser's print command (Chromium 131 or newer), without anything from outside. */
export const printPage: Exporter = {
  name: 'print',
  ending: 'html',
  mediaType: 'text/html',
  write(draft, profile) {
    const sections = pageSections(layOut(printedDraft(draft), profile));
    const body = sections.flatMap((section) => writeSection(section, profile));
    return strToU8(page(documentTitle(draft), printStyle(profile), body));
  },
};

function page(title: string, style: string, blocks: readonly string[]): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeMarkup(title)}</title>
<style>
${style}
</style>
</head>
<body>
${blocks.join('\n')}
</body>
</html>
`;
}

/** Pages on their side are pages with a name of their own. */
function writeSection({ isLandscape, blocks }: PageSection<LaidOutContent>, profile: LayoutProfile): string[] {
  const lines = groupBoxes(blocks, ({ block }) => block).flatMap((stretch) => {
    const isBroken = stretch.blocks[0]?.newPage === true;
    return [...(isBroken ? ['<div class="page-break"></div>'] : []), ...writeStretch(stretch, isLandscape, profile)];
  });
  return isLandscape ? ['<section class="landscape">', ...lines, '</section>'] : lines;
}

function writeStretch(
  { isBox, blocks }: { readonly isBox: boolean; readonly blocks: readonly PagedBlock<LaidOutContent>[] },
  isLandscape: boolean,
  profile: LayoutProfile,
): string[] {
  const lines = blocks.map(({ block }) => writeContent(block, isLandscape ? turned(profile) : profile));
  return isBox ? ['<div class="box">', ...lines, '</div>'] : lines;
}
