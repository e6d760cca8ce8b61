import { useState } from 'react';
import { range } from '#client/format.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Button } from '#client/ui/Button.tsx';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { ROLE_LABELS, words } from '#client/words.ts';
import { AppointActing, ColleaguesToActQuery, EndActing } from './acting-documents.ts';
import type { Account } from './accounts-documents.ts';

/** 代理岗位: who acts for this person while they are away, and for whom they act. */
export const Acting = ({ person }: { person: Account }) => (
  <div className="stack">
    <Heading level={3}>请假和代理</Heading>
    {person.acting.length > 0 ? (
      <ul className="plain small stack">
        {person.acting.map((post) => (
          <Standing key={post.id} post={post} />
        ))}
      </ul>
    ) : (
      <p className="small soft">没有代理。</p>
    )}
    <Appoint person={person} />
  </div>
);

function Standing({ post }: { post: Account['acting'][number] }) {
  const [asking, setAsking] = useState(false);
  const command = useCommand(EndActing, { onDone: () => setAsking(false) });
  const told = `${post.acting}代理${post.absent}`;
  return (
    <li>
      {range(post.startsOn, post.endsOn)}，{told}：{post.reason}{' '}
      <Button look="text" onClick={() => setAsking(true)}>
        结束代理
      </Button>
      <ConfirmDialog
        open={asking}
        title={`结束${told}？`}
        word="结束代理"
        busy={command.busy}
        onConfirm={() => void command.run({ id: post.id })}
        onClose={() => setAsking(false)}
      >
        <p>从现在起不再代理；已经办的仍然有效。</p>
        <CommandReport command={command} />
      </ConfirmDialog>
    </li>
  );
}

/** A choice still open is null: the answer says so, of every field at once. */
const variablesOf = ({ id }: Account, { actingId, startsOn, endsOn, reason }: typeof NOBODY) => ({
  id,
  actingId: actingId || null,
  startsOn: startsOn || null,
  endsOn: endsOn || null,
  reason,
});

const NOBODY = { actingId: '', startsOn: '', endsOn: '', reason: '' };

/** Asked in a dialogue of its own; a refusal stands by the field it belongs to, and nothing typed is lost. */
function Appoint({ person }: { person: Account }) {
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState(NOBODY);
  const command = useCommand(AppointActing, {
    onDone: () => {
      setAsking(false);
      setTyped(NOBODY);
    },
  });
  const set = (change: Partial<typeof NOBODY>) => setTyped((before) => ({ ...before, ...change }));
  return (
    <>
      <div className="row">
        <Button look="quiet" onClick={() => setAsking(true)}>
          安排代理
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={`${person.name}请假，由谁代理？`}
        word="安排代理"
        busy={command.busy}
        onConfirm={() => void command.run(variablesOf(person, typed))}
        onClose={() => setAsking(false)}
      >
        <p>
          代理人在这几日有{person.name}的岗位；办的事记在代理人名下，自己拟的仍须由另一人审核。期满自动结束。
        </p>
        <CommandReport command={command} placeOf={(field) => field} />
        {asking ? <Fields person={person} typed={typed} set={set} fieldError={command.fieldError} /> : null}
      </ConfirmDialog>
    </>
  );
}

interface FieldsProps {
  person: Account;
  typed: typeof NOBODY;
  set: (change: Partial<typeof NOBODY>) => void;
  fieldError: (name: string) => string | undefined;
}

function Fields({ person, typed, set, fieldError }: FieldsProps) {
  const { data } = useDesk(ColleaguesToActQuery, { unitId: person.unit.id });
  const colleagues = (data?.persons.nodes ?? []).filter(({ id, active }) => active && id !== person.id);
  return (
    <div className="fields">
      <Select
        name="actingId"
        label="代理人"
        hint="同一单位、账号在用的人。"
        placeholder={words.form.choose}
        options={colleagues.map(({ id, name, roles }) => ({
          value: id,
          label: `${name}（${roles.map((role) => ROLE_LABELS[role]).join('、')}）`,
        }))}
        value={typed.actingId}
        error={fieldError('actingId')}
        onChange={({ target }) => set({ actingId: target.value })}
      />
      <Days typed={typed} set={set} fieldError={fieldError} />
      <TextInput
        name="reason"
        label="事由"
        hint="如“产假，县人社局批准，11月20日请假单”。"
        value={typed.reason}
        error={fieldError('reason')}
        onChange={({ target }) => set({ reason: target.value })}
      />
    </div>
  );
}

const Days = ({ typed, set, fieldError }: Omit<FieldsProps, 'person'>) => (
  <>
    <DateField
      name="startsOn"
      label="从"
      value={typed.startsOn}
      error={fieldError('startsOn')}
      onChange={(startsOn) => set({ startsOn })}
    />
    <DateField
      name="endsOn"
      label="至（含当日）"
      value={typed.endsOn}
      error={fieldError('endsOn')}
      onChange={(endsOn) => set({ endsOn })}
    />
  </>
);
