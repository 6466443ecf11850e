import { utils, write } from 'cfb';

/** A number as two bytes, the lower first. */
export function pair(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

/** A number as four bytes, the lowest first. */
export function quad(value: number): number[] {
  return [...pair(value & 0xffff), ...pair(value >>> 16)];
}

/** A compound file of these streams. */
export function buildCompoundFile(streams: Readonly<Record<string, readonly number[] | Uint8Array>>): Uint8Array {
  const container = utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) utils.cfb_add(container, `/${name}`, Uint8Array.from(content));
  return new Uint8Array(write(container, { type: 'buffer' }) as Buffer);
}
