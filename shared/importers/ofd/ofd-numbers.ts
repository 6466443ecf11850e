/** The numbers in a list of them (GB/T 33190-2016, 7.3, ST_Array); what is none counts as 0. */
export function numbersOf(list = ''): number[] {
  return list
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => finite(Number.parseFloat(part)));
}

/** The number an attribute gives, else `usual`. */
export function numberOf(value: string | undefined, usual: number): number {
  const number = Number.parseFloat(value ?? '');
  return Number.isFinite(number) ? number : usual;
}

/** The first `count` of offsets between characters; “g 3 5” stands for three times 5 (11.3). */
export function offsetsOf(list: string | undefined, count: number): number[] {
  const offsets: number[] = [];
  const parts = (list ?? '').split(/\s+/).filter((part) => part !== '');
  for (let at = 0; at < parts.length && offsets.length < count; at++) {
    const repeats = parts[at] === 'g' ? numberOf(parts[at + 1], 0) : 1;
    const value = finite(Number.parseFloat((parts[at] === 'g' ? parts[at + 2] : parts[at]) ?? ''));
    if (parts[at] === 'g') at += 2;
    for (let time = 0; time < repeats && offsets.length < count; time++) offsets.push(value);
  }
  return offsets;
}

function finite(number: number): number {
  return Number.isFinite(number) ? number : 0;
}
