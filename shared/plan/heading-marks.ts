import { numeralValue } from './numeral-value.ts';

/** The forms in which plans mark their parts, outermost first as GB/T 9704 and usage order them. */
export const markForms = [
  'attachment',
  'part',
  'chapter',
  'label',
  'section',
  'chinese',
  'task',
  'chineseBrackets',
  'arabic',
  'arabicBrackets',
  'arabicHalfBracket',
  'circled',
  'enumeration',
  'dash',
] as const;
export type MarkForm = (typeof markForms)[number];

/** A mark found at the start of a line: how it is written, what it counts, and the text after it. */
export interface HeadingMark {
  readonly form: MarkForm;
  /** As written, with its punctuation. */
  readonly number: string;
  /** Its place in the count; 0 where the form does not count. */
  readonly value: number;
  readonly rest: string;
}

const han = '[〇零一二三四五六七八九十百]';
const any = `(?:${han}{1,5}|\\d{1,3})`;

const patterns: readonly (readonly [MarkForm, RegExp])[] = [
  ['attachment', new RegExp(`^(附件\\s?(${any})?)(?=$|\\s|[：:])[：:]?`)],
  ['part', new RegExp(`^(第(${any})[篇编])[\\s、：:]*`)],
  ['chapter', new RegExp(`^(第(${any})章)[\\s、：:]*`)],
  ['section', new RegExp(`^(第(${any})节)[\\s、：:]*`)],
  ['chinese', new RegExp(`^((${han}{1,4})\\s?[、，．.])(?!${han}+(?:年级|级|届|批|期|次|个|项))\\s*`)],
  ['task', new RegExp(`^(【(?:重点)?(?:任务|工程|行动|项目)(${any})】)\\s*`)],
  ['chineseBrackets', new RegExp(`^([（(]\\s?(${han}{1,4})\\s?[）)])[、.．]?\\s*`)],
  ['arabic', /^((\d{1,3})\s?[.．﹒、，,])(?!\d)\s*/],
  ['arabicBrackets', /^([（(]\s?(\d{1,3})\s?[）)])[、.．]?\s*/],
  ['arabicHalfBracket', /^((\d{1,3})[）)])[、.．]?\s*/],
  ['circled', /^(([①-⑳㉑-㉟㊱-㊿]))\s*/],
  ['enumeration', new RegExp(`^((${han}{1,3})[是要])(?![否素点求件闻务])[：:，,]?`)],
  ['dash', /^((?:——|－－|—|--)()\s*)(?![\d—-])/],
];

/** The mark that opens a line, or undefined where there is none. */
export function readMark(line: string): HeadingMark | undefined {
  for (const [form, pattern] of patterns) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [whole, number = '', digits = ''] = match;
    return { form, number: number.trim(), value: numeralValue(digits), rest: line.slice(whole.length).trim() };
  }
  return undefined;
}
