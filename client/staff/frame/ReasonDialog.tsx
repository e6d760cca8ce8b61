import type { ComponentProps, ReactNode } from 'react';
import { CommandReport } from './CommandReport.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import type { Command } from './use-command.ts';
import { useDraft } from './use-draft.ts';
import { TextArea } from '#client/ui/TextArea.tsx';

interface ReasonDialogProps {
  open: boolean;
  title: string;
  /** The action, verb first. */
  word: string;
  label: string;
  /** Who will read it. */
  hint: string;
  /** What was typed is kept under this name while the dialog is closed. */
  form: string;
  command: ComponentProps<typeof CommandReport>['command'] & Pick<Command<never, unknown>, 'fieldError'>;
  optional?: boolean;
  /** Name of the field in the refusal. */
  field?: string;
  /** Whether it was done: the reason is then forgotten and the dialog closes. */
  onSend: (reason: string) => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** An action that needs its reason in words: withdrawing, sending back, looking at what is masked. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { open, title, word, label, hint, form, command, optional, field = 'reason', children } = props;
  const draft = useDraft(form, { reason: '' });
  const send = async () => {
    if (!(await props.onSend(draft.values.reason))) return;
    draft.discard();
    props.onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={title}
      word={word}
      busy={command.busy}
      onClose={props.onClose}
      onConfirm={() => void send()}
    >
      <CommandReport command={command} />
      {children}
      <TextArea
        name={`reason-${form}`}
        label={label}
        hint={hint}
        optional={optional}
        short
        value={draft.values.reason}
        error={command.fieldError(field)}
        onChange={({ target }) => draft.set('reason', target.value)}
      />
    </ConfirmDialog>
  );
}
