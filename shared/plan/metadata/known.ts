import type { Certainty } from '../model.ts';

/** A piece of metadata with how sure it is. */
export interface Known<T> {
  readonly value: T;
  readonly certainty: Certainty;
}

export function stated<T>(value: T): Known<T> {
  return { value, certainty: 'stated' };
}

export function inferred<T>(value: T): Known<T> {
  return { value, certainty: 'inferred' };
}

export const unknown: Known<null> = { value: null, certainty: 'unknown' };
