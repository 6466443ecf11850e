import type { Draft } from '../../shared/document/model.ts';
import type { ExportAnswer, ExportTask } from '../workers/export-worker.ts';

/** Writes a draft in a worker, so that the window stays usable; rejects with the exporter's own error. */
export function writeInWorker(draft: Draft, exporter: string, withSources = false): Promise<Uint8Array> {
  const worker = new Worker(new URL('../workers/export-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
      if ('bytes' in data) resolve(data.bytes);
      else reject(new Error(data.problem));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ draft, exporter, withSources } satisfies ExportTask);
  }).finally(() => worker.terminate());
}

/** A title as a file name: what no file system takes is left out. */
export function fileNameOf(title: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '')
    .trim()
    .slice(0, 100);
  return name === '' ? 'Wunian' : name;
}

/** Prints a page through a frame of its own, so that the window's own looks stay out of it. */
export function printPage(html: string): void {
  document.getElementById('print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'print-frame';
  frame.className = 'print-frame';
  frame.title = 'print';
  frame.srcdoc = html;
  frame.onload = () => frame.contentWindow?.print();
  document.body.append(frame);
}
