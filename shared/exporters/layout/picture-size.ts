import { type LayoutProfile, pointsPerMillimetre } from '../layout-profile.ts';
import type { LaidOutPicture } from './laid-out.ts';
import type { Room } from './room.ts';

/** Millimetres. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size at which a picture is set: as wide as wished, unless the room is narrower or lower; a line is left for a caption. */
export function pictureSize(
  { picture, width, keepsNext }: LaidOutPicture,
  room: Room,
  { linePitch }: LayoutProfile,
): PictureSize {
  const ratio = picture ? picture.height / picture.width : 1;
  const height = (room.height - (keepsNext ? 2 : 1) * linePitch) / pointsPerMillimetre;
  const fitting = Math.min(width, room.width / pointsPerMillimetre, height / ratio);
  return { width: fitting, height: fitting * ratio };
}
