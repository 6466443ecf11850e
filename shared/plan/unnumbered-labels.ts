const labels = [
  '指导思想',
  '总体要求',
  '总体目标',
  '总体思路',
  '工作思路',
  '工作目标',
  '主要目标',
  '发展目标',
  '具体目标',
  '具体指标',
  '主要指标',
  '目标任务',
  '基本原则',
  '工作原则',
  '主要任务',
  '重点任务',
  '重点工作',
  '主要工作',
  '工作重点',
  '工作任务',
  '工作要求',
  '工作措施',
  '主要措施',
  '具体措施',
  '保障措施',
  '组织保障',
  '组织领导',
  '工作步骤',
  '实施步骤',
];

/** Headings of the document as a whole: they never take a number and stand beside its chapters. */
const wholes = ['前言', '序言', '引言', '序', '结语', '结束语', '附则', '后记', '实施', '组织实施'];

const labelled = new RegExp(`^((?:\\d{4}年|今年|全年)?(?:${labels.join('|')}))\\s*[：:]\\s*(.*)$`, 'su');
const standing = new RegExp(`^(?:${[...labels, ...wholes].join('|')})$`);
const whole = new RegExp(`^(?:${wholes.join('|')})$`);

/** An unnumbered label with what follows it on its line: “指导思想：坚持……”. */
export interface Label {
  readonly title: string;
  readonly rest: string;
}

/** The label that opens a line, if one does; a label that stands alone needs no colon. */
export function readLabel(line: string): Label | undefined {
  const match = labelled.exec(line);
  if (match) return { title: match[1] ?? '', rest: match[2] ?? '' };
  const text = line.replace(/[\s\u3000]+/g, '');
  return standing.test(text) ? { title: text, rest: '' } : undefined;
}

/** Whether a label stands beside the chapters of its document whatever they are (序言, 附则). */
export function isWhole(title: string): boolean {
  return whole.test(title);
}
