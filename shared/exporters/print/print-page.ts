import { strToU8 } from 'fflate';
import type { Exporter } from '../exporter.ts';
import { documentTitle } from '../layout/document-title.ts';
import { escapeMarkup } from '../layout/escape.ts';
import { type LaidOutBlock, type Look, layOut, type Span } from '../layout/lay-out.ts';
import { printStyle } from './print-style.ts';

/** The document as one HTML file for a browser's print command (Chromium 131 or newer), without anything from outside. */
export const printPage: Exporter = {
  name: 'print',
  ending: 'html',
  mediaType: 'text/html',
  write(draft, profile) {
    return strToU8(page(documentTitle(draft), printStyle(profile), layOut(draft, profile).map(writeBlock)));
  },
};

function page(title: string, style: string, blocks: readonly string[]): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
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

function writeBlock(block: LaidOutBlock): string {
  const tag = tagOf(block);
  const classes = [block.face, ...(block.centred ? ['centred'] : [])].join(' ');
  const number: Span = { ...block.numberLook, text: block.number };
  const content = [number, ...block.spans].map((span) => writeSpan(span, block)).join('');
  return `<${tag} class="${classes}">${content}</${tag}>`;
}

function tagOf({ type, depth }: LaidOutBlock): string {
  const tags = { title: 'h1', heading: `h${depth + 1}`, clause: 'p', paragraph: 'p' } as const;
  return tags[type];
}

function writeSpan({ text, face, bold }: Span, base: Pick<Look, 'face'>): string {
  const words = escapeMarkup(text);
  if (words === '') return '';
  const weighed = bold ? `<b>${words}</b>` : words;
  return face === base.face ? weighed : `<span class="${face}">${weighed}</span>`;
}
