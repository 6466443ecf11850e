import { byIdentity } from './by-identity.ts';
import { type TextHolder, textOf } from './model.ts';

/** Something that a person still owes (待补): a gap in the text, or a range marked 待核. */
export interface Placeholder {
  readonly kind: 'gap' | 'toConfirm';
  /** Offsets in the holder's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Who is to confirm it; '' for a gap, or where nobody is named. */
  readonly who: string;
}

/** Words that say that something is still to come. */
const owed = '待(?:补充?|定|核[实定]?|填写?|确认|明确|完善)';
const whatIsOwed = '(?:数据|数字|数值|名称|名单|时间|人数|金额|内容|信息|指标|材料)?';
/** “（待补助资金到位后）” and “（待核准）” are text: nothing but what is owed, or a remark behind a mark, may follow. */
const note = `[^（）()【】]{0,10}?${owed}${whatIsOwed}(?:[：:，,；;][^（）()【】]{0,20})?`;
const counted = '(?:年|月|日|个|所|名|万|亿|元|项|次|场|％|%)(?![数额称单均目有级])';

/** The forms that gaps have; a sign that stands alone may be one of multiplication, and ○ stands in years for 〇. */
const gap = new RegExp(
  [
    '[×✕╳]{2,}',
    '(?<![A-Za-z])[XxＸｘ]{2,}(?![A-Za-z])',
    `(?<![A-Za-z\\p{N}\\s）)%％数价量准])[×XＸ](?=${counted})`,
    '□{2,}',
    '(?<![一二三四五六七八九])[◯○]{2,}(?![一二三四五六七八九])',
    '[_＿]{2,}',
    `【\\s*(?:${note}|(?:请|此处)?(?:补充|核实|填写|确认)${whatIsOwed}|暂缺|空缺|略)?\\s*】`,
    `（\\s*(?:${note})?\\s*）`,
    `(?<![A-Za-z0-9_])\\(\\s*(?:${note})?\\s*\\)`,
  ].join('|'),
  'gu',
);

/** Neighbouring runs that the same person is to confirm are one range. */
function markedRanges(holder: TextHolder): readonly Placeholder[] {
  const ranges: Placeholder[] = [];
  let start = 0;
  for (const { text, toConfirm } of holder.children) {
    const end = start + text.length;
    const last = ranges.at(-1);
    if (toConfirm !== undefined && text !== '') {
      if (last?.end === start && last.who === toConfirm)
        ranges[ranges.length - 1] = { ...last, end, text: last.text + text };
      else ranges.push({ kind: 'toConfirm', start, end, text, who: toConfirm });
    }
    start = end;
  }
  return ranges;
}

/** The placeholders of one text, in its order. */
export const placeholdersIn = byIdentity((holder: TextHolder): readonly Placeholder[] => {
  const text = textOf(holder);
  const gaps = [...text.matchAll(gap)].map(
    ({ 0: found, index }): Placeholder => ({
      kind: 'gap',
      start: index,
      end: index + found.length,
      text: found,
      who: '',
    }),
  );
  return [...gaps, ...markedRanges(holder)].sort((one, other) => one.start - other.start);
});
