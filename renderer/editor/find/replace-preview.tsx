import { useMemo, useState } from 'react';
import {
  Button,
  Checkbox,
  GridList,
  GridListItem,
  ListLayout,
  type Selection,
  Virtualizer,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CheckMark } from '../../ui/check-mark.tsx';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import type { Change } from './changes.ts';

interface ReplacePreviewProps {
  readonly changes: readonly Change[];
  readonly replacement: string;
  readonly onReplace: (changes: readonly Change[]) => void;
  readonly onClose: () => void;
}

const layoutOptions = { rowSize: 60 };
const borders = 2;

/** All changes before they are made, each with a tick. */
export function ReplacePreview({ changes, replacement, onReplace, onClose }: ReplacePreviewProps) {
  const { t } = useTranslation();
  const all = useMemo(() => new Set(changes.map(({ id }) => id)), [changes]);
  const [ticked, setTicked] = useState<Selection>(all);
  const chosen = changes.filter(({ id }) => ticked === 'all' || ticked.has(id));
  return (
    <ModalDialog title={t('find.previewTitle')} isOpen onClose={onClose} wide>
      <div className="outline-tools">
        <Button className="button button-small" onPress={() => setTicked(all)}>
          {t('find.tickAll')}
        </Button>
        <Button className="button button-small" onPress={() => setTicked(new Set())}>
          {t('find.tickNone')}
        </Button>
        <span className="muted number" role="status">
          {t('find.ticked', { count: chosen.length, total: changes.length })}
        </span>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <GridList
          className="change-list"
          style={{ height: changes.length * layoutOptions.rowSize + borders }}
          aria-label={t('find.changes')}
          items={changes}
          selectionMode="multiple"
          selectedKeys={ticked}
          onSelectionChange={setTicked}
        >
          {(change) => <ChangeLine change={change} replacement={replacement} />}
        </GridList>
      </Virtualizer>
      <div className="dialog-buttons">
        <Button className="button" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          className="button button-primary"
          autoFocus
          isDisabled={chosen.length === 0}
          onPress={() => onReplace(chosen)}
        >
          {t('find.replaceTicked', { count: chosen.length })}
        </Button>
      </div>
    </ModalDialog>
  );
}

function ChangeLine({ change, replacement }: { readonly change: Change; readonly replacement: string }) {
  const { place, before, found, after } = change;
  return (
    <GridListItem id={change.id} className="change check" textValue={`${before}${found}${after}`}>
      <Checkbox slot="selection" className="change-tick">
        <CheckMark />
      </Checkbox>
      <span className="change-text">
        <span className="change-place">{place}</span>
        <span className="change-line">
          {before}
          <del>{found}</del>
          <ins>{replacement}</ins>
          {after}
        </span>
      </span>
    </GridListItem>
  );
}
