import type { RenderChunkProps } from 'slate-react';

/** A stretch of blocks; the browser leaves out of its work those that are far from what is on show. */
export function RenderChunk({ attributes, children, lowest }: RenderChunkProps) {
  return (
    <div {...attributes} className={lowest ? 'chunk' : undefined}>
      {children}
    </div>
  );
}
