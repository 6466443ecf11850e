import type { NumberingLevel, NumberingScheme } from '../../document/numbering-scheme.ts';
import type { LayoutProfile, LevelLook, MarkForm } from '../layout-profile.ts';

/**
 * How a depth of a scheme is set. GB/T 9704-2012, 7.3.3 gives each mark its face, so “1.” is in the body's face also
 * where a scheme puts it straight under “一、”; a depth without a number too.
 */
export function levelLook(scheme: NumberingScheme, depth: number, profile: LayoutProfile): LevelLook {
  const level = scheme.levels[depth - 1];
  return profile.levels[level ? markForm(level, depth) : 'arabic'];
}

const chapterForms: Readonly<Record<string, MarkForm>> = {
  篇: 'part',
  编: 'part',
  卷: 'part',
  章: 'chapter',
  节: 'section',
  条: 'chinese',
};

/** “第…” goes by the word behind its numeral, else by its depth; own marks such as “任务一：” stand for “一、”. */
function markForm({ numeral, before, after }: NumberingLevel, depth: number): MarkForm {
  if (before.startsWith('第')) return chapterForms[after.slice(0, 1)] ?? (depth === 1 ? 'chapter' : 'section');
  if (numeral !== 'chinese') return 'arabic';
  return /[（(〔[【]$/.test(before) ? 'bracketed' : 'chinese';
}
