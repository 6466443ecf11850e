import { uint32 } from './little-endian.ts';

/** Rising positions in a text or file, with data of one size for what lies between two of them ([MS-DOC], PLC). */
export interface Plc {
  /** How many stretches there are; there is one position more. */
  readonly count: number;
  position(index: number): number;
  data(index: number): Uint8Array;
  /** The stretch that `position` lies in, or -1. */
  indexAt(position: number): number;
}

/** Reads a PLC whose data elements have this size in bytes. */
export function readPlc(bytes: Uint8Array, dataSize: number): Plc {
  const count = Math.max(Math.floor((bytes.length - 4) / (4 + dataSize)), 0);
  const dataStart = (count + 1) * 4;
  const position = (index: number) => uint32(bytes, index * 4);
  return {
    count,
    position,
    data: (index) => bytes.subarray(dataStart + index * dataSize, dataStart + (index + 1) * dataSize),
    indexAt: (wanted) => stretchAt(wanted, count, position),
  };
}

/** The index of the stretch between rising positions that `wanted` lies in, -1 where it lies before or behind them. */
export function stretchAt(wanted: number, count: number, position: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (position(middle + 1) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low < count && position(low) <= wanted ? low : -1;
}
