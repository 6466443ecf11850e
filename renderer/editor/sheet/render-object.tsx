import { type RenderElementProps, useSelected } from 'slate-react';
import type { PageBreakBlock, PictureBlock } from '../../../shared/document/model.ts';
import { useKeyed } from './keyed-store.ts';
import { useSheetWords } from './sheet-words.ts';
import { useShown } from './shown.ts';

/** A picture as wide as it is printed. */
export function PictureView({
  attributes,
  children,
  picture,
}: RenderElementProps & { readonly picture: PictureBlock }) {
  const t = useSheetWords();
  const { pictures, shapes } = useShown();
  const source = useKeyed(pictures, picture.pictureId);
  const shape = useKeyed(shapes, picture.id);
  const isSelected = useSelected();
  return (
    <figure
      {...attributes}
      data-block={picture.id}
      className={`block block-picture${shape ? ` ${shape}` : ''}`}
      aria-label={picture.alt || t('editor.picture')}
      data-selected={isSelected || undefined}
    >
      <div contentEditable={false}>
        {source ? (
          <img
            src={`data:${source.mediaType};base64,${source.data}`}
            alt={picture.alt || t('editor.picture')}
            style={{ width: `${picture.width}mm` }}
          />
        ) : (
          <span>{t('editor.pictureGone')}</span>
        )}
      </div>
      {children}
    </figure>
  );
}

/** A line where a new page begins, and which way it lies. */
export function PageBreakView({
  attributes,
  children,
  pageBreak,
}: RenderElementProps & { readonly pageBreak: PageBreakBlock }) {
  const t = useSheetWords();
  const isSelected = useSelected();
  const name = t(`editor.pageBreak.${pageBreak.orientation ?? 'plain'}`);
  return (
    <div
      {...attributes}
      data-block={pageBreak.id}
      className="block block-page-break"
      data-selected={isSelected || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a line of the page cannot say which way the next one lies */}
      <div contentEditable={false} className="page-break-line" role="separator" aria-label={name}>
        {name}
      </div>
      {children}
    </div>
  );
}
