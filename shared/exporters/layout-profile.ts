/** A part of the document that is set in a typeface of its own. */
export type FaceRole = 'title' | 'body' | 'level1' | 'level2' | 'pageNumber' | 'latin';

/** A typeface and what stands in for it, best first, where it is not installed. */
export interface Face {
  readonly name: string;
  readonly standIns: readonly string[];
  readonly generic: 'serif' | 'sans-serif';
  /** Latin letters and digits are set in this face too, not in the `latin` one. */
  readonly ownDigits?: true;
}

/** What a level's number looks like, which is what its typeface goes by: 第一篇, 第一章, 第一节, “一、”, “（一）”, “1.” and deeper. */
export type MarkForm = 'part' | 'chapter' | 'section' | 'chinese' | 'bracketed' | 'arabic';

/** How headings of a level are set. */
export interface LevelLook {
  readonly face: FaceRole;
  readonly centred: boolean;
}

/**
 * How a clause's lead sentence (段首句) and number are set: `plain` as the text; `levelFont` in the level's face; `bold`
 * like that, and bold where the level's face is the body's, which would not show.
 */
export type LeadSentence = 'plain' | 'levelFont' | 'bold';

/** Where and how pages are numbered; `outside` is right on odd pages and left on even ones. */
export interface PageNumberLayout {
  readonly place: 'outside' | 'centre' | 'none';
  readonly before: string;
  readonly after: string;
  /** Points. */
  readonly size: number;
  /** From the text area's lower edge to the dashes, in millimetres. */
  readonly distance: number;
  /** From the text area's outer edge, in characters. */
  readonly indent: number;
}

/** How text is set within rules; the padding is between rule and text. */
export interface SmallType {
  /** Points, as all of these. */
  readonly size: number;
  readonly linePitch: number;
  readonly padding: { readonly vertical: number; readonly horizontal: number };
  /** The rules' width. */
  readonly rule: number;
}

/** All layout values of an exported document: what an office may want otherwise. Millimetres for paper, points for type. */
export interface LayoutProfile {
  readonly name: string;
  readonly paper: { readonly width: number; readonly height: number };
  /** `inner` is the binding edge: left on odd pages. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly inner: number; readonly outer: number };
  /** Printed on both sides, so that even pages have the binding edge on the right. */
  readonly mirrored: boolean;
  /** Baseline to baseline. */
  readonly linePitch: number;
  /** Added to each character of the body's size. */
  readonly characterSpacing: number;
  readonly sizes: { readonly title: number; readonly body: number; readonly caption: number };
  readonly table: SmallType;
  readonly box: SmallType;
  readonly faces: Readonly<Record<FaceRole, Face>>;
  /** In characters. */
  readonly firstLineIndent: number;
  /** Blank lines around the title. */
  readonly titleSpace: { readonly before: number; readonly after: number };
  readonly levels: Readonly<Record<MarkForm, LevelLook>>;
  readonly leadSentence: LeadSentence;
  readonly pageNumber: PageNumberLayout;
  /** Types the numbers as text instead of leaving the counting to the word processor. */
  readonly numbersAsText: boolean;
}

const song = ['SimSun', 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'AR PL SungtiL GB'];

/**
 * The values of GB/T 9704-2012 with its clauses; “practice” where the standard is silent. The standard names kinds of
 * type, not products: 方正小标宋简体, 仿宋_GB2312 and 楷体_GB2312 are what offices mean by them.
 */
export const gbt9704: LayoutProfile = {
  name: 'GB/T 9704-2012',
  paper: { width: 210, height: 297 }, // 5.1
  margins: { top: 37, bottom: 35, inner: 28, outer: 26 }, // 5.2.1: text area 156 × 225 mm
  mirrored: true, // 6.2
  linePitch: 28.95, // 5.2.3: 22 lines in 225 mm
  characterSpacing: -0.25, // 5.2.3: 28 characters of 16 pt in 156 mm
  sizes: { title: 22, body: 16, caption: 14 }, // 7.3.1 2号, 7.3.3 3号; practice 4号
  table: { size: 12, linePitch: 18, padding: { vertical: 3, horizontal: 4 }, rule: 0.5 }, // practice: 小4号
  box: { size: 14, linePitch: 24, padding: { vertical: 4, horizontal: 8 }, rule: 0.75 }, // practice: 4号
  faces: {
    title: { name: '方正小标宋简体', standIns: ['方正小标宋_GBK', '宋体', ...song], generic: 'serif', ownDigits: true }, // 7.3.1
    body: { name: '仿宋_GB2312', standIns: ['仿宋', 'FangSong', 'STFangsong', ...song], generic: 'serif' }, // 7.3.3
    level1: {
      name: '黑体',
      standIns: ['SimHei', 'Heiti SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Zen Hei'],
      generic: 'sans-serif',
    }, // 7.3.3
    level2: {
      name: '楷体_GB2312',
      standIns: ['楷体', 'KaiTi', 'Kaiti SC', 'AR PL KaitiM GB', 'AR PL UKai CN'],
      generic: 'serif',
    }, // 7.3.3
    pageNumber: { name: '宋体', standIns: song, generic: 'serif', ownDigits: true }, // 7.5
    // Practice; its digits are half a character wide and so keep the grid.
    latin: { name: 'Times New Roman', standIns: ['Liberation Serif', 'Nimbus Roman', 'Tinos'], generic: 'serif' },
  },
  firstLineIndent: 2, // 7.3.3
  titleSpace: { before: 2, after: 1 }, // 7.3.1 two lines under the red line, 7.3.2 one line below the title
  levels: {
    part: { face: 'title', centred: true }, // practice
    chapter: { face: 'level1', centred: true }, // practice of plans in 篇, 章, 节
    section: { face: 'level2', centred: true }, // practice
    chinese: { face: 'level1', centred: false }, // 7.3.3
    bracketed: { face: 'level2', centred: false }, // 7.3.3
    arabic: { face: 'body', centred: false }, // 7.3.3
  },
  leadSentence: 'bold', // practice
  pageNumber: { place: 'outside', before: '— ', after: ' —', size: 14, distance: 7, indent: 1 }, // 7.5
  numbersAsText: false,
};

/**
 * The profile for pages on their side (GB/T 9704-2012, 8): the paper is turned clockwise with its margins, so that the binding
 * edge, where a table's head is to stand on odd pages, is above.
 */
export function turned(profile: LayoutProfile): LayoutProfile {
  const { paper, margins } = profile;
  return {
    ...profile,
    paper: { width: paper.height, height: paper.width },
    margins: { top: margins.inner, bottom: margins.outer, inner: margins.bottom, outer: margins.top },
  };
}

/** Measures of paper in those of type. */
export const pointsPerMillimetre = 72 / 25.4;

/** The text area (版心) in points. */
export function textArea({ paper, margins }: LayoutProfile): { readonly width: number; readonly height: number } {
  return {
    width: (paper.width - margins.inner - margins.outer) * pointsPerMillimetre,
    height: (paper.height - margins.top - margins.bottom) * pointsPerMillimetre,
  };
}
