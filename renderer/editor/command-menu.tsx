import { ChevronDown } from 'lucide-react';
import { Button, Keyboard, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { keyText } from '../ui/matches-key.ts';
import { type CommandContext, type CommandGroup, canRun, type EditorCommand } from './commands/command.ts';

interface CommandMenuProps {
  readonly group: CommandGroup;
  readonly commands: readonly EditorCommand[];
  readonly context: CommandContext;
  /** Stands behind buttons of its group, and needs no words. */
  readonly isBare: boolean;
  readonly onRun: (command: EditorCommand) => void;
}

/** The commands of a group that have no button of their own. */
export function CommandMenu({ group, commands, context, isBare, onRun }: CommandMenuProps) {
  const { t } = useTranslation();
  const name = t(`toolbar.${group}`);
  const isIdle = commands.every((command) => !canRun(command, context));
  return (
    <MenuTrigger>
      <Button className="menu-button" aria-label={t('editor.menu', { group: name })} isDisabled={isIdle}>
        {!isBare && name}
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="popover menu-popover">
        <Menu
          className="list-box"
          aria-label={name}
          disabledKeys={commands.filter((command) => !canRun(command, context)).map((command) => command.name)}
          selectionMode="multiple"
          shouldCloseOnSelect
          selectedKeys={commands.filter((command) => command.isActive?.(context)).map((command) => command.name)}
          onAction={(key) => {
            const chosen = commands.find((command) => command.name === key);
            if (chosen) onRun(chosen);
          }}
        >
          {commands.map((command) => (
            <CommandItem key={command.name} command={command} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function CommandItem({ command }: { readonly command: EditorCommand }) {
  const { t } = useTranslation();
  const { name, icon: Icon, keys } = command;
  return (
    <MenuItem id={name} className="list-box-item menu-item" textValue={t(`command.${name}`)}>
      <Icon size={16} aria-hidden="true" />
      <Text slot="label">{t(`command.${name}`)}</Text>
      <span className="spacer" />
      {keys[0] && <Keyboard className="key">{keyText(keys[0])}</Keyboard>}
    </MenuItem>
  );
}
