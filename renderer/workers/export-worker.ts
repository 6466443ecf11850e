import type { Draft } from '../../shared/document/model.ts';
import { exporters } from '../../shared/exporters/index.ts';
import { withSourcesAnnex } from '../../shared/exporters/layout/sources-annex.ts';
import { gbt9704 } from '../../shared/exporters/layout-profile.ts';

export interface ExportTask {
  readonly draft: Draft;
  /** The exporter's name. */
  readonly exporter: string;
  /** With the table of sources behind it. */
  readonly withSources?: boolean;
}

export type ExportAnswer = { readonly bytes: Uint8Array } | { readonly problem: string };

addEventListener('message', ({ data }: MessageEvent<ExportTask>) => {
  postMessage(write(data));
});

function write({ draft, exporter: name, withSources }: ExportTask): ExportAnswer {
  try {
    const exporter = exporters.find((known) => known.name === name);
    if (!exporter) throw new Error(`Cannot export because no exporter is named ${name}`);
    return { bytes: exporter.write(withSources ? withSourcesAnnex(draft) : draft, gbt9704) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
