import type { LayoutProfile, textArea } from '../layout-profile.ts';

/** What text may fill on a page, in points. */
export type Room = ReturnType<typeof textArea>;

/** The room within a box, under its title. */
export function roomInBox({ width, height }: Room, { box: { padding, linePitch } }: LayoutProfile): Room {
  return { width: width - 2 * padding.horizontal, height: height - 2 * padding.vertical - linePitch };
}
