const two = (part: number) => String(part).padStart(2, '0');

/** A day as file names have it: “2026-11-22”. */
export function dayInName(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(two).join('-');
}

/** A moment as file names have it: “2026-11-22 183005”. */
export function timeInName(now: Date): string {
  return `${dayInName(now)} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('')}`;
}
