import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { RenderChunkProps } from 'slate-react';
import type { ChunkTurns } from './chunk-turns.ts';

/** The turns of the chunks of one sheet. */
export const ChunkTurnsContext = createContext<ChunkTurns | null>(null);

/** A stretch of blocks; the browser leaves out of its work those that are far from what is on show. */
export function RenderChunk({ attributes, children, lowest }: RenderChunkProps) {
  return (
    <div {...attributes} className={lowest ? 'chunk' : undefined}>
      {lowest ? <ChunkInTurn>{children}</ChunkInTurn> : children}
    </div>
  );
}

/** Renders its blocks when it is their turn, so that a long draft can be written in at once. */
function ChunkInTurn({ children }: { readonly children: ReactNode }) {
  const turns = useContext(ChunkTurnsContext);
  const [isShown, setShown] = useState(() => turns?.isFirst() ?? true);
  useEffect(() => (isShown ? undefined : turns?.wait(() => setShown(true))), [isShown, turns]);
  return isShown ? children : null;
}
