import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { focusField } from '#client/staff/frame/RefusalPanel.tsx';
import type { Finding } from '#client/staff/frame/refusal.ts';
import { type Command, useCommand } from '#client/staff/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/frame/use-draft.ts';
import type { StepDecision, StepProps, StepRecord } from './step-fragment.ts';
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

/** What a field holds: `members.0.interest`. */
const heldAt = (values: object, { aliases = {} }: StepShape, field: string): unknown =>
  (aliases[field] ?? field)
    .split('.')
    .reduce<unknown>((held, part) => (held as Record<string, unknown> | undefined)?.[part], values);

/** What was answered to the last try holds for what has not been changed since. */
const unchanged = (sent: object, values: object, shape: StepShape, field: string) =>
  heldAt(sent, shape, field) === heldAt(values, shape, field);

const told = (findings: readonly Finding[], isHere: (field: string) => boolean) =>
  findings
    .filter(({ fields }) => fields.some((field) => isHere(bare(field))))
    .map(({ message, fix }) => message + (fix ?? ''))
    .join('') || undefined;

const bare = (field: string) => field.replace(/^input\./, '');

/** What a correction may keep of the record it takes the place of. */
function keep<Values extends object>(draft: Draft<Values>, record: StepRecord | undefined): void {
  const set = draft.set as (name: string, value: unknown) => void;
  set('replacesId', record?.id ?? '');
  if (!record) return;
  if ('happenedOn' in draft.values) set('happenedOn', record.happenedOn);
  if ('fileIds' in draft.values) set('fileIds', record.fileIds);
}

const variablesOf = <Variables>({ id, version }: StepDecision, own: Omit<Variables, 'id' | 'version'>) =>
  ({ id, version, ...own }) as unknown as Variables;

/** A warning taken upon oneself goes with what is typed now, not with what was sent when it was given. */
const withReasons = <Variables extends object, Result>(
  command: Command<Variables, Result>,
  variables: Variables,
): Command<Variables, Result> => ({
  ...command,
  acknowledge: command.acknowledge && ((acknowledged) => command.run({ ...variables, acknowledged })),
});

/** The course of one record: typed, held against the law, sent, and fresh on the whole page. */
export function useStep<
  Values extends object,
  Data extends object,
  Variables extends Record<string, unknown>,
>(props: StepProps, plan: StepPlan<Values, Data, Variables>): StepWork<Values> {
  const { decision } = props;
  const [sent, setSent] = useState<Values | null>(null);
  const draft = useDraft(draftOf(decision.id, plan.shape(plan.blank).form), plan.blank);
  const { values } = draft;
  const shape = plan.shape(values);
  const command = useCommand(plan.document, { onDone: () => (draft.discard(), props.onDone()) });
  const gaps = Object.entries(plan.gaps(values));
  const placeOf = (field: string) => placeIn(shape, bare(field));
  const gapAt = (at: string) => gaps.find(([field]) => placeOf(field) === at)?.[1];
  const answerAt = (at: string, asked: Values) =>
    told(command.refusal, (field) => placeOf(field) === at && unchanged(asked, values, shape, field));
  const errorAt = (at: string) => (sent ? (gapAt(at) ?? answerAt(at, sent)) : undefined);
  const variables = variablesOf<Variables>(decision, plan.variables(values));
  const submit = () => {
    setSent(values);
    const [first] = gaps;
    if (first) focusField(placeOf(first[0]) ?? '');
    else void command.run(variables);
  };
  return {
    ...props,
    shape,
    draft,
    command: withReasons(command, variables),
    findings: plan.findings?.(values) ?? [],
    placeOf,
    errorAt,
    field: fieldsOf(values, draft.set, shape.form, errorAt),
    correct: (record) => keep(draft, record),
    submit,
  };
}
