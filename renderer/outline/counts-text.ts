import type { TFunction } from 'i18next';
import type { OutlineEntry } from './outline-entries.ts';

/** The counts of an entry in full words: “1,240 / 2,000 字，目标值 3，疑点 2，待补 1”. */
export function countsText(t: TFunction, { counts, goal }: OutlineEntry): string {
  const { characters, targets, findings, placeholders } = counts;
  const [count, wanted] = [figure(characters), figure(goal ?? 0)];
  const parts = [
    goal === undefined ? t('outline.characters', { count }) : t('outline.ofGoal', { count, goal: wanted }),
  ];
  if (targets > 0) parts.push(t('outline.targets', { count: targets }));
  if (findings > 0) parts.push(t('outline.findings', { count: findings }));
  if (placeholders > 0) parts.push(t('outline.placeholders', { count: placeholders }));
  return parts.join(t('outline.comma'));
}

/** A count with its thousands parted: “1,240”. */
export function figure(count: number): string {
  return count.toLocaleString('en-US');
}

/** The line's words for those who hear it, and for its tooltip. */
export function entryLabel(t: TFunction, entry: OutlineEntry): string {
  return `${entry.number}${entry.text || t('outline.untitled')}`;
}
