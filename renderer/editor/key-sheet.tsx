import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { keyText } from '../ui/matches-key.ts';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { type CommandGroup, commandGroups } from './commands/command.ts';
import { editorCommands } from './commands/index.ts';

/** All commands with their keys, by group. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ModalDialog title={t('command.keySheet')} isOpen onClose={onClose} wide>
      <div className="key-sheet">
        {commandGroups.map((group) => (
          <KeyGroup key={group} group={group} />
        ))}
      </div>
      <div className="dialog-buttons">
        <Button className="button" autoFocus onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </ModalDialog>
  );
}

function KeyGroup({ group }: { readonly group: CommandGroup }) {
  const { t } = useTranslation();
  return (
    <section className="key-group">
      <h3>{t(`toolbar.${group}`)}</h3>
      <dl>
        {editorCommands
          .filter((command) => command.group === group && command.keys.length > 0)
          .map(({ name, keys }) => (
            <div key={name} className="key-line">
              <dt>{t(`command.${name}`)}</dt>
              <dd>
                {keys.map((written) => (
                  <kbd key={written} className="key">
                    {keyText(written)}
                  </kbd>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
