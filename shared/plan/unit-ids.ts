import type { PlanUnit } from './model.ts';

/**
 * Gives units ids that stay the same while their words do, so that provenance and corrections find them again after the
 * document has been parsed anew: a hash of number and text (FNV-1a, 32 bits), counted where it comes again.
 */
export function withUnitIds(units: readonly Omit<PlanUnit, 'id'>[]): readonly PlanUnit[] {
  const seen = new Map<string, number>();
  return units.map((unit) => {
    const hash = hashText(`${unit.number}${unit.text}`);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return { id: times === 1 ? hash : `${hash}-${times}`, ...unit };
  });
}

/** A short name for a text (FNV-1a, 32 bits). */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `u${(hash >>> 0).toString(36)}`;
}
