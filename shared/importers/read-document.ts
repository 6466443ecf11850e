import { AppError } from '../errors.ts';
import type { Result } from '../result.ts';
import type { Detail, Importer } from './importer.ts';
import { linesWithText } from './lines.ts';
import type { SourceDocument } from './source-document.ts';

/**
 * Reads a file with the first of `importers` that knows its content. Rejects with AppError `emptyFile`, `unknownFormat`,
 * `noText` for a scan, `tooMuchText`, or what the importer throws (`brokenFile`, `encrypted`, `tooComplex`,
 * `inflatesTooMuch`), each with the file's name as `file`.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  importers: readonly Importer[],
  detail: Detail = 'text',
): Promise<Result<SourceDocument>> {
  if (bytes.length === 0) throw new AppError('emptyFile', { file: fileName });
  const importer = importers.find((candidate) => candidate.recognizes(bytes, fileName));
  if (!importer) throw new AppError('unknownFormat', { file: fileName });
  const result = await readNamed(importer, bytes, fileName, detail);
  if (result.value.lines.length === 0) {
    throw new AppError(importer.mayHoldScans ? 'noText' : 'emptyFile', { file: fileName });
  }
  return result;
}

async function readNamed(
  importer: Importer,
  bytes: Uint8Array,
  fileName: string,
  detail: Detail,
): Promise<Result<SourceDocument>> {
  try {
    const { value, warnings } = await importer.read(bytes, detail);
    return { value: { ...value, lines: [...linesWithText(value.lines)] }, warnings };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, { file: fileName, ...error.details });
  }
}
