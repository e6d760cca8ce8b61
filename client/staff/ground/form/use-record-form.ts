import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import type { Answer } from '#client/staff/ground/frame/run-command.ts';
import { type Command, useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { type Corrects, useCorrection } from './correction.ts';
import { useDone } from './done-context.ts';
import type { Aliases } from './places.ts';
import { useAnswers } from './use-answers.ts';
import { useSending } from './use-sending.ts';
import { byName, type RecordField, type Row, type ShownField, shownOf } from './record-field.ts';

export interface RecordPlan<Values extends object, Data extends object, Variables> {
  /** Storage key of unsent text; ids of the controls begin with it. */
  form: string;
  /** Verb first: "安排上会". */
  word: string;
  document: TypedDocumentNode<Data, Variables>;
  /** Values the form shows before anything is typed. */
  record: Values;
  fields: readonly RecordField<Values>[];
  variables: (values: Values, replacesId: string | null) => Variables;
  aliases?: Aliases | ((values: Values) => Aliases) | undefined;
  /** Findings of the law on the typed values, by the very functions of the server. */
  findings?: ((values: Values) => readonly Finding[]) | undefined;
  corrects?: Corrects<Values> | undefined;
  /** Whether its fields are in view from the beginning; not said, while something is typed in them. */
  opened?: boolean | undefined;
  onDone?: ((result: Answer<Data>) => void) | undefined;
}

const NO_FINDINGS: readonly Finding[] = [];

/** A record as its form draws it, whatever it asks for. */
export interface RecordWork {
  fields: readonly ShownField[];
  values: Row;
  setValue: (name: string, value: unknown) => void;
  draft: { dirty: boolean; discard: () => void; movedOn: readonly string[] };
  command: Pick<Command<never, unknown>, 'refusal' | 'fault' | 'attempt' | 'busy' | 'acknowledge' | 'reload'>;
  /** Error at this control from the last attempt, unless its value was changed since. */
  errorAt: (id: string) => string | undefined;
  placeOf: (finding: string) => string | undefined;
  /** Findings of the law on this field as it stands, once somebody has come to it or past it. */
  hintsOf: (name: string) => readonly Finding[];
  /** Former value in the record being corrected, where it is changed; undefined elsewhere. */
  before: (name: string) => { value: unknown } | undefined;
}

/** Values typed over those the form begins with: nothing, the record, or the record being corrected. */
function useTyped<Values extends object>({
  form,
  record: first,
  fields: all,
  corrects,
}: Pick<RecordPlan<Values, object, unknown>, 'form' | 'record' | 'fields' | 'corrects'>) {
  const correction = useCorrection(form, corrects);
  const { replaced } = correction;
  const record = correction.values ?? first;
  const draft = useDraft(replaced ? `${form}:${replaced.id}` : form, record);
  const fields = shownOf(all, draft.values);
  const changed = (name: string) => draft.changed(name as keyof Values);
  const last = fields.findLastIndex(({ name }) => changed(name));
  return {
    correction,
    draft,
    fields,
    values: byName(draft.values),
    // The table of fields ties each kind to names whose values are of that kind.
    setValue: (name: string, value: unknown) =>
      draft.set(name as keyof Values, value as Values[keyof Values]),
    reached: (name: string) => fields.findIndex((field) => field.name === name) <= last,
    before: (name: string) => (replaced && changed(name) ? { value: byName(record)[name] } : undefined),
  };
}

/** The course of one record with its form: press, fill in, confirm what the public will see, done. */
export function useRecordForm<
  Values extends object,
  Data extends object,
  Variables extends Record<string, unknown>,
>(plan: RecordPlan<Values, Data, Variables>, asks: boolean) {
  const { form, word, document, variables } = plan;
  const done = useDone();
  const typed = useTyped(plan);
  const { draft, correction, fields, values } = typed;
  const [open, setOpen] = useState(plan.opened ?? (draft.dirty || correction.replaced !== undefined));
  const onDone = (result: Answer<Data>) => {
    draft.discard();
    correction.choose('');
    setOpen(false);
    done(word);
    plan.onDone?.(result);
  };
  const command = useCommand(document, { onDone });
  const input = () => variables(draft.values, correction.replaced?.id ?? null);
  const answers = useAnswers(plan, fields, values, command);
  const run = () => void command.run(input());
  return {
    ...typed,
    ...answers,
    ...useSending({ form, fields, values, asks }, answers.note, run),
    command: withReasons(command, input),
    open,
    setOpen,
    hintsOf: (name: string) => (typed.reached(name) ? answers.hintsOf(name) : NO_FINDINGS),
  };
}

/** A warning taken upon oneself goes with what is typed now, not with what was sent when it was given. */
const withReasons = <Variables extends Record<string, unknown>, Result>(
  command: Command<Variables, Result>,
  input: () => Variables,
): Command<Variables, Result> => ({
  ...command,
  acknowledge: command.acknowledge && ((acknowledged) => command.run({ ...input(), acknowledged })),
});
