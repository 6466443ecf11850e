import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface OriginalPaneProps {
  readonly lines: readonly string[];
  /** The line that the chosen unit begins in, -1 where none is known. */
  readonly current: number;
  readonly onLine: (line: number) => void;
}

/** The document as its file gave it; a click goes to the unit that a line became. */
export const OriginalPane = memo(function OriginalPane({ lines, current, onLine }: OriginalPaneProps) {
  const { t } = useTranslation();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current >= 0) pane.current?.querySelector(`[data-line="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by Tab, so that it can be read by keys (WCAG 2.1.1)
    <section ref={pane} className="original" aria-label={t('reading.original')} tabIndex={0}>
      <h2 className="pane-title">{t('reading.original')}</h2>
      {lines.map((line, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the mouse; the structure beside it is the way by keys
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a file never change while it is read
          key={index}
          data-line={index}
          className={index === current ? 'original-line original-current' : 'original-line'}
          onClick={() => onLine(index)}
        >
          {line}
        </p>
      ))}
    </section>
  );
});
