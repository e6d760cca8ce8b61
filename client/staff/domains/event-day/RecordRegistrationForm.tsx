import { useState } from 'react';
import { offer } from '#client/offer.ts';
import type { RecordRegistrationMutation } from '#client/graphql/graphql.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { FoldedForm } from '#client/staff/domains/proposal/FoldedForm.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Pin, Receipt } from '#client/ui/Receipt.tsx';
import { REGISTRATION_STATE_LABELS, words } from '#client/words.ts';
import { groupsOf, slotLabel } from './groups.ts';
import { type DayEvent, RecordRegistration } from './registration-documents.ts';
import { blankRegistration, REGISTRATION_LABELS, registrationInput } from './registration-form.ts';
import { RegistrationFields } from './RegistrationFields.tsx';

type Receipted = Extract<
  RecordRegistrationMutation['recordRegistration'],
  { __typename: 'RegistrationReceipt' }
>;
/** With the turn it is for, as it stands on the paper that they take along. */
type Taken = Receipted & { turn: string };

const WORD = '代录报名';

/** 代录报名: who has no network, and the groups that were invited, in the same line as everybody else. */
export function RecordRegistrationForm({ event }: { event: DayEvent }) {
  const capability = offer(event.viewerCan, 'recordRegistration');
  const [taken, setTaken] = useState<Taken | null>(null);
  if (notMine(capability)) return null;
  return (
    <Panel title={WORD}>
      {taken ? (
        <Given receipt={taken} event={event} onAgain={() => setTaken(null)} />
      ) : (
        <Entry event={event} onTaken={setTaken} />
      )}
    </Panel>
  );
}

const turnOf = ({ slots }: DayEvent, groupId: string): string => {
  const slot = slots.find(({ groups }) => groups.some(({ id }) => id === groupId));
  return slot ? slotLabel(slot) : '';
};

function Entry({ event, onTaken }: { event: DayEvent; onTaken: (receipt: Taken) => void }) {
  const [first] = groupsOf(event.slots);
  const draft = useDraft(`registration:${event.id}`, blankRegistration(first?.id ?? ''));
  // A repeated try is the same registration; the next one is another.
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const record = useCommand(RecordRegistration, {
    onDone: (receipt) => {
      draft.discard();
      setKey(crypto.randomUUID());
      onTaken({ ...receipt, turn: turnOf(event, draft.values.groupId) });
    },
  });
  const input = { ...registrationInput(draft.values), idempotencyKey };
  return (
    <FoldedForm
      capability={offer(event.viewerCan, 'recordRegistration')}
      word={WORD}
      look="quiet"
      dirty={draft.dirty}
    >
      <SaveForm
        label={WORD}
        word={WORD}
        command={record}
        draft={draft}
        labels={REGISTRATION_LABELS}
        placeOf={(field) => (field in REGISTRATION_LABELS ? `registration-${field}` : undefined)}
        onSave={() => void record.run({ input })}
      >
        <RegistrationFields groups={groupsOf(event.slots)} draft={draft} errorOf={record.fieldError} />
      </SaveForm>
    </FoldedForm>
  );
}

interface GivenProps {
  receipt: Taken;
  event: DayEvent;
  onAgain: () => void;
}

/** The receipt for who called or came: its code is shown this once; printed, it is what they bring along. */
const Given = ({ receipt, event, onAgain }: GivenProps) => (
  <div className="stack">
    <Note tone="done" title="已登记报名" live>
      把受理编号和查询码告诉报名人，或者打印后交给本人。查询码只在这里显示一次。
    </Note>
    <div className="printed">
      <Receipt
        label={words.form.receiptNo}
        no={receipt.receiptNo}
        facts={[
          { term: words.form.lookupCode, detail: <Pin>{receipt.lookupCode}</Pin> },
          { term: '活动', detail: event.title },
          { term: '场次', detail: receipt.turn },
          { term: '地点', detail: event.place },
        ]}
      >
        <p className="small">{REGISTRATION_STATE_LABELS[receipt.state]}</p>
      </Receipt>
    </div>
    <p className="row">
      <Button onClick={() => window.print()}>{words.actions.print}</Button>
      <Button look="quiet" onClick={onAgain}>
        再录一批
      </Button>
    </p>
  </div>
);
