import { docx } from '../../shared/exporters/docx/docx.ts';
import { gbt9704 } from '../../shared/exporters/layout-profile.ts';
import { draft } from './draft-builder.ts';

/** A Word document with nothing that can be read in it, as of scanned pages. */
export function scan(): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: '望川区教育局2019年工作要点（扫描件）.docx', bytes: docx.write(draft(), gbt9704) };
}
