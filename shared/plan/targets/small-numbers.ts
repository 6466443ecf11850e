import { isBase } from './bases.ts';
import { type Mention, numberLead, wordsAfter } from './mention.ts';
import type { Rule } from './rule.ts';
import { unitKind } from './units.ts';

/** Verbs that make, win, hold or hire something; with them a small Chinese number counts real things. */
const making =
  /建|创|增|办|设|成立|招|聘|选|派|配|培|组织|召开|开[展设发放辟]|举行|评|申报|认定|引进|打造|完成|达到|编[制写印]|研制|推出|命名|安排|扩|改|购|装|每/;
const building = /(?:建|办)(?:设|成|好|立|一?个?)?$/;

const isChinese = ({ quantity }: Mention) => !/^\d/.test(quantity.numeral);
const isSmall = ({ quantity }: Mention) => Number.isInteger(quantity.value) && Number(quantity.value) < 10;
const isCounted = ({ quantity }: Mention) => /^(?:count|time|money|amount)$/.test(unitKind(quantity.unit));
const isCompared = ({ compared }: Mention) => compared.op !== '=';

/** Small numbers in Chinese numerals are mostly turns of phrase; these rules keep the ones that count. */
export const smallNumberRules: readonly Rule[] = [
  {
    name: '一 as an article (一个平台, 每天一小时)',
    applies: (mention) => isOne(mention) && !isCompared(mention) && !countsOne(mention),
  },
  {
    name: 'kind, batch or phase (三类, 两批, 一期)',
    applies: (mention) =>
      isPhrase(mention) && /^(?:类|批次?|期|条|支|块|件|本|讲|班|轨|轮|校|组|款|位|处)$/.test(mention.quantity.unit),
  },
  {
    name: 'small Chinese number that nothing is done with (两所学校之间)',
    applies: (mention) => isPhrase(mention) && !making.test(numberLead(mention)),
  },
  {
    name: 'sum of a list just named (种植、养殖两个专业)',
    applies: (mention) => isChinese(mention) && isCounted(mention) && sumsUp(mention),
  },
  { name: 'ten as an adverb (十分)', applies: ({ quantity }) => quantity.numeral === '十' && quantity.unit === '分' },
];

function isOne(mention: Mention): boolean {
  return isChinese(mention) && isCounted(mention) && mention.quantity.value === 1;
}

/** “每学期一次” is a frequency, “新建一所” a building; “办一所成一所” is a saying. */
function countsOne(mention: Mention): boolean {
  const { quantity } = mention;
  if (/^[次场期节堂篇门]$/.test(quantity.unit)) return /每/.test(numberLead(mention));
  if (mention.spelled && standsBehind(mention)) return making.test(numberLead(mention));
  return /^[所座]$/.test(quantity.unit) && building.test(numberLead(mention)) && !/一[所座]/.test(wordsAfter(mention));
}

/** As many names stand before the number as it says. */
function sumsUp(mention: Mention): boolean {
  const { value, unit } = mention.quantity;
  if (typeof value !== 'number' || value < 2 || value > 9 || !/^[个类项门支条]$/.test(unit)) return false;
  const names = numberLead(mention).split(/[、和与]/);
  return names.length === value && names.slice(1).every((name) => name.length > 0 && name.length <= 10);
}

/** “夜校一所，”: the number behind what it counts. */
function standsBehind({ text, quantity }: Mention): boolean {
  return /^(?:[,;。、]|$)/.test(text.slice(quantity.end));
}

/** Documents that count in Chinese numerals mean them as numbers; only single things may still be articles. */
function isPhrase(mention: Mention): boolean {
  const counts = (mention.spelled && !mention.quantity.numeral.startsWith('两')) || isBase(mention);
  return !counts && isChinese(mention) && isSmall(mention) && isCounted(mention) && !isCompared(mention);
}
