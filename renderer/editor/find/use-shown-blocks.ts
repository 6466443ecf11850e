import { useEffect, useState } from 'react';
import type { Block } from '../../../shared/document/model.ts';
import type { Stretch } from '../../../shared/document/sections.ts';
import { blockIndexOf } from '../holder-path.ts';

/** The desk is looked at in so many heights; so few blocks lie between two of them that none is missed. */
const looks = 12;
/** Stretches begin and end at multiples of this, so that they rarely change while one scrolls. */
const step = 20;

/** The blocks on show and those around them while the bar is open: marking all hits of a long draft takes seconds. */
export function useShownBlocks(blocks: readonly Block[], isOpen: boolean): Stretch {
  const [shown, setShown] = useState<Stretch>({ from: 0, to: 0 });
  useEffect(() => {
    const desk = isOpen ? document.querySelector('.desk') : null;
    if (!desk) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      const next = blocksOnShow(desk, blocks);
      if (next) setShown((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    const follow = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    desk.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('resize', follow);
    return () => {
      cancelAnimationFrame(frame);
      desk.removeEventListener('scroll', follow);
      window.removeEventListener('resize', follow);
    };
  }, [blocks, isOpen]);
  return shown;
}

/** Undefined where no block is to be seen, as behind a dialog. */
function blocksOnShow(desk: Element, blocks: readonly Block[]): Stretch | undefined {
  const { left, width, top, height } = desk.getBoundingClientRect();
  const seen = Array.from({ length: looks + 1 }, (_value, place) =>
    document
      .elementFromPoint(left + width / 2, top + 1 + ((height - 2) * place) / looks)
      ?.closest('[data-block]')
      ?.getAttribute('data-block'),
  );
  const places = seen.flatMap((id) => (id ? [blockIndexOf(blocks, id)] : [])).filter((place) => place >= 0);
  if (places.length === 0) return undefined;
  return {
    from: (Math.floor(Math.min(...places) / step) - 1) * step,
    to: (Math.floor(Math.max(...places) / step) + 2) * step,
  };
}
