import { doc } from '../../shared/importers/doc/doc.ts';
import type { Importer } from '../../shared/importers/importer.ts';
import { importers as pureImporters } from '../../shared/importers/index.ts';
import { pdf } from './pdf/pdf.ts';

/** All formats that the host reads: those that need Node, and those that run anywhere. */
export const hostImporters: readonly Importer[] = [doc, pdf, ...pureImporters];
