import { useEffect, useState } from 'react';

/** The steps of the zoom, in per cent. */
const steps = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;
const actualSize = 100;

/** How large the sheet is shown, in per cent; Ctrl and the wheel change it too. */
export interface Zoom {
  readonly percent: number;
  zoom(by: 1 | -1 | 0): void;
}

export function useZoom(hidden: boolean): Zoom {
  const [percent, setPercent] = useState<number>(actualSize);
  useEffect(() => {
    if (hidden) return undefined;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || !(event.target instanceof Element) || !event.target.closest('.desk')) return;
      // The browser would zoom the whole window.
      event.preventDefault();
      setPercent((before) => stepFrom(before, event.deltaY < 0 ? 1 : -1));
    };
    window.addEventListener('wheel', onWheel, { passive: false });
    return () => window.removeEventListener('wheel', onWheel);
  }, [hidden]);
  return { percent, zoom: (by) => setPercent((before) => (by === 0 ? actualSize : stepFrom(before, by))) };
}

/** The next larger or smaller step; the same at the ends. */
export function stepFrom(percent: number, by: 1 | -1): number {
  const next = by === 1 ? steps.find((step) => step > percent) : steps.findLast((step) => step < percent);
  return next ?? percent;
}
