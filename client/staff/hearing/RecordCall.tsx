import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { HearingCallWay } from '#client/graphql/graphql.ts';
import { CommandReport } from '#client/staff/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/frame/ConfirmDialog.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { HEARING_CALL_WAY_LABELS } from '#client/words.ts';

const RecordHearingCall = graphql(`
  mutation RecordHearingCall($id: ID!, $way: HearingCallWay!, $note: Text!) {
    recordHearingCall(id: $id, way: $way, note: $note) {
      ... on HearingCall {
        id
        toldAt
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface ToldHow {
  way: HearingCallWay;
  note: string;
}

const WAYS = Object.entries(HEARING_CALL_WAY_LABELS).map(([value, label]) => ({ value, label }));
const WORD = '登记已通知';

/** 登记已通知: how he was told, and what he said. */
export function RecordCall({ id, about }: { id: string; about: string }) {
  const [open, setOpen] = useState(false);
  const draft = useDraft<ToldHow>(`hearing-call:${id}`, {
    way: 'PHONE',
    note: '',
  });
  const command = useCommand(RecordHearingCall, {
    onDone: () => {
      draft.discard();
      setOpen(false);
    },
  });
  return (
    <>
      <Button look="text" mini about={about} onClick={() => setOpen(true)}>
        {WORD}
      </Button>
      <ConfirmDialog
        open={open}
        title={`已经通知${about}`}
        word={WORD}
        busy={command.busy}
        onClose={() => setOpen(false)}
        onConfirm={() => void command.run({ id, ...draft.values })}
      >
        <CommandReport command={command} />
        <Told id={id} draft={draft} />
      </ConfirmDialog>
    </>
  );
}

/** How, and with what answer. */
const Told = ({ id, draft: { values, set } }: { id: string; draft: Draft<ToldHow> }) => (
  <>
    <ChoiceGroup
      row
      label="怎样通知"
      name={`way-${id}`}
      choices={WAYS}
      value={values.way}
      onChange={(way) => set('way', way as HearingCallWay)}
    />
    <TextArea
      name={`note-${id}`}
      label="他的答复"
      hint="例如：届时参加；无法接通，已发短信。"
      optional
      short
      value={values.note}
      onChange={({ target }) => set('note', target.value)}
    />
  </>
);
