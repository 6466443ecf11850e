import { Group, Separator, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ReactEditor } from 'slate-react';
import { type NumberingScheme, numberingSchemes } from '../../shared/document/numbering-scheme.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { keyText } from '../ui/matches-key.ts';
import { SimpleSelect } from '../ui/simple-select.tsx';
import { type CommandContext, type CommandGroup, commandGroups, type EditorCommand } from './commands/command.ts';
import { editorCommands } from './commands/index.ts';

const groups = commandGroups.filter((group) => editorCommands.some((command) => isButton(command, group)));

/** After commands of these groups one writes on. */
const writing: readonly CommandGroup[] = ['history', 'text', 'structure'];

function isButton({ group, buttonless }: EditorCommand, wanted: CommandGroup): boolean {
  return group === wanted && !buttonless;
}

interface EditorToolbarProps {
  readonly context: CommandContext;
  readonly scheme: NumberingScheme;
  readonly onScheme: (scheme: NumberingScheme) => void;
}

/** The commands as buttons, and the numbering scheme. */
export function EditorToolbar({ context, scheme, onScheme }: EditorToolbarProps) {
  const { t } = useTranslation();
  const choices = Object.values(numberingSchemes).map(({ name }) => ({ id: name, text: t(`scheme.${name}`) }));
  return (
    <Toolbar className="toolbar" aria-label={t('editor.toolbar')}>
      {groups.map((group) => (
        <Group key={group} className="toolbar-group" aria-label={t(`toolbar.${group}`)}>
          {editorCommands
            .filter((command) => isButton(command, group))
            .map((command) => (
              <IconButton
                key={command.name}
                icon={command.icon}
                label={t(`command.${command.name}`)}
                shortcut={keyText(command.keys[0] ?? '')}
                isDisabled={command.isEnabled?.(context) === false}
                isPressed={command.isActive?.(context)}
                onPress={() => {
                  command.run(context);
                  if (writing.includes(group)) ReactEditor.focus(context.editor);
                }}
              />
            ))}
          {group === 'structure' && (
            <SimpleSelect
              label={t('editor.scheme')}
              value={scheme.name}
              choices={choices}
              onChange={(name) => {
                onScheme(Object.values(numberingSchemes).find((known) => known.name === name) ?? scheme);
                ReactEditor.focus(context.editor);
              }}
            />
          )}
          {group !== groups.at(-1) && <Separator orientation="vertical" className="toolbar-separator" />}
        </Group>
      ))}
    </Toolbar>
  );
}
