import type { Responsible } from './model.ts';

const labels = { lead: '牵头', support: '配合', leader: '分管领导', due: '时限' } as const;
export const responsibleFields = ['lead', 'support', 'leader', 'due'] as const;

/** Who is responsible, as it is shown behind a clause: “（牵头：甲科；配合：乙科；时限：6月底前）”; '' where nobody is named. */
export function responsibleText(responsible: Responsible | undefined): string {
  const parts = responsibleFields.flatMap((field) => {
    const words = responsible?.[field];
    return words ? [`${labels[field]}：${words}`] : [];
  });
  return parts.length === 0 ? '' : `（${parts.join('；')}）`;
}

/** A bracket at the end of a text that says who is responsible, and what may stand behind it. */
const typedBracket =
  /[（(【〔](?:(?:主要|共同)?(?:责任|牵头|配合|主办|协办|落实|分管)[^：:（）()]{0,6}[：:])[^（）()【】〔〕]*(?:[（(][^（）()]*[）)][^（）()【】〔〕]*)*[）)】〕](?=[。；;，,]?\s*$)/;

/**
 * The part of a text to be left out with a typed “（责任科室：…）” that ends it; undefined where none does. The full stop behind
 * the bracket stays, unless the text before it has one of its own.
 */
export function typedResponsible(text: string): { readonly start: number; readonly end: number } | undefined {
  const found = typedBracket.exec(text);
  if (!found) return undefined;
  const isClosed = found.index === 0 || /[。；！？]$/.test(text.slice(0, found.index));
  return { start: found.index, end: isClosed ? text.length : found.index + found[0].length };
}

const fieldOfLabel: readonly (readonly [keyof Responsible, RegExp])[] = [
  ['due', /时限|时间|期限/],
  ['leader', /领导/],
  ['support', /配合|协办|协同|参与/],
  ['lead', /./],
];

/** The fields of a bracket are parted by ；, or by any mark or space before the label of the next. */
const parting =
  /[；;]|[，,、。\s]+(?=(?:主要|共同)?(?:责任|牵头|配合|主办|协办|协同|参与|落实|分管|完成|办结)[^：:，,、；;\s]{0,6}[：:]|时限[：:])/;

/** The fields that a typed bracket says by its labels; words without a label belong to the field before them. */
export function readResponsible(bracket: string): Responsible {
  const fields: { -readonly [name in keyof Responsible]: string } = {};
  let field: keyof Responsible = 'lead';
  for (const part of bracket
    .trim()
    .replace(/[。；;，,]$/, '')
    .slice(1, -1)
    .split(parting)) {
    const [, label, words = part] = /^\s*([^：:]+)[：:](.*)$/s.exec(part) ?? [];
    if (label !== undefined) field = fieldOfLabel.find(([, pattern]) => pattern.test(label))?.[0] ?? 'lead';
    const said = words.trim();
    if (said !== '') fields[field] = fields[field] ? `${fields[field]}、${said}` : said;
  }
  return fields;
}
