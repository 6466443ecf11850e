import { memo } from 'react';
import { Group, Separator, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ReactEditor } from 'slate-react';
import { IconButton } from '../ui/icon-button.tsx';
import { keyText } from '../ui/matches-key.ts';
import { CommandMenu } from './command-menu.tsx';
import {
  type CommandContext,
  type CommandGroup,
  canRun,
  commandGroups,
  type EditorCommand,
} from './commands/command.ts';
import { editorCommands } from './commands/index.ts';
import { SchemeSelect } from './scheme/scheme-select.tsx';

/** A group as it stands in the toolbar: its buttons, and its menu. */
interface ToolbarGroup {
  readonly group: CommandGroup;
  readonly buttons: readonly EditorCommand[];
  readonly menu: readonly EditorCommand[];
}

const groups: readonly ToolbarGroup[] = commandGroups
  .map((group) => {
    const own = editorCommands.filter((command) => command.group === group);
    return {
      group,
      buttons: own.filter(({ shownIn }) => shownIn === undefined),
      menu: own.filter(({ shownIn }) => shownIn === 'menu'),
    };
  })
  .filter(({ buttons, menu }) => buttons.length + menu.length > 0);

/** After commands of these groups one writes on. */
const writing: readonly CommandGroup[] = ['history', 'text', 'structure', 'insert', 'table'];

interface EditorToolbarProps {
  /** The context as it is at any moment: a button works on what is there when it is pressed. */
  readonly context: CommandContext;
  /** What the buttons show of the context, see `toolbarState`; they render anew when it changes. */
  readonly state: string;
}

/** Which commands can run and are on, and the scheme: all that the toolbar shows. */
export function toolbarState(context: CommandContext): string {
  const flags = editorCommands.map((one) => `${canRun(one, context)} ${one.isActive?.(context)}`);
  return [...flags, JSON.stringify(context.editor.facts.scheme)].join();
}

/** The commands as buttons and menus, and the numbering scheme. */
export const EditorToolbar = memo(function EditorToolbar({ context }: EditorToolbarProps) {
  const { t } = useTranslation();
  const run = (command: EditorCommand) => {
    command.run(context);
    if (writing.includes(command.group)) ReactEditor.focus(context.editor);
  };
  return (
    <Toolbar className="toolbar" aria-label={t('editor.toolbar')}>
      {groups.map(({ group, buttons, menu }) => (
        <Group key={group} className="toolbar-group" aria-label={t(`toolbar.${group}`)}>
          {buttons.map((command) => (
            <IconButton
              key={command.name}
              icon={command.icon}
              label={t(`command.${command.name}`)}
              shortcut={keyText(command.keys[0] ?? '')}
              isDisabled={!canRun(command, context)}
              isPressed={command.isActive?.(context)}
              onPress={() => run(command)}
            />
          ))}
          {menu.length > 0 && (
            <CommandMenu group={group} commands={menu} context={context} isBare={buttons.length > 0} onRun={run} />
          )}
          {group === 'structure' && <SchemeSelect context={context} />}
          {group !== groups.at(-1)?.group && <Separator orientation="vertical" className="toolbar-separator" />}
        </Group>
      ))}
    </Toolbar>
  );
});
