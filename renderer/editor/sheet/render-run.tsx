import type { TFunction } from 'i18next';
import type { RenderLeafProps } from 'slate-react';
import { danglingText } from '../../../shared/document/references.ts';
import { useKeyed } from './keyed-store.ts';
import { useSheetWords } from './sheet-words.ts';
import { useShown } from './shown.ts';

/** One run of text with its marks. */
export function RenderRun(given: RenderLeafProps) {
  const props = { ...given, leaf: setMarksOf(given.leaf) };
  const { attributes, children, leaf } = props;
  const t = useSheetWords();
  if (leaf.refersTo !== undefined) return <ReferenceRun {...props} target={leaf.refersTo} />;
  return (
    <span {...attributes} className={classNamesOf(leaf)} title={titleOf(leaf, t)}>
      {children}
    </span>
  );
}

/** At a cursor whose next words are to lack a mark of the run around it, Slate shows that mark as null. */
function setMarksOf(leaf: RenderLeafProps['leaf']): RenderLeafProps['leaf'] {
  const marks = Object.entries(leaf).filter(([, value]) => value !== null);
  return Object.fromEntries(marks) as unknown as RenderLeafProps['leaf'];
}

function classNamesOf(leaf: RenderLeafProps['leaf']): string | undefined {
  const names = [
    leaf.bold && 'run-bold',
    leaf.highlight && 'run-highlight',
    (leaf.opening || leaf.lead) && 'run-lead',
    leaf.assigned && 'run-assigned',
    leaf.rolledFrom !== undefined && 'run-rolled',
    leaf.toConfirm !== undefined && 'run-to-confirm',
    leaf.gap && 'run-gap',
    leaf.comments && 'run-comment',
    leaf.leftOver && 'run-left-over',
    leaf.finding && 'run-finding',
    leaf.overlap && `run-overlap-${leaf.overlap}`,
    leaf.hit && 'run-hit',
    leaf.hit === 'current' && 'run-hit-current',
  ];
  return names.filter(Boolean).join(' ') || undefined;
}

function titleOf(leaf: RenderLeafProps['leaf'], t: TFunction): string | undefined {
  if (leaf.rolledFrom !== undefined) {
    const code = leaf.rolledFrom === leaf.text ? 'unsure' : 'open';
    return t(`finding.rolledWords.${code}`, { from: leaf.rolledFrom, to: leaf.text });
  }
  if (leaf.toConfirm === undefined) return leaf.overlapWith && t('overlap.with', { plan: leaf.overlapWith });
  return leaf.toConfirm === '' ? t('editor.toConfirm') : t('editor.toConfirmBy', { who: leaf.toConfirm });
}

/** A reference: its sign is in the text, what it says is computed. */
function ReferenceRun({ attributes, children, leaf, target }: RenderLeafProps & { readonly target: string }) {
  const t = useSheetWords();
  const shown = useKeyed(useShown().references, target);
  const names = [classNamesOf(leaf), 'run-reference', shown === undefined && 'run-reference-dangling'];
  return (
    <span
      {...attributes}
      className={names.filter(Boolean).join(' ')}
      data-shown={shown ?? danglingText}
      data-refers-to={target}
      title={t(shown === undefined ? 'editor.referenceGone' : 'editor.referenceTo')}
    >
      {children}
    </span>
  );
}
