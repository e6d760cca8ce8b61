import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { EventInput } from '#client/graphql/graphql.ts';
import { RecordForm } from '#client/staff/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/frame/CapabilityButton.tsx';
import type { Answer } from '#client/staff/frame/run-command.ts';
import { type Draft, useDraft } from '#client/staff/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Look } from '#client/ui/Button.tsx';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import { planFields } from './plan-fields.ts';
import { planFindings } from './plan-findings.ts';
import { planAliases, planInput, type PlanForm as Form } from './plan-form.ts';
import { TurnRule } from './TurnRule.tsx';
import { useClashes } from './use-clashes.ts';
import { type PlanChoices, usePlanChoices } from './use-plan-choices.ts';

interface PlanFormProps<Data extends object, Variables> {
  form: string;
  /** Verb first: "筹备活动". */
  word: string;
  capability: CapabilityRef;
  document: TypedDocumentNode<Data, Variables>;
  record: Form;
  now: string;
  /** The event that is changed; what it needs itself is no clash. */
  eventId: string | null;
  variables: (input: EventInput) => Variables;
  look?: Look | undefined;
  opened?: boolean | undefined;
  onDone?: ((result: Answer<Data>) => void) | undefined;
}

/** 活动方案, of any kind: what the law says and who has room or host is told while one types. */
export function PlanForm<Data extends object, Variables extends Record<string, unknown>>(
  props: PlanFormProps<Data, Variables>,
) {
  const { form, record, now, eventId, variables } = props;
  const { values } = useDraft(form, record);
  const choices = usePlanChoices(values);
  const clashes = useClashes(values, eventId);
  if (!choices) return <Skeleton />;
  return (
    <RecordForm
      {...props}
      fields={planFields(choices)}
      aliases={planAliases}
      findings={(typed) => [...planFindings(typed, now), ...clashes]}
      variables={(typed) => variables(planInput(typed))}
      renderAid={(name, draft) => <Aid name={name} form={form} draft={draft} now={now} choices={choices} />}
    />
  );
}

interface AidProps {
  name: string;
  form: string;
  draft: Pick<Draft<Form>, 'values' | 'set'>;
  now: string;
  choices: PlanChoices;
}

/** What helps to fill in a field: turns by a rule, the place as the room is called. */
function Aid({ name, form, draft: { values, set }, now, choices: { roomName } }: AidProps) {
  if (name === 'slots')
    return <TurnRule form={form} now={now} slots={values.slots} onSlots={(slots) => set('slots', slots)} />;
  if (name === 'place' && roomName && values.place !== roomName)
    return (
      <p>
        <Button look="quiet" onClick={() => set('place', roomName)}>
          地点写上“{roomName}”
        </Button>
      </p>
    );
  return null;
}
