import { docx } from './docx/docx.ts';
import type { Exporter } from './exporter.ts';
import { markdown } from './markdown.ts';
import { printPage } from './print/print-page.ts';
import { text } from './text.ts';

/** All export formats, in the order in which they are offered. */
export const exporters: readonly Exporter[] = [docx, printPage, text, markdown];
