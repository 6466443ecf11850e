import type { TargetNature } from '../model.ts';

/** How much an indicator binds, as words beside it say (约束性指标, 预期性); null where they name neither or both. */
export function natureIn(words: string): TargetNature | null {
  const binding = /约束性?(?:指标|目标|$|[)）、，；。\s|])/.test(words);
  const anticipated = /(?:预期|预测|指导)性(?:指标|目标|$|[)）、，；。\s|])/.test(words);
  if (binding === anticipated) return null;
  return binding ? 'binding' : 'anticipated';
}
