import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Node } from 'slate';
import type { RenderElementProps } from 'slate-react';
import { assertNever } from '../../shared/errors.ts';
import { NumbersContext } from './numbers.ts';

/** The title is the h1 of the sheet. */
const headingTags = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6' } as const;

/** One block on the sheet. The number is no part of the text: it cannot be selected, typed over or copied wrongly. */
export function RenderBlock({ attributes, children, element }: RenderElementProps) {
  const number = useContext(NumbersContext).get(element.id) ?? '';
  const { t } = useTranslation();
  const empty = Node.string(element) === '';
  const common = { ...attributes, 'data-block': element.id, 'data-borrowed': element.provenance ? true : undefined };
  switch (element.type) {
    case 'title':
      return (
        <h1
          {...common}
          className="block block-title"
          data-placeholder={empty ? t('editor.titlePlaceholder') : undefined}
        >
          {children}
        </h1>
      );
    case 'heading': {
      const Tag = headingTags[element.depth];
      return (
        <Tag
          {...common}
          className={`block block-heading block-depth-${element.depth}`}
          data-number={number}
          data-placeholder={empty ? t('editor.headingPlaceholder') : undefined}
        >
          {children}
        </Tag>
      );
    }
    case 'clause':
      return (
        <p {...common} className={`block block-clause block-depth-${element.depth}`} data-number={number}>
          {children}
        </p>
      );
    case 'paragraph':
      return (
        <p {...common} className="block block-paragraph">
          {children}
        </p>
      );
    default:
      return assertNever(element);
  }
}
