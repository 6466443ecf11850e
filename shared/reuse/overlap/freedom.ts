/** Which characters of a folded text are anybody’s, as far as is known; what is free once stays so. */
export interface Freedom {
  /** Frees what stands from `start` to before `end`. */
  release(start: number, end: number): void;
  /** Says that an issuer’s plan holds this; what enough issuers hold is free. */
  heldBy(issuer: string | null, start: number, end: number): void;
  /** Whether all of it is free. */
  isFree(start: number, end: number): boolean;
}

/** Wording that stands in plans of so many issuers is general. */
const generalIssuers = 4;

export function createFreedom(length: number): Freedom {
  const free = new Uint8Array(length);
  const issuersAt: (string | null)[][] = Array.from({ length }, () => []);
  return {
    release: (start, end) => void free.fill(1, start, end),
    heldBy(issuer, start, end) {
      for (let at = start; at < end; at++) {
        const issuers = issuersAt[at] ?? [];
        if (issuers.includes(issuer)) continue;
        issuers.push(issuer);
        if (issuers.length >= generalIssuers) free[at] = 1;
      }
    },
    isFree(start, end) {
      let at = start;
      while (at < end && free[at] === 1) at++;
      return at >= end;
    },
  };
}
