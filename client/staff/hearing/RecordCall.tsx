import { graphql } from '#client/graphql/gql.ts';
import type { HearingCallWay } from '#client/graphql/graphql.ts';
import { DeedDialog } from '#client/staff/frame/DeedDialog.tsx';
import type { Draft } from '#client/staff/frame/use-draft.ts';
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
const BLANK: ToldHow = { way: 'PHONE', note: '' };

/** 登记已通知: how he was told, and what he said. */
export const RecordCall = ({ id, about }: { id: string; about: string }) => (
  <DeedDialog
    form={`hearing-call:${id}`}
    word={WORD}
    title={`已经通知${about}`}
    about={about}
    document={RecordHearingCall}
    record={BLANK}
    variables={(values) => ({ id, ...values })}
  >
    {(draft) => <Told id={id} draft={draft} />}
  </DeedDialog>
);

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
