import type { Result } from '../result.ts';
import type { SourceDocument } from './source-document.ts';

/** How much of a file is read: its text, or also marks, tables’ cells, comments and pictures, which only a draft needs. */
export type Detail = 'text' | 'whole';

/** Reads one file format. Importers are asked in list order; the first that knows the content reads it. */
export interface Importer {
  /** Short lower-case name, also its fixture folder: “docx”. */
  readonly name: string;
  /** File endings without dot; they only break ties, the content decides. */
  readonly endings: readonly string[];
  /** Its files may be nothing but pictures of pages. */
  readonly mayHoldScans?: true;
  /** Whether these bytes are of this format. */
  recognizes(bytes: Uint8Array, fileName: string): boolean;
  /** Throws or rejects with AppError `brokenFile` where the content cannot be read. */
  read(bytes: Uint8Array, detail?: Detail): Result<SourceDocument> | Promise<Result<SourceDocument>>;
}
