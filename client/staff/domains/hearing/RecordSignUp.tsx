import { useState } from 'react';
import { standard } from '#client/graphql/standard.ts';
import type { RecordHearingSignUpMutation } from '#client/graphql/graphql.ts';
import { FoldedForm } from '#client/staff/domains/proposal/FoldedForm.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Pin, Receipt } from '#client/ui/Receipt.tsx';
import { SIGN_UP_STATE_LABELS, words } from '#client/words.ts';
import type { HearingActionProps } from './hearing-record.ts';
import { SignUpFields } from './SignUpFields.tsx';
import { blankSignUp, SIGN_UP_LABELS, signUpInput } from './sign-up-form.ts';

const RecordHearingSignUp = standard('recordHearingSignUp');

type Taken = Extract<RecordHearingSignUpMutation['recordHearingSignUp'], { __typename: 'HearingReceipt' }>;

const WORD = '代录报名';

/** 代录报名: what came by telephone or at the counter gets a number like any other. */
export function RecordSignUp({ hearing, capability }: HearingActionProps) {
  const draft = useDraft(`hearing:${hearing.id}:sign-up`, blankSignUp(hearing));
  const [taken, setTaken] = useState<Taken | null>(null);
  // A repeated try is the same sign-up; the next one is another.
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const record = useCommand(RecordHearingSignUp, {
    onDone: (receipt) => {
      draft.discard();
      setKey(crypto.randomUUID());
      setTaken(receipt);
    },
  });
  if (taken) return <Given receipt={taken} onAgain={() => setTaken(null)} />;
  const input = { ...signUpInput(draft.values), hearingId: hearing.id, idempotencyKey };
  return (
    <FoldedForm capability={capability} word={WORD} look="quiet" dirty={draft.dirty}>
      <SaveForm
        label={WORD}
        word={WORD}
        command={record}
        draft={draft}
        labels={SIGN_UP_LABELS}
        placeOf={(field) => (field in SIGN_UP_LABELS ? `sign-up-${field}` : undefined)}
        onSave={() => void record.run({ input })}
      >
        <SignUpFields hearing={hearing} draft={draft} errorOf={record.fieldError} />
      </SaveForm>
    </FoldedForm>
  );
}

/** The receipt for the person who called: its code is shown this once. */
const Given = ({ receipt, onAgain }: { receipt: Taken; onAgain: () => void }) => (
  <div className="stack">
    <Note tone="done" title="已登记报名" live>
      把受理编号和查询码告诉报名人。查询码只在这里显示一次。
    </Note>
    <Receipt
      label={words.form.receiptNo}
      no={receipt.receiptNo}
      facts={[{ term: words.form.lookupCode, detail: <Pin>{receipt.lookupCode}</Pin> }]}
    >
      <p className="small">{SIGN_UP_STATE_LABELS[receipt.state]}</p>
    </Receipt>
    <p>
      <Button look="quiet" onClick={onAgain}>
        再录一人
      </Button>
    </p>
  </div>
);
