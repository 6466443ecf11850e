import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { Button, Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Editor, Node } from 'slate';
import { ReactEditor } from 'slate-react';
import { type RolledChoice, type RolledHere, rolledAtCursor, settleHere } from '../rolled-words.ts';

interface WordBubbleProps {
  readonly editor: Editor;
  /** Another number each time that text or selection has changed. */
  readonly turn: number;
}

/** Says, under the rolled word that the cursor stands in, what it was and why it changed, and settles it. */
export function WordBubble({ editor, turn }: WordBubbleProps) {
  const { t } = useTranslation();
  const rolled = rolledAtCursor(editor);
  const { bubble, place } = usePlaceUnder(editor, rolled, turn);
  if (!rolled) return null;
  const { from, text, by } = rolled;
  const settle = (choice: RolledChoice) => {
    settleHere(editor, choice);
    // The pressed button goes away with the last word.
    ReactEditor.focus(editor);
  };
  return (
    <Group
      ref={bubble}
      className="word-bubble"
      aria-label={t('rolled.label')}
      style={place ?? { visibility: 'hidden' }}
      onMouseDown={keepFocus}
    >
      <span>
        {by && <span className="muted">{t(`rolled.by.${by}`)} </span>}
        {from === text ? t('rolled.unsure', { text }) : t('rolled.was', { from, text })}
      </span>
      <Button className="button button-small" onPress={() => settle('accept')}>
        {t(from === text ? 'rolled.keep' : 'findings.accept')} <kbd>Alt+Y</kbd>
      </Button>
      {from !== text && (
        <Button className="button button-small" onPress={() => settle('refuse')}>
          {t('findings.refuse')} <kbd>Alt+N</kbd>
        </Button>
      )}
    </Group>
  );
}

/** The cursor stays in the text: one goes on writing. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

interface BubblePlace {
  readonly left: number;
  readonly top: number;
}

/** Where the bubble lies on the desk: under the word, and not beyond the desk's edge. */
function usePlaceUnder(editor: Editor, rolled: RolledHere | undefined, turn: number) {
  const bubble = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<BubblePlace | null>(null);
  const key = rolled && `${turn} ${rolled.path.join()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the word and its place
  useLayoutEffect(() => {
    const desk = bubble.current?.offsetParent;
    if (!rolled || !bubble.current || !desk || !Node.has(editor, rolled.path)) return setPlace(null);
    const word = ReactEditor.toDOMNode(editor, Node.get(editor, rolled.path)).getBoundingClientRect();
    const { left, top } = desk.getBoundingClientRect();
    const widest = desk.clientWidth - bubble.current.offsetWidth - edge;
    setPlace({
      left: Math.max(edge, Math.min(widest, word.left - left + desk.scrollLeft)),
      top: word.bottom - top + desk.scrollTop + edge,
    });
  }, [editor, key]);
  return { bubble, place };
}

/** In pixels. */
const edge = 8;
