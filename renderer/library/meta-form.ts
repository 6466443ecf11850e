import type { PlanSummary } from '../../shared/api.ts';
import type { CorrectionChange } from '../../shared/plan/corrections/corrections.ts';
import { type PlanMeta, planKinds, planLevels, planRoles, planStandings } from '../../shared/plan/model.ts';

/** The fields of metadata as a form holds them; `mixed` where the plans differ and nothing is to be changed. */
export interface MetaForm {
  readonly fields: Readonly<Record<MetaField, string>>;
  /** Tags, parted by spaces or commas. */
  readonly tags: string;
}

export const metaFields = [
  'title',
  'kind',
  'role',
  'level',
  'standing',
  'region',
  'issuer',
  'periodStart',
  'periodEnd',
  'issueDate',
  'documentNumber',
] as const satisfies readonly (keyof PlanMeta)[];
export type MetaField = (typeof metaFields)[number];

/** Stands in a field whose value differs from plan to plan. */
export const mixed = '\u0000';

/** The choices of a field that has a closed list, without the unknown one. */
export const choices: Readonly<Partial<Record<MetaField, readonly string[]>>> = {
  kind: planKinds,
  role: planRoles,
  level: planLevels,
  standing: planStandings,
};

/** What the plans have in common, for a form. */
export function metaForm(plans: readonly PlanSummary[]): MetaForm {
  const common = (field: MetaField): string => {
    const values = new Set(plans.map(({ meta }) => String(meta[field] ?? '')));
    return values.size === 1 ? ([...values][0] ?? '') : mixed;
  };
  const shared = plans[0]?.tags.filter((tag) => plans.every(({ tags }) => tags.includes(tag))) ?? [];
  const fields = Object.fromEntries(metaFields.map((field) => [field, common(field)]));
  return { fields: fields as Record<MetaField, string>, tags: shared.join(' ') };
}

/** The change that a form makes: the fields that differ from what it held at first. */
export function changeOf(before: MetaForm, after: MetaForm): CorrectionChange {
  const changed = metaFields.filter((field) => after.fields[field] !== before.fields[field]);
  const setMeta = Object.fromEntries(changed.map((field) => [field, fieldValue(field, after.fields[field].trim())]));
  const [old, fresh] = [tagsOf(before), tagsOf(after)];
  return {
    setMeta,
    addTags: fresh.filter((tag) => !old.includes(tag)),
    removeTags: old.filter((tag) => !fresh.includes(tag)),
  };
}

function fieldValue(field: MetaField, text: string): string | number | null {
  if (text === '') return null;
  return field === 'periodStart' || field === 'periodEnd' ? Number(text) : text;
}

function tagsOf({ tags }: MetaForm): readonly string[] {
  return [...new Set(tags.split(/[\s,，、;；]+/).filter(Boolean))];
}

const year = /^(?:19|20|21)\d{2}$/;
const longest: Readonly<Partial<Record<MetaField, number>>> = {
  title: 300,
  issuer: 200,
  region: 200,
  documentNumber: 100,
};
const longestTag = 40;
const mostTags = 50;
const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a field can be saved as it stands. */
export function isValidField(form: MetaForm, field: MetaField): boolean {
  const text = form.fields[field].trim();
  if (text === mixed) return true;
  if (text.length > (longest[field] ?? text.length)) return false;
  switch (field) {
    case 'title':
    case 'kind':
      return text !== '';
    case 'periodStart':
      return text === '' || year.test(text);
    case 'periodEnd':
      return text === '' || (year.test(text) && !(Number(text) < Number(form.fields.periodStart)));
    case 'issueDate':
      return text === '' || date.test(text);
    default:
      return true;
  }
}

export function isValidForm(form: MetaForm): boolean {
  return metaFields.every((field) => isValidField(form, field)) && areValidTags(form);
}

/** Whether the tags are few and short enough. */
export function areValidTags(form: MetaForm): boolean {
  const tags = tagsOf(form);
  return tags.length <= mostTags && tags.every((tag) => tag.length <= longestTag);
}
