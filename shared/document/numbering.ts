import type { Block, Depth } from './model.ts';
import type { NumberingLevel, NumberingScheme, Numeral } from './numbering-scheme.ts';

const digits = '〇一二三四五六七八九';

/** Writes 1–9999 in Chinese as offices count: 十, 十一, 二十, 一百零五. */
export function chineseNumeral(value: number): string {
  const places = ['', '十', '百', '千'];
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += (gap ? '零' : '') + digits[digit] + places[place];
      gap = false;
    }
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}

/** ①–⑳, then ㉑–㊿ where the font has them; beyond 50 plain brackets, since no circled digit exists. */
function circledNumeral(value: number): string {
  if (value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  if (value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  if (value <= 50) return String.fromCodePoint(0x32b1 + value - 36);
  return `(${value})`;
}

/** A–Z, then AA, BB … as word processors count on. */
function letterNumeral(value: number): string {
  return String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const writers: Record<Numeral, (value: number) => string> = {
  chinese: chineseNumeral,
  arabic: String,
  circled: circledNumeral,
  capital: letterNumeral,
  small: (value) => letterNumeral(value).toLowerCase(),
};

export function formatNumber(level: NumberingLevel, value: number): string {
  return level.before + writers[level.numeral](value) + level.after;
}

/** Counts through a draft's blocks, one after another. */
export interface BlockCounter {
  /** The number that a block of this depth would show next; '' where the scheme has no such depth. */
  shown(depth: Depth): string;
  /** The number of the next block, '' for one that takes none. */
  next(block: Block): string;
}

/** Within a box the projects are counted for themselves. */
const boxLevels: readonly NumberingLevel[] = [
  { numeral: 'arabic', before: '', after: '.' },
  { numeral: 'arabic', before: '（', after: '）' },
  { numeral: 'circled', before: '', after: '' },
];

/** Begins to count blocks by a scheme. */
export function countBlocks(scheme: NumberingScheme): BlockCounter {
  const outer = countLevels(scheme.levels);
  let inner = countLevels(boxLevels);
  const series = { table: 0, picture: 0, box: 0 };
  return {
    shown: outer.shown,
    next(block) {
      switch (block.type) {
        case 'heading':
          return outer.next(block.depth, block.unnumbered === true);
        case 'clause':
          return (block.boxed ? inner : outer).next(block.depth, false);
        case 'boxTitle':
          inner = countLevels(boxLevels);
          return `专栏${++series.box}　`;
        case 'caption':
          return `${block.of === 'table' ? '表' : '图'}${++series[block.of]}　`;
        default:
          return '';
      }
    },
  };
}

interface LevelCounter {
  shown(depth: Depth): string;
  next(depth: Depth, isUnnumbered: boolean): string;
}

function countLevels(levels: readonly NumberingLevel[]): LevelCounter {
  const counters = levels.map(() => 0);
  const shown = (depth: Depth): string => {
    const level = levels[depth - 1];
    return level ? formatNumber(level, (counters[depth - 1] ?? 0) + 1) : '';
  };
  return {
    shown,
    next(depth, isUnnumbered) {
      const number = isUnnumbered ? '' : shown(depth);
      if (number !== '') counters[depth - 1] = (counters[depth - 1] ?? 0) + 1;
      restartBelow(counters, levels, depth - 1);
      return number;
    },
  };
}

/** The number of each block, '' for one that takes none; the same length and order as `blocks`. */
export function numberBlocks(blocks: readonly Block[], scheme: NumberingScheme): string[] {
  return blocks.map(countBlocks(scheme).next);
}

/** A heading starts its deeper levels again, except those that run on. */
function restartBelow(counters: number[], levels: readonly NumberingLevel[], index: number): void {
  for (let deeper = index + 1; deeper < counters.length; deeper++) {
    if (!levels[deeper]?.runsOn) counters[deeper] = 0;
  }
}
