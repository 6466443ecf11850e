/** What a unit as written measures, and how many of the dimension’s own unit it is. */
export interface Dimension {
  /** Units that may be set side by side have the same one: 人 for 名, 位 and 万人. */
  readonly name: string;
  readonly scale: number;
}

/** Words for the same measure. 个 counts whatever 所, 家, 处, 座 and 项 count. */
const sameUnits: ReadonlyMap<string, string> = new Map(
  [
    ['人', '名', '位'],
    ['个', '所', '家', '处', '座', '项', '校'],
    ['平方米', '平米', '㎡', 'm2'],
    ['公里', '千米'],
    ['小时', '个小时'],
    ['岁', '周岁'],
    ['百分点', '个百分点'],
  ].flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

const powers: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
]);

/** The dimension of a unit as written: “万人次”, “%”, “次/学期”. Minutes are parts of hours. */
export function dimensionOf(unit: string): Dimension {
  const [, signs = '', word = '', per = ''] = /^([百千万亿]*)([^/]*)(.*)$/.exec(unit.replace(/\s/g, '')) ?? [];
  const scale = [...signs].reduce((product, sign) => product * (powers.get(sign) ?? 1), 1);
  if (word === '分钟') return { name: `小时${per}`, scale: scale / 60 };
  return { name: (sameUnits.get(word) ?? word) + per, scale };
}

/** Whether values of a dimension are shares of a whole or changes of such a share. */
export function isRate(dimension: string): boolean {
  return /^(?:%|‰|百分点)/.test(dimension);
}
