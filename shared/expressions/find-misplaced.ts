import type { Expression } from './expression.ts';
import { sentenceStart } from './sentence-start.ts';

/** 台湾, 香港 or 澳门 in a text, where it may be taken for a foreign country. */
export interface FoundPlace {
  readonly start: number;
  readonly end: number;
  /** The words of the text itself that say what it speaks of: its lead, and the sentence up to here. */
  readonly context: string;
  /** Whether it is called a country itself: “台湾等国家”. */
  readonly isCalledCountry: boolean;
  /** Whether it is named in its usual way, apart from foreign countries. */
  readonly isApart: boolean;
}

/** What is said of misplaced mentions. */
export const apartFromForeign: Expression = {
  text: '港澳台教育交流合作',
  kind: 'usage',
  from: null,
  until: null,
  successor: null,
  shortForms: ['国际及港澳台', '国家和地区', '国（境）外', '内地与港澳', '大陆与台湾'],
  wrongForms: [],
};

const street = '(?![中东南西北]?[路街])';
const place = new RegExp(
  `台湾${street}|台胞|[对赴涉]台(?![账帐州山阶历式地前])|海峡两岸|(?<![江河湖溪水渠道沿])两岸(?=[青教学交师同文关融校职、和及青少])|香港${street}|澳门${street}`,
  'g',
);
const country = /^[^，。；！？]{0,24}?等(?:[多数几\d]+个)?(?:国家?(?![家和与及、或（际内级语画学])|国际(?:友好|姊妹))/;
const apart = /港澳|港、澳|内地|大陆|[（(]境[）)]|境外|国家(?:和|与|及|、|或|（)地区|地区和国家|同胞/;
const lead = /^[^。；：！？\n]{2,40}[。：]/;

const exchange =
  '(?:人文|教育|文化|学术|校际|师生|学生|友好|青少年)*(?:交流|合作|往来|交往|结对|友好|研学|姊妹|互访|访学)';
const foreign = new RegExp(
  `国际(?:化|理解|视野|${exchange})|对外(?:${exchange}|开放)|(?:国外|外国|海外)(?:学校|院校|高校|友好|${exchange})|中外${exchange}|涉外|出国`,
);
/** “国际和两岸交流”: side by side, as is right. */
const coordinated = /(?:国际|对外|国外|中外)[^，。；：]{0,10}?(?:和|与|及|以及|、)(?:对|同|与|赴)?$/;

/** The mentions of 台湾, 香港 and 澳门 in a text, with what the text itself says of them. */
export function findPlaces(text: string): readonly FoundPlace[] {
  if (!/台|两岸|香港|澳门/.test(text)) return [];
  return [...text.matchAll(place)].map(({ index, 0: { length } }) => {
    const start = sentenceStart(text, index);
    const sentence = text.slice(start).split(/[。；！？\n]/, 1)[0] ?? '';
    const leading = lead.exec(text)?.[0] ?? '';
    return {
      start: index,
      end: index + length,
      context: `${leading}\n${text.slice(start, index)}`,
      isCalledCountry: country.test(text.slice(index + length)),
      isApart: apart.test(sentence) || apart.test(leading) || coordinated.test(text.slice(start, index)),
    };
  });
}

/** Whether a mention stands among foreign countries: it is called one, or its headings or sentence speak of them alone. */
export function isMisplaced({ context, isCalledCountry, isApart }: FoundPlace, headings: readonly string[]): boolean {
  if (isCalledCountry) return true;
  if (isApart) return false;
  if (foreign.test(context)) return true;
  return headings.some((heading) => foreign.test(heading)) && !headings.some(namesApart);
}

function namesApart(heading: string): boolean {
  return apart.test(heading) || /台湾|两岸|香港|澳门|对台/.test(heading);
}
