import type { Draft } from '../../shared/document/model.ts';
import { exporters } from '../../shared/exporters/index.ts';
import { gbt9704 } from '../../shared/exporters/layout-profile.ts';

export interface ExportTask {
  readonly draft: Draft;
  /** The exporter's name. */
  readonly exporter: string;
}

export type ExportAnswer = { readonly bytes: Uint8Array } | { readonly problem: string };

addEventListener('message', ({ data }: MessageEvent<ExportTask>) => {
  postMessage(write(data));
});

function write({ draft, exporter: name }: ExportTask): ExportAnswer {
  try {
    const exporter = exporters.find((known) => known.name === name);
    if (!exporter) throw new Error(`Cannot export because no exporter is named ${name}`);
    return { bytes: exporter.write(draft, gbt9704) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
