import { useTranslation } from 'react-i18next';
import { ReactEditor } from 'slate-react';
import { numberingSchemes } from '../../../shared/document/numbering-scheme.ts';
import { SimpleSelect } from '../../ui/simple-select.tsx';
import type { CommandContext } from '../commands/command.ts';
import { setFacts } from '../rules/with-facts.ts';

/** Stands in the list for a scheme of the draft’s own. */
const own = 'own';

/** The draft's numbering scheme; a change is a step to undo. */
export function SchemeSelect({ context }: { readonly context: CommandContext }) {
  const { t } = useTranslation();
  const { editor, isReadOnly } = context;
  const { scheme } = editor.facts;
  const known = Object.values(numberingSchemes);
  const isOwn = !known.some(({ name }) => name === scheme.name);
  const choices = [...known.map(({ name }) => name), own].map((name) => ({ id: name, text: t(`scheme.${name}`) }));
  return (
    <SimpleSelect
      label={t('editor.scheme')}
      value={isOwn ? own : scheme.name}
      choices={choices}
      isDisabled={isReadOnly}
      onChange={(name) => {
        const chosen = known.find((one) => one.name === name);
        if (!chosen) return context.openDialog('scheme');
        setFacts(editor, { scheme: chosen });
        ReactEditor.focus(editor);
      }}
    />
  );
}
