import { type Mention, numberLead, wordsAfter, wordsBefore } from './mention.ts';
import { isEnclosed } from './quotation.ts';
import type { Rule } from './rule.ts';
import { smallNumberRules } from './small-numbers.ts';
import { unitKind } from './units.ts';

/** What a document or a slogan has so and so many of (“十项行动”, “三个方面”), by the last word of the name. */
const ownPart =
  /(?:方面|环节|维度|层面|层次|阶段|步骤|领域|关系|体系|机制|制度|原则|理念|意识|自信|维护|确立|关键|重点|抓手|任务|举措|措施|行动|工程|计划|规划|战略|目标|指标|要求|标准|准则|规定|纪律|意见|办法|方案|细则|问题|难题|短板|挑战|结合|统筹|坚持|突出|聚焦|强化|提升|转变|转型|融合|衔接|突破|到位|严禁|职责|要素|要点|能力|素养|管理|改革|创新|保障|学段|年级|片区|板块|区块|主题|篇章|文章|先行|率先|一批|一律|下功夫)[”"]?(?:落[地实]|全面|顺利|有序|实施|推进|要求|$)/;
const builtWork = /(?:建设|改造|新建|扩建|迁建|维修|安置|惠民)工程$/;
const written = /(?:制[定订]|出台|修订|编制|研制|起草|印发)[^,;]{0,10}$/;

const surroundings = '(?:人口|适龄|学龄|生源|出生|城镇化|生产总值|GDP|高峰|需求|缺口)';
const forecast = new RegExp(
  `(?:预计|预测)[^;。]{0,30}${surroundings}|${surroundings}[^,;。率比]{0,6}(?:还将|将(?:达|增|新增|净增|减少|下降|突破|超过))`,
);

const grant = /补[贴助]|奖[励补]|资助|津贴|助学金|罚款|减免|免除/;
const perHead = /每[人生名校班所个月年园]|上限|一次性|不超过/;

/** All rules, in the order in which they are asked. */
export const notATargetRules: readonly Rule[] = [
  {
    name: 'inside a title or a name in quotation marks',
    applies: ({ text, quantity }) => isEnclosed(text, quantity.start),
  },
  { name: 'rank (前三名)', applies: (mention) => isCount(mention) && /前$/.test(numberLead(mention)) },
  { name: 'base of a proportion (每500名学生)', applies: (mention) => /每(?:满|增加)?$/.test(numberLead(mention)) },
  {
    name: 'institutes known by their number (601所、38所等)',
    applies: ({ text, quantity }) => /^(?:、\d+所)*等/.test(text.slice(quantity.end)) && quantity.unit === '所',
  },
  { name: 'date, period or age', applies: isDateOrAge },
  { name: 'time limit or opening hours (3天内, 24小时值班, 15分钟生活圈)', applies: isTimeLimit },
  { name: 'ratio that no word for one announces (3:1)', applies: isLooseRatio },
  { name: 'class of size or seniority (56人以上大班额)', applies: isSizeClass },
  { name: "the document's own parts (十项行动)", applies: isOwnPart },
  { name: 'bundle of slogans (四个100%, 三个一批)', applies: isBundle },
  { name: 'administrative units that are there (全市8个县区, 联合8个部门)', applies: isExistingUnit },
  { name: 'rule of marking (满分100分)', applies: isMarkingRule },
  { name: 'rate or cap of a grant (每人500元, 最高3000万元)', applies: isGrantRate },
  {
    name: 'quota of an application (限报2项)',
    applies: (mention) => /限报|限额|每[^,;]{1,6}推荐/.test(wordsBefore(mention)),
  },
  {
    name: 'forecast about the surroundings (学龄人口将达到12万人)',
    applies: ({ text, quantity }) => forecast.test(text.slice(0, quantity.start)),
  },
  ...smallNumberRules,
];

/** Whether a mention states an aim or a result, as far as no rule strikes it out. */
export function mayBeTarget(mention: Mention): boolean {
  return !notATargetRules.some((rule) => rule.applies(mention));
}

function isCount({ quantity }: Mention): boolean {
  return unitKind(quantity.unit) === 'count';
}

function isDateOrAge(mention: Mention): boolean {
  const { unit } = mention.quantity;
  if (unit === '年') return !/年限/.test(wordsBefore(mention));
  if (unit.endsWith('岁')) return !/寿命/.test(wordsBefore(mention));
  return unit === '分' && /\d[时点]$/.test(numberLead(mention));
}

function isTimeLimit(mention: Mention): boolean {
  const { text, quantity, compared } = mention;
  if (unitKind(quantity.unit) !== 'time') return false;
  const behind = text.slice(quantity.end, mention.clauseEnd);
  if (/^(?:之?内|以内|前|后|[^,;]{0,6}圈|[^,;]{0,4}(?:值班|值守|在线|开放|监控|不间断|畅通|响应))/.test(behind))
    return true;
  return /^(?:天|个月)$/.test(quantity.unit) && compared.op === '=';
}

function isLooseRatio(mention: Mention): boolean {
  const announced = /比例?[^,;]{0,10}$/.test(wordsBefore(mention));
  return unitKind(mention.quantity.unit) === 'ratio' && !announced;
}

function isSizeClass({ text, quantity, compared }: Mention): boolean {
  const bounded = /以[上下]$/.test(text.slice(quantity.end, compared.end));
  const classed = /^的?(?:超?大班|大校额|小规模|学校|教学点|班级|乡镇|行政村|企业|教龄|工龄)/;
  if (quantity.unit === '分') return bounded && /^(?:的?学生|的?考生|人数)/.test(text.slice(compared.end));
  if (/^班以上/.test(text.slice(quantity.end))) return true;
  return bounded && /^[人名]$/.test(quantity.unit) && classed.test(text.slice(compared.end));
}

function isOwnPart(mention: Mention): boolean {
  const { text, quantity, compared, clauseEnd } = mention;
  if (!/^[个项条类种]$/.test(quantity.unit)) return false;
  const name = text.slice(compared.end, clauseEnd).replace(/[、(\d和与及].*/, '');
  const drawnUp = /^\d/.test(quantity.numeral) && written.test(wordsBefore(mention));
  return ownPart.test(name) && !builtWork.test(name) && !drawnUp;
}

function isBundle(mention: Mention): boolean {
  const { text, quantity } = mention;
  if (quantity.unit === '%') return /个[“"]?$/.test(numberLead(mention));
  return quantity.unit === '个' && /^[“"]?(?:\d|一(?:[批律个些]|[^流般]{0,2}[”"]))/.test(text.slice(quantity.end));
}

function isExistingUnit(mention: Mention): boolean {
  if (!/^[个家]$/.test(mention.quantity.unit)) return false;
  const before = wordsBefore(mention);
  const after = wordsAfter(mention);
  if (/联合|会同|等$/.test(before) && /^(?:部门|单位|委办局|科室)/.test(after)) return true;
  if (/^[县区市镇乡街]{1,3}(?:道|\([^)]*\))?(?:要|将|都|通过|实现|达到|完成|创建|建成)/.test(after)) return false;
  return /全[县市区省州][^,;]{0,3}$/.test(before) && /^(?:县|区|市|镇|乡|街|社区|村|部门)/.test(after);
}

function isMarkingRule(mention: Mention): boolean {
  if (mention.quantity.unit !== '分') return false;
  return /[加减扣]$/.test(numberLead(mention)) || /满分|总分|[计加扣记]分|每题/.test(wordsBefore(mention));
}

function isGrantRate(mention: Mention): boolean {
  if (unitKind(mention.quantity.unit) !== 'money') return false;
  const clause = mention.text.slice(mention.clauseStart, mention.clauseEnd);
  return /给予|最高/.test(wordsBefore(mention)) || (grant.test(clause) && perHead.test(clause));
}
