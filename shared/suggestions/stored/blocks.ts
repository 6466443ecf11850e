/** Bytes written in blocks: the length of each in four bytes, itself, and zeros up to a multiple of four. */
export function* blockOf(bytes: Uint8Array): Generator<Uint8Array> {
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, bytes.length, true);
  yield new Uint8Array(length.buffer);
  yield bytes;
  yield new Uint8Array(-bytes.length & 3);
}

/** Gives block after block. Throws a RangeError behind the last one. */
export type BlockReader = () => Uint8Array;

/** Reads blocks; each is a copy, so that holding one does not hold all. */
export function readBlocks(bytes: Uint8Array): BlockReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return () => {
    const start = at + 4;
    const end = start + view.getUint32(at, true);
    if (end > bytes.length) throw new RangeError(`Cannot read a block because it ends at ${end} of ${bytes.length}`);
    at = end + (-end & 3);
    // Not `slice`: that of a Node Buffer, which is a Uint8Array as well, copies nothing.
    return new Uint8Array(bytes.subarray(start, end));
  };
}

/** The bytes of an array of numbers, which every machine that runs this keeps lowest first. */
export function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
