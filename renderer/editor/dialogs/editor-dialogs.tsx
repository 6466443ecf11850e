import type { ComponentType } from 'react';
import { CommandPalette } from '../command-palette.tsx';
import type { CommandContext } from '../commands/command.ts';
import { KeySheet } from '../key-sheet.tsx';
import type { CommandDialogs, EditorDialog } from '../use-command-dialogs.ts';
import { CommentDialog } from './comment-dialog.tsx';
import { CountsDialog } from './counts-dialog.tsx';
import type { EditorDialogProps } from './dialog.ts';
import { ReferenceDialog } from './reference-dialog.tsx';
import { ResponsibleDialog } from './responsible-dialog.tsx';
import { SchemeDialog } from './scheme-dialog.tsx';
import { TableDialog } from './table-dialog.tsx';
import { TableSetupDialog } from './table-setup-dialog.tsx';
import { ToConfirmDialog } from './to-confirm-dialog.tsx';

const forms: Readonly<Record<Exclude<EditorDialog, 'palette' | 'keySheet'>, ComponentType<EditorDialogProps>>> = {
  scheme: SchemeDialog,
  reference: ReferenceDialog,
  responsible: ResponsibleDialog,
  comment: CommentDialog,
  toConfirm: ToConfirmDialog,
  table: TableDialog,
  tableSetup: TableSetupDialog,
  counts: CountsDialog,
};

/** The dialog that is open, if one is. */
export function EditorDialogs({
  dialogs,
  context,
}: {
  readonly dialogs: CommandDialogs;
  readonly context: CommandContext;
}) {
  const { shown, close } = dialogs;
  if (shown === null) return null;
  if (shown === 'keySheet') return <KeySheet onClose={() => close()} />;
  if (shown === 'palette')
    return (
      <CommandPalette
        context={context}
        onRun={(command) => close(() => command.run(context))}
        onClose={() => close()}
      />
    );
  const Form = forms[shown];
  return <Form context={context} onDone={close} />;
}
