import type { LaidOutContent } from '../layout/laid-out.ts';
import type { Room } from '../layout/room.ts';
import type { LayoutProfile } from '../layout-profile.ts';
import type { ListPlan, NumberSource } from './list-plan.ts';

/** A block with its place in the document, 0-based, and how it is numbered. */
export type NumberedContent = LaidOutContent & { readonly index: number; readonly source: NumberSource };

/** What the elements of a stretch of the document depend on. */
export interface Scope {
  readonly plan: ListPlan;
  /** The relationship of each picture, by the picture's id. */
  readonly media: ReadonlyMap<string, string>;
  /** With the paper as it lies here. */
  readonly profile: LayoutProfile;
  readonly room: Room;
}
