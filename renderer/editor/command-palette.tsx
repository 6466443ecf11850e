import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { keyText } from '../ui/matches-key.ts';
import { type CommandContext, canRun, type EditorCommand } from './commands/command.ts';
import { editorCommands } from './commands/index.ts';
import { type CommandWords, filterCommands } from './filter-commands.ts';

interface CommandPaletteProps {
  readonly context: CommandContext;
  readonly onRun: (command: EditorCommand) => void;
  readonly onClose: () => void;
}

interface PaletteEntry extends CommandWords {
  readonly id: string;
  readonly group: string;
  readonly command: EditorCommand;
}

/** All commands by their words: type, choose by the arrows, Enter runs. */
export function CommandPalette({ context, onRun, onClose }: CommandPaletteProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const entries = useMemo(
    () =>
      editorCommands
        .filter(({ name }) => name !== 'palette')
        .map((command): PaletteEntry => {
          const { name, group } = command;
          const words = t(`commandWords.${name}`);
          return { id: name, name: t(`command.${name}`), words, group: t(`toolbar.${group}`), command };
        }),
    [t],
  );
  const found = filterCommands(entries, text);
  return (
    <ModalOverlay
      className="overlay palette-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="modal palette">
        <Dialog className="palette-dialog" aria-label={t('palette.title')}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <TextField className="palette-field" aria-label={t('palette.search')} autoFocus>
              <Input role="combobox" aria-expanded placeholder={t('palette.search')} />
            </TextField>
            <ListBox
              className="palette-list"
              aria-label={t('palette.list')}
              items={found}
              disabledKeys={found.filter(({ command }) => !canRun(command, context)).map(({ id }) => id)}
              onAction={(key) => {
                const chosen = found.find(({ id }) => id === key);
                if (chosen) onRun(chosen.command);
              }}
              renderEmptyState={() => <p className="palette-empty">{t('palette.empty')}</p>}
            >
              {(entry) => <PaletteItem entry={entry} isActive={entry.command.isActive?.(context) ?? false} />}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteItem({ entry, isActive }: { readonly entry: PaletteEntry; readonly isActive: boolean }) {
  const { t } = useTranslation();
  const { icon: Icon, keys } = entry.command;
  return (
    <ListBoxItem id={entry.id} className="palette-item" textValue={entry.name}>
      <Icon className="palette-icon" size={16} aria-hidden="true" />
      <span>{entry.name}</span>
      {isActive && (
        <span className="palette-active">
          <Check size={14} aria-hidden="true" />
          {t('palette.active')}
        </span>
      )}
      <span className="spacer" />
      <span className="palette-group">{entry.group}</span>
      {keys[0] && <kbd className="key">{keyText(keys[0])}</kbd>}
    </ListBoxItem>
  );
}
