import { docx } from './docx/docx.ts';
import { html } from './html/html.ts';
import type { Importer } from './importer.ts';
import { markdown } from './markdown.ts';
import { txt } from './txt.ts';

/** In the order asked: those that know their content first, plain text last. */
export const importers: readonly Importer[] = [docx, markdown, html, txt];
