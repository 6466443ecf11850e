/** How a counter is written: 一二三, 1 2 3, ①②③, A B C, or a b c. */
export const numerals = ['chinese', 'arabic', 'circled', 'capital', 'small'] as const;
export type Numeral = (typeof numerals)[number];

/** One depth of a numbering scheme: “（” + 一 + “）”. */
export interface NumberingLevel {
  readonly numeral: Numeral;
  readonly before: string;
  readonly after: string;
  /** Counts on through the whole document instead of starting again under each parent. */
  readonly runsOn?: true;
}

/** Which number format each depth has (编号样式); as many depths as levels. */
export interface NumberingScheme {
  readonly name: string;
  readonly levels: readonly NumberingLevel[];
  /** Blocks may skip depths: “1.” straight under “一、”. Otherwise a block that does is drawn up. */
  readonly skips?: true;
}

const arabicItem: NumberingLevel = { numeral: 'arabic', before: '', after: '.' };
const arabicInBrackets: NumberingLevel = { numeral: 'arabic', before: '（', after: '）' };
const circled: NumberingLevel = { numeral: 'circled', before: '', after: '' };
const chineseItem: NumberingLevel = { numeral: 'chinese', before: '', after: '、' };
const chineseInBrackets: NumberingLevel = { numeral: 'chinese', before: '（', after: '）' };

/** 一、（一）1.（1）① — GB/T 9704-2012, 7.3.3; ① as GB/T 15834 orders it. */
const official: NumberingScheme = {
  name: 'official',
  levels: [chineseItem, chineseInBrackets, arabicItem, arabicInBrackets, circled],
};

/** 一、→ 1. with items that run on through the whole text, as yearly work points have it. */
const workPoints: NumberingScheme = {
  name: 'workPoints',
  levels: [chineseItem, { ...arabicItem, runsOn: true }, arabicInBrackets, circled],
};

/** 第一篇 → 第一章 → 第一节 → 一、（一）, as the largest plans have it; chapters run on through the parts. */
const parts: NumberingScheme = {
  name: 'parts',
  levels: [
    { numeral: 'chinese', before: '第', after: '篇　' },
    { numeral: 'chinese', before: '第', after: '章　', runsOn: true },
    { numeral: 'chinese', before: '第', after: '节　' },
    chineseItem,
    chineseInBrackets,
  ],
};

/** 第一章 → 第一节 → 一、（一）1., as national and provincial five-year plans have it. */
const chapters: NumberingScheme = {
  name: 'chapters',
  levels: [
    { numeral: 'chinese', before: '第', after: '章　' },
    { numeral: 'chinese', before: '第', after: '节　' },
    chineseItem,
    chineseInBrackets,
    arabicItem,
  ],
};

export const numberingSchemes = { official, workPoints, chapters, parts } as const;
