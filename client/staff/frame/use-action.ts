import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { type ActionField, type ActionValues, missingIn } from './ActionFields.tsx';
import type { Answer } from './run-command.ts';
import { type Command, useCommand } from './use-command.ts';
import { type Draft, useDraft } from './use-draft.ts';

export interface ActionPlan<Data extends object, Variables> {
  /** Under which name unsent text is kept: "catalogue:id:approve". */
  form: string;
  document: TypedDocumentNode<Data, Variables>;
  variables: (values: ActionValues) => Variables;
  fields: readonly ActionField[];
  /** The public sees what follows, so it is asked before the action. */
  asks: boolean;
  onDone?: ((result: Answer<Data>) => void) | undefined;
}

export interface Action {
  draft: Draft<ActionValues>;
  command: Command<never, unknown>;
  open: boolean;
  asking: boolean;
  errorOf: (name: string) => string | undefined;
  /** Presses the button: shows the fields, or does it where there are none. */
  press: () => void;
  fold: () => void;
  submit: () => void;
  confirm: () => void;
  cancel: () => void;
}

const emptyOf = (fields: readonly ActionField[]): ActionValues =>
  Object.fromEntries(fields.map(({ name, initial = '' }) => [name, initial]));

/** The course of one action: press, fill in what it asks for, confirm what the public will see, done. */
export function useAction<Data extends object, Variables extends Record<string, unknown>>(
  plan: ActionPlan<Data, Variables>,
): Action {
  const { form, document, variables, fields, asks, onDone } = plan;
  const draft = useDraft(form, emptyOf(fields));
  const [open, setOpen] = useState(draft.dirty);
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const command = useCommand(document, {
    onDone: (result) => {
      draft.discard();
      setOpen(false);
      onDone?.(result);
    },
  });
  const confirm = () => {
    setAsking(false);
    void command.run(variables(draft.values));
  };
  const submit = () => {
    const lacking = missingIn(fields, draft.values);
    setMissing(lacking);
    if (Object.keys(lacking).length > 0) return;
    if (asks) setAsking(true);
    else confirm();
  };
  return {
    draft,
    command,
    open,
    asking,
    errorOf: (name) => missing[name] ?? command.fieldError(name),
    press: fields.length > 0 ? () => setOpen(true) : submit,
    fold: () => setOpen(false),
    submit,
    confirm,
    cancel: () => setAsking(false),
  };
}
