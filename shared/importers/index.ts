import { docx } from './docx/docx.ts';
import { html } from './html/html.ts';
import type { Importer } from './importer.ts';
import { markdown } from './markdown.ts';
import { mht } from './mht.ts';
import { ofd } from './ofd/ofd.ts';
import { rtf } from './rtf/rtf.ts';
import { txt } from './txt.ts';
import { xlsx } from './xlsx/xlsx.ts';

/** In the order asked: those that know their content first, plain text last. */
export const importers: readonly Importer[] = [docx, xlsx, ofd, rtf, mht, markdown, html, txt];
