import { describe, expect, test } from 'vitest';
import { changeOf, isValidForm, type MetaForm, metaForm, mixed } from '../../../renderer/library/meta-form.ts';
import { planSummary } from '../../support/plan-summary.ts';

const plans = [
  planSummary('a', { role: 'own', documentNumber: null }, ['底本', '旧']),
  planSummary('b', { role: 'peer', documentNumber: null }, ['旧']),
];
const form = metaForm(plans);
const changed = (fields: Partial<MetaForm['fields']>, tags = form.tags): MetaForm => ({
  fields: { ...form.fields, ...fields },
  tags,
});

test('a form shows what the plans have in common', () => {
  expect(form.fields).toMatchObject({ title: mixed, role: mixed, kind: 'annualWorkPoints', documentNumber: '' });
  expect(form.tags).toBe('旧');
});

describe('the change of a form', () => {
  test('is nothing where nothing was touched', () => {
    expect(changeOf(form, form)).toEqual({ setMeta: {}, addTags: [], removeTags: [] });
  });

  test('holds what was touched, in its own type', () => {
    const after = changed({ role: 'superior', periodEnd: '2026', region: ' ' }, '重要、急用');
    expect(changeOf(form, after)).toEqual({
      setMeta: { role: 'superior', periodEnd: 2026, region: null },
      addTags: ['重要', '急用'],
      removeTags: ['旧'],
    });
  });
});

test.each([
  ['a year of two digits', { periodStart: '25' }],
  ['an end before the start', { periodEnd: '2020' }],
  ['a date in words', { issueDate: '去年底' }],
  ['a month that is none', { issueDate: '2021-13' }],
  ['no title', { title: '' }],
  ['a title longer than any', { title: '字'.repeat(301) }],
] as const)('%s cannot be saved', (_case, fields) => {
  expect(isValidForm(changed(fields))).toBe(false);
});

test('a tag that is too long cannot be saved', () => {
  expect(isValidForm(changed({}, '字'.repeat(41)))).toBe(false);
});

test.each([{ issueDate: '2021-12-30' }, { issueDate: '2021' }, { periodStart: '', periodEnd: '' }])(
  '%j can be saved',
  (fields) => {
    expect(isValidForm(changed(fields))).toBe(true);
  },
);
