import { useCallback, useEffect, useState } from 'react';

/** The steps of the zoom, in per cent. */
const steps = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;
const actualSize = 100;
/** A sheet of A4 in CSS pixels, and what is left free beside it. */
const sheetWidth = (210 / 25.4) * 96;
const besideSheet = 48;
/** Smaller it could not be read. */
const smallestFit = 50;

/** How large the sheet is shown, in per cent; Ctrl and the wheel change it too. */
export interface Zoom {
  readonly percent: number;
  /** A step larger or smaller, or back to what fits. */
  zoom(by: 1 | -1 | 0): void;
  /** For the desk that the sheet lies on. */
  readonly desk: (desk: HTMLElement | null) => (() => void) | undefined;
}

/** Until the writer chooses otherwise, the sheet is as large as on paper, or smaller where it would not fit. */
export function useZoom(hidden: boolean): Zoom {
  const [chosen, setChosen] = useState<number | null>(null);
  const [fit, setFit] = useState<number>(actualSize);
  const zoom = useCallback(
    (by: 1 | -1 | 0) => setChosen((before) => (by === 0 ? null : stepFrom(before ?? fit, by))),
    [fit],
  );
  useEffect(() => {
    if (hidden) return undefined;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || !(event.target instanceof Element) || !event.target.closest('.desk')) return;
      // The browser would zoom the whole window.
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1 : -1);
    };
    window.addEventListener('wheel', onWheel, { passive: false });
    return () => window.removeEventListener('wheel', onWheel);
  }, [hidden, zoom]);
  const desk = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setFit(fitting(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { percent: chosen ?? fit, zoom, desk };
}

/** How large a sheet fits into a desk of so many pixels, in per cent; one that is not shown has none. */
export function fitting(deskWidth: number): number {
  if (deskWidth === 0) return actualSize;
  const percent = Math.floor(((deskWidth - besideSheet) / sheetWidth) * 100);
  return Math.max(smallestFit, Math.min(actualSize, percent));
}

/** The next larger or smaller step; the same at the ends. */
export function stepFrom(percent: number, by: 1 | -1): number {
  const next = by === 1 ? steps.find((step) => step > percent) : steps.findLast((step) => step < percent);
  return next ?? percent;
}
