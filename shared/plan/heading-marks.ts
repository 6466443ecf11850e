import { numeralValue } from './numeral-value.ts';

/** The forms in which plans mark their parts, outermost first as GB/T 9704 and usage order them. */
export const markForms = [
  'attachment',
  'division',
  'part',
  'chapter',
  'label',
  'section',
  'stem',
  'roman',
  'chinese',
  'task',
  'chineseBrackets',
  'arabic',
  'decimal',
  'arabicBrackets',
  'arabicHalfBracket',
  'circled',
  'ordinal',
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
const digits = '[\\d０-９]';
const any = `(?:${han}{1,5}|${digits}{1,3})`;
/** Scanned text has l for 1 and O for 0; a letter is a digit only with a mark behind it and Chinese text after that. */
const scanned = `(?:${digits}{1,3}|[lO\\d]{1,2}(?=\\s?[.．、]\\s*[一-龥“《]))`;
/** “一、二年级” and “三、四所” count in mid-sentence. */
const notCounting = `(?!${han}+(?:年级|级|届|批|期|次|个|项|所|类|等|线|中|小|名|位|家|处|人|月份?))`;
const named = '(?:重点)?(?:任务|工程|行动|项目|专项|目标|举措|措施)';

const patterns: readonly (readonly [MarkForm, RegExp])[] = [
  ['attachment', new RegExp(`^(附件\\s?(${any})?)(?=$|\\s|[：:])[：:]?`)],
  ['division', new RegExp(`^(第(${any})部分)(?!的|是|内容)[\\s、，：:]*`)],
  ['part', new RegExp(`^(第(${any})[篇编])(?!文)[\\s、：:]*`)],
  ['chapter', new RegExp(`^(第(${any})章)[\\s、：:]*`)],
  ['section', new RegExp(`^(第(${any})节)(?!课)[\\s、：:]*`)],
  ['stem', /^(([甲乙丙丁戊己庚辛])\s?[、．.])\s*/],
  ['roman', /^(([Ⅰ-Ⅻⅰ-ⅻ])\s?[.．、]?)\s*/],
  ['chinese', new RegExp(`^((${han}{1,4})\\s?[、，．.])${notCounting}\\s*`)],
  ['task', new RegExp(`^(【${named}(${any})】)\\s*|^(${named}(${any})\\s?[：:])\\s*`)],
  ['chineseBrackets', new RegExp(`^([（(〈<〔【]\\s?(${han}{1,4})\\s?[）)〉>〕】])[、.．]?\\s*`)],
  ['chineseBrackets', /^(([㈠-㈩]))[、.．]?\s*/],
  ['arabic', new RegExp(`^((${scanned})\\s?[.．﹒、，,])(?!${digits})\\s*`)],
  ['arabic', /^(([⒈-⒛]))\s*/],
  ['arabic', /^((0[1-9]))\s*(?=[一-龥“])(?!年|月|日|号)/],
  ['decimal', /^(\d{1,2}[.．](\d{1,2}))[.．、]?\s+(?=[一-龥“])(?![万亿千百倍元个名所年月人%平公])/],
  ['arabicBrackets', new RegExp(`^([（(]\\s?(${digits}{1,3})\\s?[）)])[、.．]?\\s*`)],
  ['arabicBrackets', /^(([⑴-⒇]))[、.．]?\s*/],
  ['arabicHalfBracket', new RegExp(`^((${digits}{1,3})[）)])[、.．]?\\s*`)],
  ['circled', /^(([①-⑳㉑-㉟㊱-㊿]))\s*/],
  ['ordinal', new RegExp(`^(第(${han}{1,2})[，,：:、])\\s*`)],
  ['enumeration', new RegExp(`^((${han}{1,3})[是要])(?![否素点求件闻务])[：:，,]?`)],
  ['dash', /^((?:——|－－|—|--)()\s*)(?![\d—-])/],
];

/** The first signs of all patterns; most lines begin with none of them. */
const opensMark =
  /^[附第甲乙丙丁戊己庚辛Ⅰ-Ⅻⅰ-ⅻ〇零一二三四五六七八九十百重任工行项专目举措【（(〈<〔㈠-㈩\d０-９lO⒈-⒛⑴-⒇①-⑳㉑-㉟㊱-㊿—－-]/;

/** The mark that opens a line, or undefined where there is none. */
export function readMark(line: string): HeadingMark | undefined {
  if (!opensMark.test(line)) return undefined;
  for (const [form, pattern] of patterns) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [whole, first, value, second, other] = match;
    const number = first ?? second ?? '';
    return {
      form,
      number: number.trim(),
      value: numeralValue(value ?? other ?? ''),
      rest: line.slice(whole.length).trim(),
    };
  }
  return undefined;
}
