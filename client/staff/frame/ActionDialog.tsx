import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ReactNode, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { CommandReport } from './CommandReport.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { useCommand } from './use-command.ts';
import { type Draft, useDraft } from './use-draft.ts';

interface ActionDialogProps<Values extends object, Data extends object, Variables> {
  /** Under which name what was typed is kept; also the beginning of its controls' names. */
  form: string;
  /** Verb first: "登记已通知". */
  word: string;
  title: string;
  /** Whose row it stands in. */
  about: string;
  document: TypedDocumentNode<Data, Variables>;
  record: Values;
  variables: (values: Values) => Variables;
  /** The few fields it asks for. */
  children: (draft: Draft<Values>, errorOf: (name: string) => string | undefined) => ReactNode;
}

/** An action on one row of a list: a small button, its few fields in a dialog; what was typed stays until it is done. */
export function ActionDialog<
  Values extends object,
  Data extends object,
  Variables extends Record<string, unknown>,
>(props: ActionDialogProps<Values, Data, Variables>) {
  const { form, word, title, about, document, record, variables, children } = props;
  const [open, setOpen] = useState(false);
  const draft = useDraft<Values>(form, record);
  const command = useCommand(document, {
    onDone: () => {
      draft.discard();
      setOpen(false);
    },
  });
  return (
    <>
      <Button look="text" mini about={about} onClick={() => setOpen(true)}>
        {word}
      </Button>
      <ConfirmDialog
        open={open}
        title={title}
        word={word}
        busy={command.busy}
        onClose={() => setOpen(false)}
        onConfirm={() => void command.run(variables(draft.values))}
      >
        <CommandReport command={command} />
        {children(draft, command.fieldError)}
      </ConfirmDialog>
    </>
  );
}
