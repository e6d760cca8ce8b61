import { Button } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import type { GateEvent } from './gate-documents.ts';
import { groupsOf, type NamedGroup } from './groups.ts';
import type { Gate } from './use-gate.ts';
import { useWalkIn } from './use-walk-in.ts';

interface WalkInFormProps {
  gate: Gate;
  event: GateEvent;
}

/** 现场登记: who came without having signed up; how many and as whom, no names. */
export const WalkInForm = ({ gate, event }: WalkInFormProps) => (
  <More row summary="没有报名的人，现场登记">
    <WalkIn gate={gate} event={event} groups={groupsOf(event.slots)} />
  </More>
);

function WalkIn({ gate, event, groups }: WalkInFormProps & { groups: readonly NamedGroup[] }) {
  const { typed, set, said, left, beyond, submit } = useWalkIn(gate, event, groups);
  return (
    <form className="stack" noValidate aria-label="现场登记" onSubmit={submit}>
      <Select
        name="walkInGroup"
        label="类别"
        options={groups.map(({ id, label }) => ({ value: id, label }))}
        value={typed.groupId}
        onChange={({ target }) => set({ groupId: target.value })}
      />
      <TextInput
        name="walkInPersons"
        label="人数"
        hint={`余${left}席；不记姓名。`}
        inputMode="numeric"
        width="short"
        value={typed.persons}
        onChange={({ target }) => set({ persons: target.value.replaceAll(/\D/g, '') })}
      />
      {beyond > 0 ? (
        <TextInput
          name="walkInReason"
          label={`超出${beyond}人，仍然登记的原因`}
          hint="先核对场地容得下、疏散没有问题。"
          value={typed.reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
      ) : null}
      <p>
        <Button type="submit">登记进场</Button>
      </p>
      <Answer said={said} />
    </form>
  );
}

/** Result of the last batch, announced aloud by screen readers. */
const Answer = ({ said }: Pick<ReturnType<typeof useWalkIn>, 'said'>) => (
  <div aria-live="assertive">
    {said ? (
      <Note tone={said.tone} small>
        {said.text}
      </Note>
    ) : null}
  </div>
);
