import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useRef, useState } from 'react';
import { focusField } from '#client/staff/frame/RefusalPanel.tsx';
import type { Finding } from '#client/staff/frame/refusal.ts';
import { type Command, useCommand } from '#client/staff/frame/use-command.ts';
import { useDraft } from '#client/staff/frame/use-draft.ts';
import {
  type Aliases,
  byName,
  type CourseField,
  lackingIn,
  shownOf,
  type ShownField,
  targetOf,
} from './course-field.ts';
import { useDone } from './done-context.ts';

export interface CoursePlan<Values extends object, Data extends object, Variables> {
  /** Under which name unsent text is kept; ids of the controls begin with it. */
  form: string;
  /** Verb first: "安排上会". */
  word: string;
  document: TypedDocumentNode<Data, Variables>;
  /** What the form shows before anything is typed. */
  record: Values;
  fields: readonly CourseField<Values>[];
  variables: (values: Values) => Variables;
  aliases?: Aliases | undefined;
}

const NO_ALIASES: Aliases = {};
const NOTHING: Readonly<Record<string, string>> = {};

/** A deed as its form draws it, whatever it asks for. */
export interface CourseDeed {
  fields: readonly ShownField[];
  values: Readonly<Record<string, unknown>>;
  setValue: (name: string, value: unknown) => void;
  draft: { dirty: boolean; discard: () => void; movedOn: readonly string[] };
  command: Pick<Command<never, unknown>, 'refusal' | 'fault' | 'attempt' | 'busy' | 'acknowledge' | 'reload'>;
  errorOf: (name: string) => string | undefined;
  placeOf: (finding: string) => string | undefined;
  submit: () => void;
  setOpen: (open: boolean) => void;
}

/** The course of one deed with its form: press, fill in, confirm what the public will see, done. */
export function useCourseDeed<
  Values extends object,
  Data extends object,
  Variables extends Record<string, unknown>,
>(plan: CoursePlan<Values, Data, Variables>, asks: boolean) {
  const { form, word, document, record, variables } = plan;
  const done = useDone();
  const draft = useDraft(form, record);
  const [open, setOpen] = useState(draft.dirty);
  const onDone = () => {
    draft.discard();
    setOpen(false);
    done(word);
  };
  const command = useCommand(document, { onDone });
  const places = placesIn(plan, draft.values);
  const values = byName(draft.values);
  const send = () => void command.run(variables(draft.values));
  const sending = useSending({ form, fields: places.fields, values, asks, send });
  return {
    ...places,
    ...sending,
    draft,
    values,
    // The table of fields ties each kind to names whose values are of that kind.
    setValue: (name: string, value: unknown) =>
      draft.set(name as keyof Values, value as Values[keyof Values]),
    command,
    open,
    setOpen,
    errorOf: (name: string) =>
      sending.lacking[name] ?? places.told(command.refusal, name) ?? command.fieldError(name),
  };
}

interface Sending extends Pick<CourseDeed, 'fields' | 'values'> {
  form: string;
  asks: boolean;
  send: () => void;
}

/** Before it is sent: what is lacking is said at its field, then what the public will see is confirmed. */
function useSending({ form, fields, values, asks, send }: Sending) {
  const [asking, setAsking] = useState(false);
  const [lacking, setLacking] = useState(NOTHING);
  return {
    asking,
    setAsking,
    lacking,
    send: () => {
      setAsking(false);
      send();
    },
    submit: () => {
      const missing = lackingIn(fields, values);
      setLacking(missing);
      const [first] = Object.keys(missing);
      if (first !== undefined) focusField(idIn(form, first));
      else if (asks) setAsking(true);
      else send();
    },
  };
}

/** A form that is opened by its button begins at its first field; folded, it goes back to the button. */
export function useFocusWithin(open: boolean, form: string, fields: readonly ShownField[]) {
  const box = useRef<HTMLDivElement>(null);
  const was = useRef(open);
  const first = fields[0]?.name ?? '';
  useEffect(() => {
    if (was.current === open) return;
    was.current = open;
    if (open) focusField(idIn(form, first));
    else box.current?.querySelector('button')?.focus();
  }, [open, form, first]);
  return box;
}

/** The id of a field's control. */
export const idIn = (form: string, name: string) => `${form}:${name}`;

/** Where on the page a finding belongs, of the fields that are shown now. */
function placesIn<Values extends object>(
  {
    form,
    fields: all,
    aliases = NO_ALIASES,
  }: Pick<CoursePlan<Values, object, unknown>, 'form' | 'fields' | 'aliases'>,
  values: Values,
) {
  const fields: readonly ShownField[] = shownOf(all, values);
  const target = (finding: string) => targetOf(fields, aliases, finding);
  return {
    fields,
    placeOf: (finding: string) => {
      const name = target(finding);
      return name?.startsWith('#') ? name.slice(1) : name && idIn(form, name);
    },
    told: (refusal: readonly Finding[], name: string) => {
      const own = refusal.filter((finding) => finding.fields.some((field) => target(field) === name));
      return own.length > 0 ? own.map(({ message, fix }) => message + (fix ?? '')).join('') : undefined;
    },
  };
}
