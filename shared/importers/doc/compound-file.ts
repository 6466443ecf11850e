import { AppError } from '../../errors.ts';
import { uint8, uint16, uint32 } from './little-endian.ts';

/** A file of streams ([MS-CFB]); those at its top are read one by one, when they are asked for. */
export interface CompoundFile {
  /** In lower case. */
  readonly names: readonly string[];
  /** The stream of this name, without regard to case; undefined where there is none. */
  read(name: string): Uint8Array | undefined;
}

/** Sectors of one size that chains lead through. */
interface SectorSpace {
  readonly size: number;
  readonly count: number;
  sector(index: number): Uint8Array;
  /** The sector after this one; no sector's index where the chain ends. */
  next(index: number): number;
}

/** An entry of the directory ([MS-CFB] 2.6.1). */
interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly siblings: readonly number[];
  readonly child: number;
  readonly start: number;
  readonly length: number;
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerPlaces = 109;
const entrySize = 128;
const miniSectorSize = 64;
/** Streams below this size lie in the mini stream. */
const miniStreamLimit = 4096;

/** Whether bytes begin like a compound file, the container of .doc, .wps, .xls and .ppt. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Opens a compound file. Throws AppError `brokenFile` where its directory cannot be read. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const sectors = openSectors(bytes);
  const directory = readChain(sectors, uint32(bytes, 0x30));
  if (directory.length === 0) throw new AppError('brokenFile', { reason: 'compoundFile' });
  const root = readEntry(directory, 0);
  const miniSectors = openMiniSectors(readChain(sectors, root.start), readChain(sectors, uint32(bytes, 0x3c)));
  const streams = new Map(streamsBelow(root, directory).map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: [...streams.keys()],
    read(name) {
      const entry = streams.get(name.toLowerCase());
      const space = entry && entry.length < miniStreamLimit ? miniSectors : sectors;
      return entry && readChain(space, entry.start).subarray(0, entry.length);
    },
  };
}

/** Version 3 has sectors of 512 bytes, version 4 of 4096; the header takes the place of one. */
function openSectors(bytes: Uint8Array): SectorSpace {
  const size = uint16(bytes, 0x1e) === 12 ? 4096 : 512;
  const count = Math.max(Math.ceil(bytes.length / size) - 1, 0);
  const sector = (index: number) => bytes.subarray((index + 1) * size, (index + 2) * size);
  const tables = allocationTables(bytes, { size, count, sector });
  return {
    size,
    count,
    sector,
    next(index) {
      const table = tables[Math.floor((index * 4) / size)] ?? count;
      return table < count ? uint32(sector(table), (index * 4) % size) : count;
    },
  };
}

/** The sectors that hold the allocation table: the first are named in the header, further ones in a chain (2.5). */
function allocationTables(bytes: Uint8Array, { size, count, sector }: Omit<SectorSpace, 'next'>): number[] {
  const tables = Array.from({ length: headerPlaces }, (_, place) => uint32(bytes, 0x4c + place * 4));
  const needed = Math.ceil((count * 4) / size);
  let next = uint32(bytes, 0x44);
  while (tables.length < needed && next < count) {
    const part = sector(next);
    for (let at = 0; at < size - 4; at += 4) tables.push(uint32(part, at));
    next = uint32(part, size - 4);
  }
  return tables;
}

function openMiniSectors(stream: Uint8Array, table: Uint8Array): SectorSpace {
  return {
    size: miniSectorSize,
    count: Math.ceil(stream.length / miniSectorSize),
    sector: (index) => stream.subarray(index * miniSectorSize, (index + 1) * miniSectorSize),
    next: (index) => uint32(table, index * 4),
  };
}

/** The bytes of a chain; one that runs in a circle ends where it closes. */
function readChain(space: SectorSpace, start: number): Uint8Array {
  const chain = new Set<number>();
  for (let index = start; index < space.count && !chain.has(index); index = space.next(index)) chain.add(index);
  const bytes = new Uint8Array(chain.size * space.size);
  [...chain].forEach((index, place) => {
    bytes.set(space.sector(index), place * space.size);
  });
  return bytes;
}

function readEntry(directory: Uint8Array, index: number): Entry {
  const entry = directory.subarray(index * entrySize, (index + 1) * entrySize);
  const nameLength = Math.min(Math.max(uint16(entry, 64) - 2, 0), 62);
  return {
    name: new TextDecoder('utf-16le').decode(entry.subarray(0, nameLength)),
    isStream: uint8(entry, 66) === 2,
    siblings: [uint32(entry, 68), uint32(entry, 72)],
    child: uint32(entry, 76),
    start: uint32(entry, 116),
    length: uint32(entry, 120),
  };
}

/** The streams right below an entry: its child and that one's siblings, a tree (2.6.4). */
function streamsBelow(parent: Entry, directory: Uint8Array): Entry[] {
  const found = new Map<number, Entry>();
  const pending = [parent.child];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (found.has(index) || index * entrySize >= directory.length) continue;
    const entry = readEntry(directory, index);
    found.set(index, entry);
    pending.push(...entry.siblings);
  }
  return [...found.values()].filter((entry) => entry.isStream);
}
