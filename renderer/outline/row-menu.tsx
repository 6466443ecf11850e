import { type RefObject, useMemo } from 'react';
import { Keyboard, Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { keyText } from '../ui/matches-key.ts';
import { type OutlineAction, outlineKeys } from './outline-keys.ts';

interface RowMenuProps {
  /** What the menu belongs to, on the screen. */
  readonly anchor: Element;
  /** How many lines it is for. */
  readonly count: number;
  readonly disabled: readonly OutlineAction[];
  readonly onAction: (action: OutlineAction) => void;
  readonly onClose: () => void;
}

const groups: readonly (readonly OutlineAction[])[] = [
  ['go', 'select'],
  ['moveUp', 'moveDown', 'promote', 'demote'],
  ['goal', 'delete'],
];

/** What can be done with a line of the outline, or with all that are selected. */
export function RowMenu({ anchor, count, disabled, onAction, onClose }: RowMenuProps) {
  const { t } = useTranslation();
  const trigger = useMemo((): RefObject<Element> => ({ current: anchor }), [anchor]);
  return (
    <Popover
      className="popover"
      triggerRef={trigger}
      placement="bottom end"
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Menu
        className="list-box outline-menu"
        aria-label={t('outline.menu')}
        autoFocus="first"
        disabledKeys={disabled}
        onAction={(key) => onAction(key as OutlineAction)}
      >
        {groups.flatMap((group, index) => [
          ...(index > 0 ? [<Separator key={group[0]} className="outline-menu-line" />] : []),
          ...group.map((action) => (
            <MenuItem
              key={action}
              id={action}
              className="list-box-item outline-menu-item"
              textValue={t(`outline.${action}`)}
            >
              <span>
                {count > 1 && action === 'delete' ? t('outline.deleteMany', { count }) : t(`outline.${action}`)}
              </span>
              {outlineKeys[action] && <Keyboard>{keyText(outlineKeys[action])}</Keyboard>}
            </MenuItem>
          )),
        ])}
      </Menu>
    </Popover>
  );
}
