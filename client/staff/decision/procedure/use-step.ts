import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { focusField } from '#client/staff/frame/RefusalPanel.tsx';
import type { Finding } from '#client/staff/frame/refusal.ts';
import { type Command, useCommand } from '#client/staff/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/frame/use-draft.ts';
import type { StepProps, StepRecord } from './step-fragment.ts';
import { fieldsOf, placeIn, type StepField, type StepShape } from './step-places.ts';

interface StepPlan<Values extends object, Data extends object, Variables> {
  shape: (values: Values) => StepShape;
  blank: Values;
  document: TypedDocumentNode<Data, Variables>;
  variables: (values: Values) => Omit<Variables, 'id' | 'version'>;
  /** What the contract cannot take without, by field: said at its place. */
  gaps: (values: Values) => Readonly<Record<string, string>>;
  /** What the law says of what is typed. */
  findings?: ((values: Values) => readonly Finding[]) | undefined;
}

export interface StepWork<Values extends object> extends StepProps {
  shape: StepShape;
  draft: Draft<Values>;
  command: Command<never, unknown>;
  findings: readonly Finding[];
  placeOf: (field: string) => string | undefined;
  errorAt: (id: string) => string | undefined;
  field: <K extends keyof Values & string>(name: K) => StepField<Values[K]>;
  correct: (record: StepRecord | undefined) => void;
  submit: () => void;
}

export const draftOf = (decisionId: string, form: string) => `step:${decisionId}:${form}`;

const said = (findings: readonly Finding[], at: (field: string) => string | undefined, id: string) =>
  findings
    .filter(({ fields }) => fields.some((field) => at(field) === id))
    .map(({ message, fix }) => message + (fix ?? ''))
    .join('') || undefined;

/** What a correction may keep of the record it takes the place of. */
function keep<Values extends object>(draft: Draft<Values>, record: StepRecord | undefined): void {
  const set = draft.set as (name: string, value: unknown) => void;
  set('replacesId', record?.id ?? '');
  if (!record) return;
  if ('happenedOn' in draft.values) set('happenedOn', record.happenedOn);
  if ('fileIds' in draft.values) set('fileIds', record.fileIds);
}

/** The course of one record: typed, held against the law, sent, and fresh on the whole page. */
export function useStep<
  Values extends object,
  Data extends object,
  Variables extends Record<string, unknown>,
>(props: StepProps, plan: StepPlan<Values, Data, Variables>): StepWork<Values> {
  const { id, version } = props.decision;
  const [tried, setTried] = useState(false);
  const draft = useDraft(draftOf(id, plan.shape(plan.blank).form), plan.blank);
  const { values } = draft;
  const shape = plan.shape(values);
  const command = useCommand(plan.document, {
    onDone: () => {
      draft.discard();
      props.onDone();
    },
  });
  const placeOf = (field: string) => placeIn(shape, field.replace(/^input\./, ''));
  const gaps = Object.entries(plan.gaps(values));
  const gapAt = (at: string) => (tried ? gaps.find(([field]) => placeOf(field) === at)?.[1] : undefined);
  const errorAt = (at: string) => gapAt(at) ?? said(command.refusal, placeOf, at);
  const submit = () => {
    setTried(true);
    const [first] = gaps;
    if (first) focusField(placeOf(first[0]) ?? '');
    else void command.run({ id, version, ...plan.variables(values) } as unknown as Variables);
  };
  return {
    ...props,
    shape,
    draft,
    command,
    findings: plan.findings?.(values) ?? [],
    placeOf,
    errorAt,
    field: fieldsOf(values, draft.set, shape.form, errorAt),
    correct: (record) => keep(draft, record),
    submit,
  };
}
