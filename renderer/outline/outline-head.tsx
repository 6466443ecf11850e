import { ListTree, Search, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button, Input, Menu, MenuItem, MenuTrigger, Popover, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface OutlineHeadProps {
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  /** Shows so many levels, or all. */
  readonly onFold: (levels: number) => void;
  /** Goes on to the lines. */
  readonly onLeave: () => void;
}

/** Infinity shows all levels. */
const foldings: readonly (readonly [string, number])[] = [
  ['unfoldAll', Number.POSITIVE_INFINITY],
  ['foldTo1', 1],
  ['foldTo2', 2],
];

/** The outline's name, its filter, and how much of it is folded. */
export function OutlineHead({ filter, onFilter, onFold, onLeave }: OutlineHeadProps) {
  const { t } = useTranslation();
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <div className="outline-head">
      <h2>{t('editor.outline')}</h2>
      <SearchField className="outline-filter" aria-label={t('outline.filter')} value={filter} onChange={onFilter}>
        <Search size={13} aria-hidden="true" />
        <Input placeholder={t('outline.filter')} onKeyDown={goOn} maxLength={50} />
        <Button className="outline-clear">
          <X size={12} aria-hidden="true" />
        </Button>
      </SearchField>
      <MenuTrigger>
        <Button className="icon-button outline-folding" aria-label={t('outline.folding')}>
          <ListTree size={16} aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="list-box"
            onAction={(key) => onFold(foldings.find(([name]) => name === key)?.[1] ?? Number.POSITIVE_INFINITY)}
          >
            {foldings.map(([name]) => (
              <MenuItem key={name} id={name} className="list-box-item">
                {t(`outline.${name}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
