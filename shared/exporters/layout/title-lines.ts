/** What a poor place for a line's end weighs, in characters of distance from the wished length. */
const poorBreak = 6;

/** What no line begins with: particles and closing marks, and what ends a place's or office's name that no dictionary has. */
const poorStart = /^[的和与及、，。”》）省市州县区镇乡局]/;

/**
 * A title in lines that end at places of sense: a closing bracket of years stands on a line of its own, the rest falls
 * into lines of about the same length that end between words (GB/T 9704-2012, 7.3.1). `room` is a line's length in
 * characters; a title that fits into it, or that has lines of its own, is one element.
 */
export function titleLines(title: string, room: number): string[] {
  if (title.includes('\n') || widthOf(title) <= room) return [title];
  const years = title.match(/^(.+?)(（[^（）]+）)$/);
  if (years?.[1] && years[2]) return [...titleLines(years[1], room), years[2]];
  return balance(title, Math.ceil(widthOf(title) / room), room);
}

function balance(title: string, count: number, room: number): string[] {
  const cut = count > 1 ? bestCut(title, count, room) : 0;
  if (cut === 0) return [title];
  const rest = title.slice(cut);
  return [title.slice(0, cut), ...balance(rest, Math.max(count - 1, Math.ceil(widthOf(rest) / room)), room)];
}

/** Where the first of `count` lines ends best; 0 where no word ends within the room. */
function bestCut(title: string, count: number, room: number): number {
  const ideal = widthOf(title) / count;
  let best = { cut: 0, cost: Number.POSITIVE_INFINITY };
  for (const cut of wordEnds(title)) {
    if (widthOf(title.slice(0, cut)) > room) break;
    const cost = costOf(title, cut, ideal);
    if (cost < best.cost) best = { cut, cost };
  }
  return best.cut;
}

function wordEnds(title: string): number[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(title);
  return [...words].map((word) => word.index + word.segment.length).filter((end) => end < title.length);
}

/** How far a line that is cut here is from the wished length; more at a poor place, such as within quotation marks. */
function costOf(title: string, cut: number, ideal: number): number {
  const line = title.slice(0, cut);
  const open = (line.match(/[“《（]/g)?.length ?? 0) > (line.match(/[”》）]/g)?.length ?? 0);
  const poor = open || poorStart.test(title.slice(cut));
  return Math.abs(widthOf(line) - ideal) + (poor ? poorBreak : 0);
}

/** In characters: half-width letters and digits count half. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character < '\u0100' ? 0.5 : 1), 0);
}
