import type { Draft } from '../document/model.ts';
import type { LayoutProfile } from './layout-profile.ts';

/** Writes a draft as the bytes of one file format; each stands once in `index.ts`. */
export interface Exporter {
  /** Unique in the list: “docx”. */
  readonly name: string;
  /** The file name's ending, without the dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** The whole file. The same draft and profile give the same bytes. */
  write(draft: Draft, profile: LayoutProfile): Uint8Array;
}
