import type { ExpressionKind } from '../expressions/expression.ts';
import type { OwnNames } from './office-lists.ts';

/** The sheets of a workbook with an office's lists. */
export const listSheets = { ownNames: '本地名称', nearWords: '近义词', expressions: '规范表述' } as const;

/** Names of sheets as people write them. */
export const sheetNames: Readonly<Record<keyof typeof listSheets, RegExp>> = {
  ownNames: /名称|地名|校名/,
  nearWords: /近义|同义/,
  expressions: /表述|提法|用语/,
};

export type NameColumn = 'kind' | 'name';
export type ExpressionColumn = 'text' | 'kind' | 'from' | 'until' | 'successor' | 'shortForms' | 'wrongForms';

/** The columns in the order in which they are written, and how wide they are, in characters. */
export const nameColumns: readonly (readonly [NameColumn, heading: string, width: number])[] = [
  ['kind', '类别', 10],
  ['name', '名称', 40],
];
export const expressionColumns: readonly (readonly [ExpressionColumn, heading: string, width: number])[] = [
  ['text', '规范表述', 48],
  ['kind', '类别', 12],
  ['from', '起', 10],
  ['until', '止', 10],
  ['successor', '后续表述', 40],
  ['shortForms', '简称', 30],
  ['wrongForms', '误写', 30],
];

/** Headings of columns as people write them; the first that fits holds. */
export const nameHeadings: Readonly<Record<NameColumn, RegExp>> = { kind: /^(?:类别|类型|种类|分类)$/, name: /名/ };
export const expressionHeadings: Readonly<Record<ExpressionColumn, RegExp>> = {
  successor: /后续|替代|改为|现称/,
  shortForms: /简称|简写/,
  wrongForms: /误写|错误|误用/,
  kind: /^(?:类别|类型|种类|分类)$/,
  from: /^(?:起|自|开始|启用|起始)/,
  until: /^(?:止|至|结束|停用|截止|终止)/,
  text: /表述|提法|用语|全称/,
};

/** What is named by 类别, in the order of the lists; the first word is written. */
export const nameKinds: Readonly<Record<keyof OwnNames, readonly string[]>> = {
  places: ['地名', '地方', '地点', '镇街'],
  schools: ['学校', '校名', '幼儿园', '学校名称'],
  offices: ['单位', '部门', '机构'],
  projects: ['项目', '品牌', '口号', '工程', '活动'],
};
export const expressionKindNames: Readonly<Record<ExpressionKind, readonly string[]>> = {
  title: ['文件会议', '文件', '会议', '标题', '名称', '文件名称'],
  phrase: ['固定提法', '提法', '固定表述', '政治表述'],
  campaign: ['阶段工作', '专项', '活动', '行动', '阶段性工作', '专项行动'],
  usage: ['规范用语', '用语', '称谓', '用法'],
};

/** Where no 类别 is given, the end of a name tells it. */
export const nameEndings: readonly (readonly [keyof OwnNames, RegExp])[] = [
  ['schools', /(?:学校|小学|中学|幼儿园|学院|大学|校区|[一二三四五六七八九十]中|实验学校|中专|职高)$/],
  ['offices', /(?:局|委|办|办公室|委员会|政府|中心|科|处|院|所|馆|集团)$/],
  ['places', /(?:省|市|县|区|旗|镇|乡|村|街道|社区|片区|新区|园区|山|河|湖|路)$/],
];

/** Begins a row that shows how to fill the sheet. */
export const exampleMark = '（示例）';
