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

function markForm(level: NumberingLevel, depth: number): MarkForm {
  if (level.before.startsWith('第')) return depth === 1 ? 'chapter' : 'section';
  if (level.numeral !== 'chinese') return 'arabic';
  return level.before === '' ? 'chinese' : 'bracketed';
}
