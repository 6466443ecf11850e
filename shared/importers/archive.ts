import { AppError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { isBomb, isZip } from './zip-archive.ts';
import { inflateEntry, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** A file by name. Of one in an archive, `bytes` is inflated whenever it is asked for and may throw an AppError. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an archive may hold in all, those within it included. */
const mostFiles = 2_000;
const largestTotal = 300 * 1024 * 1024;
/** Archives that are opened within an archive: those at its top. */
const deepest = 1;

/** So many names are enough to judge their encoding by. */
const sampleNames = 200;

/** Files by which documents that are zip packages themselves are known: OOXML, OFD, OpenDocument and EPUB. */
const packageMarks = new Set(['[content_types].xml', 'ofd.xml', 'mimetype', 'meta-inf/container.xml']);
/** What systems and word processors leave beside documents. */
const leftBehind = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** What is left of what an archive may hold. */
interface Allowance {
  files: number;
  bytes: number;
}

/**
 * The files in a zip archive, those in folders and in archives within it included, called “archive.zip/folder/file.docx”;
 * undefined for all that is no archive of files: other formats, and documents that are packages. Throws AppError
 * `brokenFile` for an archive that is damaged, `inflatesTooMuch` for one that holds too much, `emptyFile` for one without
 * a file.
 */
export function expandArchive(file: NamedFile): readonly NamedFile[] | undefined {
  const files = expand(file, { files: mostFiles, bytes: largestTotal }, 0);
  if (files?.length === 0) throw new AppError('emptyFile', { file: file.name });
  return files;
}

/** A file that tells when it is read why that is not possible. */
export function unreadableFile(name: string, error: AppError): NamedFile {
  return {
    name,
    get bytes(): never {
      throw error;
    },
  };
}

function expand(file: NamedFile, left: Allowance, depth: number): NamedFile[] | undefined {
  const entries = isZip(file.bytes) ? entriesOf(file) : undefined;
  if (!entries) return undefined;
  const names = namesOf(entries);
  if (names.some((name) => packageMarks.has(name.toLowerCase()))) return undefined;
  return entries.flatMap((entry, index) => {
    const name = names[index] ?? '';
    if (name.endsWith('/') || leftBehind.test(name)) return [];
    take(left, entry);
    const inner = fileOf(`${file.name}/${name}`, file.bytes, entry);
    return depth < deepest && /\.zip$/i.test(name) ? expandInner(inner, left, depth + 1) : [inner];
  });
}

/** A damaged file that is not even called an archive is left to those who know its format. */
function entriesOf(file: NamedFile): readonly ZipEntry[] | undefined {
  try {
    return readZipDirectory(file.bytes);
  } catch (error) {
    if (error instanceof AppError && !/\.zip$/i.test(file.name)) return undefined;
    throw error;
  }
}

/** An archive within an archive that cannot be opened fails by itself; one that holds too much fails the whole. */
function expandInner(file: NamedFile, left: Allowance, depth: number): NamedFile[] {
  try {
    const { name, bytes } = file;
    return expand({ name, bytes }, left, depth) ?? [file];
  } catch (error) {
    if (!(error instanceof AppError) || left.files < 0 || left.bytes < 0) throw error;
    return [unreadableFile(file.name, error)];
  }
}

function take(left: Allowance, entry: ZipEntry): void {
  left.files -= 1;
  left.bytes -= entry.originalSize;
  if (left.files < 0 || left.bytes < 0) throw new AppError('inflatesTooMuch');
}

function fileOf(name: string, archive: Uint8Array, entry: ZipEntry): NamedFile {
  if (isBomb(entry)) return unreadableFile(name, new AppError('inflatesTooMuch'));
  return {
    name,
    get bytes() {
      return inflateEntry(archive, entry);
    },
  };
}

/** Names that do not say to be UTF-8 are in whatever encoding the packing system had, told best from all of them. */
function namesOf(entries: readonly ZipEntry[]): string[] {
  const decode = decoderOf(entries.filter((entry) => !entry.isUtf8).map((entry) => entry.nameBytes));
  return entries.map(({ isUtf8, nameBytes }) => {
    const name = isUtf8 ? new TextDecoder().decode(nameBytes) : decode(nameBytes);
    return name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
  });
}

function decoderOf(names: readonly Uint8Array[]): (name: Uint8Array) => string {
  const joined = Uint8Array.from(names.slice(0, sampleNames).flatMap((name) => [...name, 0x0a]));
  const encoding = decodeText(joined)?.encoding ?? 'gb18030';
  const isByBytes = encoding === 'utf-8' || encoding === 'big5';
  const decoder = new TextDecoder(isByBytes ? encoding : 'gb18030');
  return (name) => decoder.decode(name);
}
