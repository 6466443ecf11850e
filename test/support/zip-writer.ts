import { deflateSync } from 'fflate';

/** A file to be put into an archive in a way that well-behaved writers do not offer. */
export interface RawZipFile {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  /** Bit 0 encrypted, bit 11 name in UTF-8. */
  readonly flags?: number;
  /** What the directory claims, where that is not true. */
  readonly claimedSize?: number;
}

/** An archive of files, deflated, without checksums, which no reader of ours looks at. */
export function writeRawZip(files: readonly RawZipFile[]): Uint8Array {
  const packed = files.map((file) => ({ ...file, data: deflateSync(file.content) }));
  const bodies = packed.map((file) => concat(localHeader(file), file.name, file.data));
  const starts = bodies.map((_, index) => bodies.slice(0, index).reduce((sum, body) => sum + body.length, 0));
  const entries = packed.map((file, index) => concat(directoryEntry(file, starts[index] ?? 0), file.name));
  const body = concat(...bodies);
  const directory = concat(...entries);
  return concat(body, directory, endRecord(files.length, directory.length, body.length));
}

type PackedFile = RawZipFile & { readonly data: Uint8Array };

function localHeader(file: PackedFile): Uint8Array {
  return concat(numbers(4, 0x04034b50), commonFields(file));
}

function directoryEntry(file: PackedFile, start: number): Uint8Array {
  return concat(
    numbers(4, 0x02014b50),
    numbers(2, 20),
    commonFields(file),
    numbers(2, 0, 0, 0, 0, 0),
    numbers(4, start),
  );
}

/** Version, flags, method, time, date, checksum, sizes, lengths of name and extra field. */
function commonFields({ name, data, content, flags = 0, claimedSize = content.length }: PackedFile): Uint8Array {
  return concat(numbers(2, 20, flags, 8, 0, 0), numbers(4, 0, data.length, claimedSize), numbers(2, name.length, 0));
}

function endRecord(count: number, length: number, start: number): Uint8Array {
  return concat(numbers(4, 0x06054b50), numbers(2, 0, 0, count, count), numbers(4, length, start), numbers(2, 0));
}

/** Numbers of so many bytes, the lowest byte first. */
function numbers(size: number, ...values: readonly number[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap((value) => Array.from({ length: size }, (_, place) => (value >>> (8 * place)) & 0xff)),
  );
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
