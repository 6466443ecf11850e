import { type Random, randomOf } from '../support/random.ts';

/** A paragraph of an invented plan; level 0 is a clause’s text. */
export interface PlanParagraph {
  readonly level: 0 | 1 | 2 | 3;
  readonly text: string;
}

/** An invented plan of the fictional 云洲市望川区. */
export interface GeneratedPlan {
  readonly title: string;
  readonly paragraphs: readonly PlanParagraph[];
}

type Words = readonly [string, ...string[]];

const fields: Words = split(
  '学前教育 义务教育 高中教育 职业教育 特殊教育 继续教育 校园安全 体育美育 劳动教育 科学教育 教研 招生 督导 语言文字',
);
const objects: Words = split(
  '学位供给 师资配备 课程建设 实训基地 校舍改造 食堂管理 课后服务 心理健康 家校协同 数字校园 图书阅览 集团办学 结对帮扶 岗位聘任',
);
const verbs: Words = split('扩大 优化 完善 健全 推进 深化 落实 规范 提升 加快 统筹 巩固');
const qualities: Words = split('优质均衡 公平普惠 协调发展 安全有序 特色多样 城乡一体 规范高效 持续改进 开放融合');
const ways: Words = split(
  '专项督查 月度调度 项目清单 联席会议 第三方评估 示范创建 对口支援 经费倾斜 动态监测 台账管理',
);
const places: Words = split('望川中学 临溪学校 松岭小学 云台幼儿园 河湾片区 东山片区 北坪新区 西渡镇 石门乡');
const units: Words = split('所 个 人 场 项 套');

function split(words: string): Words {
  const [first = '', ...others] = words.split(' ');
  return [first, ...others];
}

/** The plan of this number, of about so many characters. */
export function generatePlan(number: number, length: number): GeneratedPlan {
  const random = randomOf(`plan ${number}`);
  const year = 2019 + (number % 8);
  const paragraphs: PlanParagraph[] = [];
  let characters = 0;
  for (let place = 0; characters < length; place++) {
    const paragraph = paragraphAt(place, year, random);
    paragraphs.push(paragraph);
    characters += paragraph.text.length;
  }
  return { title: `望川区教育局${year}年工作要点（第${number + 1}稿）`, paragraphs };
}

/** Every 24th paragraph begins a part, every sixth a section, every second is an item with its text. */
function paragraphAt(place: number, year: number, random: Random): PlanParagraph {
  if (place % 24 === 0)
    return { level: 1, text: `${random.pick(verbs)}${random.pick(fields)}${random.pick(qualities)}` };
  if (place % 6 === 0) return { level: 2, text: `${random.pick(verbs)}${random.pick(fields)}${random.pick(objects)}` };
  if (place % 2 === 0)
    return { level: 3, text: `${random.pick(verbs)}${random.pick(objects)}。${sentences(3, year, random)}` };
  return { level: 0, text: sentences(4, year, random) };
}

function sentences(count: number, year: number, random: Random): string {
  return Array.from({ length: count }, () => sentence(year, random)).join('');
}

function sentence(year: number, random: Random): string {
  const work = `${random.pick(verbs)}${random.pick(fields)}${random.pick(objects)}`;
  const [number, share] = [random.below(900) + 2, random.below(40) + 60];
  return random.pick([
    `${work}，以${random.pick(ways)}促进${random.pick(fields)}${random.pick(qualities)}。`,
    `在${random.pick(places)}${random.pick(verbs)}${random.pick(objects)}，到${year}年底新增${number}${random.pick(units)}。`,
    `${random.pick(fields)}${random.pick(objects)}覆盖率达到${share}%以上，比上年提高${random.below(9) + 1}个百分点。`,
    `依托${random.pick(ways)}，${work}，全年开展活动不少于${random.below(30) + 2}次。`,
    `由${random.pick(places)}牵头，${random.pick(verbs)}${random.pick(objects)}，形成${random.pick(fields)}工作经验${number}${random.pick(units)}。`,
  ]);
}

/** The plan as plain text with its numbers typed. */
export function planText({ title, paragraphs }: GeneratedPlan): string {
  const counts = [0, 0, 0, 0];
  const lines = paragraphs.map(({ level, text }) => {
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    return `${numberAt(level, counts[level] ?? 0)}${text}`;
  });
  return [title, '', ...lines].join('\n');
}

function numberAt(level: PlanParagraph['level'], count: number): string {
  if (level === 0) return '';
  return level === 3 ? `${count}.` : level === 2 ? `（${chinese(count)}）` : `${chinese(count)}、`;
}

/** 1 to 99: 一, 十, 二十一. */
function chinese(value: number): string {
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}
