/** Whole numbers in columns, row behind row: with 16 bits each where all of them fit. */
export type Columns = Int16Array | Int32Array;

/** The same numbers in as little room as they take. */
export function narrowed(columns: Int32Array): Columns {
  return columns.every((value) => value === (value << 16) >> 16) ? Int16Array.from(columns) : columns;
}

/** The columns as bytes: the width of a number in four of them, then the numbers. */
export function columnsBytes(columns: Columns): Uint8Array {
  const bytes = new Uint8Array(4 + columns.byteLength);
  bytes[0] = columns.BYTES_PER_ELEMENT;
  bytes.set(new Uint8Array(columns.buffer, columns.byteOffset, columns.byteLength), 4);
  return bytes;
}

/** The columns again; the bytes must be all of their buffer. */
export function columnsOf(bytes: Uint8Array): Columns {
  return bytes[0] === 2 ? new Int16Array(bytes.buffer, 4) : new Int32Array(bytes.buffer, 4);
}
