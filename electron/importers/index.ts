import { doc } from '../../shared/importers/doc/doc.ts';
import type { Importer } from '../../shared/importers/importer.ts';
import { importers as pureImporters } from '../../shared/importers/index.ts';

/** All formats that the host reads: those that run anywhere, and those that need Node. */
export const hostImporters: readonly Importer[] = [doc, ...pureImporters];
