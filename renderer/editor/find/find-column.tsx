import type { KeyboardEvent, ReactNode } from 'react';
import type { Zoom } from '../use-zoom.ts';
import { FindBar } from './find-bar.tsx';
import { ReplacePreview } from './replace-preview.tsx';
import type { Find } from './use-find.ts';

interface FindColumnProps {
  readonly find: Find;
  readonly hidden: boolean;
  /** In per cent. */
  readonly zoom: number;
  readonly desk: Zoom['desk'];
  /** What lies over the sheet, placed on the desk. */
  readonly overlay: ReactNode;
  readonly children: ReactNode;
}

/** The desk with the sheet, and the bar over it while one looks for something; Escape closes the bar from both. */
export function FindColumn({ find, hidden, zoom, desk, overlay, children }: FindColumnProps) {
  const isOpen = find.mode !== 'closed';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !isOpen || find.changes) return;
    event.preventDefault();
    find.close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what the fields in it leave
    <div className="sheet-column" onKeyDown={onKeyDown}>
      {isOpen && <FindBar find={find} />}
      <div className="desk" ref={desk}>
        <div style={{ zoom: `${zoom}%` }}>{children}</div>
        {overlay}
      </div>
      {find.changes && !hidden && (
        <ReplacePreview
          changes={find.changes}
          replacement={find.settings.replacement}
          onReplace={find.replaceAll}
          onClose={find.stopPreview}
        />
      )}
    </div>
  );
}
