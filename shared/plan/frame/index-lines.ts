import type { SourceLine } from '../../importers/source-document.ts';

/** The labels of the tables that public sites put over a document, by what they tell. */
const labels = {
  number: '发\\s*文\\s*字\\s*号|发\\s*文\\s*文\\s*号|公文字号|文件编号|文件号|文\\s*号',
  issuer: '发\\s*文\\s*机\\s*[关构]|发\\s*布\\s*机\\s*[构关]|发布单位|发文单位|制发机关|制定机关|公开主体|公开机构',
  source: '(?:信息|文章|稿件|本文)?来\\s*源',
  issued: '成\\s*文\\s*日\\s*期|成文时间|发\\s*文\\s*日\\s*期|发文时间|制发日期|印发日期|印发时间',
  published: '发\\s*布\\s*日\\s*期',
  posted: '发布时间|发表时间|公\\s*开\\s*日\\s*期|公开时间|生\\s*成\\s*日\\s*期|生成时间|更新时间|时\\s*间|日\\s*期',
  standing: '效力状况|效力状态|有\\s*效\\s*性|时\\s*效\\s*性|公文时效|文件状态|是否有效|效\\s*力|有效期',
  title: '信息名称|文件名称|公文名称|标\\s*题|题\\s*名|名\\s*称',
  other:
    '信息索引号|索\\s*引\\s*号|主题分类|组配分类|体裁分类|信息分类|信息类别|公文种类|服务对象|内容概述|内容摘要|公开方式|公开形式|公开范围|公开程序|公开时限|公开目录|责任部门|公开责任部门|主\\s*题\\s*词|关\\s*键\\s*词|废止日期|失效日期|生效日期|实施日期|所属主题|所属机构|附件下载',
} as const;

export type IndexLabel = keyof typeof labels;

const anyLabel = Object.values(labels).join('|');
const kinds = Object.entries(labels).map(
  ([kind, words]) => [kind as IndexLabel, new RegExp(`^(?:${words})$`)] as const,
);
const opening = new RegExp(`^[【\\[]?(?:${anyLabel})(?:[】\\]]\\s*[：:]?|\\s*[：:])`);
/** Labels that no text of a plan opens with need no colon. */
const bareOpening =
  /^(?:信息索引号|索\s*引\s*号|文件编号|效力状况|效力状态|内容概述|生成日期|公开日期|主题分类|发文机关|发文字号|组配分类|体裁分类|公文时效|发布机构)(?=\s|[：:]|$)/;

/** Whether a line belongs to the table of index number, issuer, dates and validity that a site puts over a document. */
export function isIndexLine(line: SourceLine): boolean {
  if (line.cells) return line.cells.some((cell) => labelOf(cell) !== undefined) && line.cells.length >= 2;
  return (
    line.text.length <= 160 && line.number === undefined && (opening.test(line.text) || bareOpening.test(line.text))
  );
}

function labelOf(cell: string): IndexLabel | undefined {
  const bare = cell.trim().replace(/[：:【】[\]]/g, '');
  return kinds.find(([, pattern]) => pattern.test(bare))?.[0];
}

const entry = new RegExp(
  `(?:^|(?<=[\\s】\\]|；;，]))[【\\[]?(${anyLabel})[】\\]]?(?:\\s*[：:]\\s*|\\s+)(.*?)(?=\\s*[【\\[]?(?:${anyLabel}|浏览|点击|阅读|访问|字体|字号|作\\s*者|责任编辑)[】\\]]?(?:次数|量|数)?\\s*(?:[：:]|\\s)|\\s{2,}|$)`,
  'g',
);

/** What the labelled lines say, by label; a value of “—” or nothing is none. The first of a label counts. */
export function readIndex(lines: readonly SourceLine[]): ReadonlyMap<IndexLabel, string> {
  const found = new Map<IndexLabel, string>();
  const add = (kind: IndexLabel | undefined, value: string) => {
    const text = value.trim().replace(/[；;]$/, '');
    if (kind && /[\p{L}\p{N}]/u.test(text) && !found.has(kind)) found.set(kind, text);
  };
  for (const line of lines) {
    for (const [at, cell] of (line.cells ?? []).entries()) add(labelOf(cell), line.cells?.[at + 1] ?? '');
    for (const text of line.cells ?? [line.text])
      for (const [, label = '', value = ''] of text.matchAll(entry)) add(labelOf(label), value);
  }
  return found;
}
