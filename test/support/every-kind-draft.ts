import type { Block, Draft, Picture } from '../../shared/document/model.ts';
import {
  assigned,
  boxClause,
  boxed,
  boxParagraph,
  boxTitle,
  caption,
  item,
  note,
  pageBreak,
  picture,
  refersTo,
  row,
  subtitle,
  table,
} from './block-builder.ts';
import { bold, clause, draft, heading, paragraph, title } from './draft-builder.ts';

/** A chart of five bars, 120 by 60 pixels. */
export const chart: Picture = {
  id: 'chart',
  mediaType: 'image/png',
  data:
    'iVBORw0KGgoAAAANSUhEUgAAAHgAAAA8AgMAAADQw5Y7AAAACVBMVEX///9GbqAAAADMOZAFAAAANUlEQVR42mNgGEjQgF04NDQ0YFSaXtKsQJlR6Qb0' +
    'oBps0khiI0UaXWxUelQap/QqPIC2tRgAL4zzzBX/Cd4AAAAASUVORK5CYII=',
  width: 120,
  height: 60,
};

const columns = [
  { share: 0.08, role: 'ordinal' },
  { share: 0.34, role: 'indicator' },
  { share: 0.14, role: 'base' },
  { share: 0.16, role: 'target' },
  { share: 0.12, role: 'nature' },
  { share: 0.16, role: 'responsible' },
] as const;

/** A table of indicators with all kinds of rows and merged cells. */
export const indicators: Block = {
  type: 'table',
  id: 'indicators',
  kind: 'indicators',
  headerRows: 2,
  columns,
  children: [
    row([
      { text: '序号', rowSpan: 2 },
      { text: '指标', rowSpan: 2 },
      { text: '数值', colSpan: 2 },
      { text: '属性', rowSpan: 2 },
      { text: '责任科室', rowSpan: 2 },
    ]),
    row(['2025年\n（基期）', '2030年\n（目标）']),
    row(['一、普及水平', '', '', '', '', ''], 'group'),
    row(['1', '学前教育毛入园率（%）', '96.2', '98以上', { text: '约束性', rowSpan: 3 }, '学前科']),
    row(['', '公办幼儿园在园幼儿占比（%）', '58', '65', '学前科'], 'ofWhich'),
    row(['', '普惠性幼儿园覆盖率（%）', '91', '95', '学前科'], 'ofWhich'),
    row([{ text: '二、资源配置', colSpan: 6 }], 'group'),
    row(['2', { text: { text: '新增中小学学位（个）', bold: true } }, '—', '〔12000〕', '预期性', '规划科、\n基建办']),
    row(['3', '劳动年龄人口平均受教育年限，含高等教育和职业培训折算（年）', '11.8', '12.3以上', '预期性', '综合科']),
  ],
};

/** A wide table with cells merged in both directions, and more rows than one page on its side can hold. */
const schedule = table(
  1,
  row(['重点任务', '具体内容', '牵头单位', '配合单位', '完成时限', '备注']),
  ...Array.from({ length: 12 }, (_, index) => [
    row([
      { text: `任务${index + 1}`, rowSpan: 2 },
      `新建、改扩建学校${index + 1}所，同步配齐教师、设备和安全设施，按期投入使用。`,
      '区教育局',
      '区财政局、区自然资源局',
      `${2026 + (index % 5)}年12月`,
      '',
    ]),
    row(['建立健全督导评估和结果运用机制。', { text: '区人民政府教育督导室', colSpan: 2 }, '长期', '逐年通报']),
  ]).flat(),
);

/** Every kind of block and mark, in sections upright and on their side. */
export function everyKindDraft(more: Partial<Draft> = {}): Draft {
  const value = draft(
    title('云洲市望川区\n教育事业发展“十五五”规划'),
    subtitle('（2026—2030年）'),
    subtitle('（征求意见稿）'),
    note('写给读稿人的话，不应印出。'),
    paragraph(
      '为推动全区教育高质量发展，根据',
      { text: '上级部署', highlight: true },
      '，制定本规划，主要指标见',
      refersTo('t1'),
      '。',
    ),
    heading(1, '发展目标'),
    { ...heading(2, '主要指标'), id: 'goals' },
    paragraph('到2030年，建成', bold('优质均衡'), '的公共教育服务体系。'),
    item('普及水平更高。学前教育毛入园率达到98%以上。'),
    item('资源配置更优。新增学位12000个。'),
    caption('table', '望川区教育事业发展主要指标', 't1'),
    indicators,
    heading(1, '重点任务'),
    assigned(clause(2, '扩大普惠资源。', '新建公办幼儿园4所，详见', refersTo('box1'), '和', refersTo('goals'), '。'), {
      lead: '学前科',
      support: '基建办',
      due: '2027年8月底前',
    }),
    assigned(clause(2, '做好入学服务。'), { lead: '招生办' }),
    clause(3, { text: '这一句由人指定为段首句；', lead: true }, '其余是正文。'),
    paragraph('完善评价办法（责任科室：督导室）'),
    boxTitle('教育提质重大工程', 'box1'),
    boxClause(
      1,
      '学位扩容工程。',
      '新建、改扩建中小学12所，新增学位12000个，其中初中学位4000个，重点保障城东新区和开发区。',
    ),
    boxClause(2, '城东新区', bold('3所'), '。'),
    boxClause(2, '开发区2所。'),
    boxClause(1, '强师工程。', '培养“四有”好老师500名。'),
    { ...caption('table', '工程年度安排'), ...boxed } as Block,
    {
      ...table(1, row(['年度', '学校', '学位']), row(['2026年', '3所', '3000个']), row(['2027年', '4所', '4000个'])),
      ...boxed,
    } as Block,
    boxParagraph('资金由区级财政统筹安排。'),
    { type: 'item', id: '', ...boxed, children: [{ text: '按季调度，按年考核。' }] },
    boxTitle('数字教育工程'),
    boxClause(1, '建设智慧校园20所。'),
    { ...picture('chart', 60, '智慧校园数'), ...boxed } as Block,
    heading(1, '空间布局'),
    paragraph('布局见下图。'),
    picture('chart', 300, '2026至2030年新增学位逐年上升的柱形图'),
    caption('picture', '望川区新增学位', 'p1'),
    pageBreak('landscape'),
    caption('table', '重点任务分工'),
    schedule,
    pageBreak('portrait'),
    heading(1, '保障措施'),
    clause(2, '加强领导。', '区委教育工作领导小组统筹推进。'),
    pageBreak(),
    table(0, row(['甲', '乙']), row(['1', '2|3'])),
    table(1, row(['丙', '丁']), row([{ text: '合并', colSpan: 2 }])),
  );
  return { ...value, pictures: [chart], ...more };
}
