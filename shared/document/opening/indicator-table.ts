import type { ColumnRole } from '../model.ts';

const indicator = /指标(?!属性|性质|类型|类别)/;
const tells = /目标|(?:19|20)\d{2}年?|属性/;
const year = /(?:19|20)\d{2}/;
const value = /(?:19|20)\d{2}|目标|现状|基期|基数|完成|实际|规划|预期值|“十[一二三四五]五”/;
const reached = /现状|基期|基数|完成|实际/;

/**
 * What the columns of an indicator table (主要指标) hold, by its heads; undefined for any other table: its heads name
 * indicators, and their aims, years or nature.
 */
export function indicatorRoles(heads: readonly string[]): readonly ColumnRole[] | undefined {
  const texts = heads.map((head) => head.replace(/\s/g, ''));
  const named = texts.findIndex((text) => indicator.test(text) && !value.test(text));
  if (named < 0 || !texts.some((text, index) => index !== named && tells.test(text))) return undefined;
  const roles = texts.map((text, index) => (index === named ? 'indicator' : plainRole(text)));
  return withValues(roles, texts);
}

function plainRole(text: string): ColumnRole {
  if (/^(?:序号|编号)$/.test(text)) return 'ordinal';
  if (/责任|牵头|配合/.test(text)) return 'responsible';
  if (/^(?:计量|计算)?单位$/.test(text)) return 'unit';
  return /属性|性质/.test(text) ? 'nature' : 'text';
}

/** Of several columns with values the first is what the others start from, unless the heads say otherwise. */
function withValues(roles: readonly ColumnRole[], texts: readonly string[]): readonly ColumnRole[] {
  const isValue = (index: number) =>
    roles[index] === 'text' && value.test(texts[index] ?? '') && !/年均/.test(texts[index] ?? '');
  const columns = texts.flatMap((_, index) => (isValue(index) ? [index] : []));
  const years = columns.map((index) => Number(year.exec(texts[index] ?? '')?.[0] ?? 0));
  const isLater = years.length > 1 && (years[0] ?? 0) < (years[1] ?? 0);
  return roles.map((role, index): ColumnRole => {
    const at = columns.indexOf(index);
    if (at < 0) return role;
    return reached.test(texts[index] ?? '') || (at === 0 && isLater) ? 'base' : 'target';
  });
}
