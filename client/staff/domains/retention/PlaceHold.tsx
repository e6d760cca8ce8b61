import { graphql } from '#client/graphql/gql.ts';
import type { HoldGround } from '#client/graphql/graphql.ts';
import { useApolloClient } from '@apollo/client/react';
import { chosen, type RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { DoneContext } from '#client/staff/ground/form/done-context.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { HOLD_GROUND_LABELS } from '#server/law/people/contact-hold.ts';

const PlaceContactHold = graphql(`
  mutation PlaceContactHold($input: ContactHoldInput!) {
    placeContactHold(input: $input) {
      ... on ContactHold {
        id
        ...HoldItem_hold
      }
      ...RefusalPanel_refusal
    }
  }
`);

const SCOPES = { ALL: '整个事项', CONSULTATION: '一次征求意见', HEARING: '一场听证会' };

interface Values {
  decisionNo: string;
  scope: string | null;
  consultationRound: string;
  hearingNo: string;
  ground: HoldGround | null;
  reason: string;
}

const EMPTY: Values = {
  decisionNo: '',
  scope: null,
  consultationRound: '',
  hearingNo: '',
  ground: null,
  reason: '',
};

const FIELDS: readonly RecordField<Values>[] = [
  { kind: 'text', name: 'decisionNo', label: '事项编号', hint: '如2026-003。', required: true },
  { kind: 'choice', name: 'scope', label: '范围', options: SCOPES, required: true },
  {
    kind: 'text',
    name: 'consultationRound',
    label: '第几次征求意见',
    required: true,
    wrong: (text) => (/^[1-9]\d?$/.test(text) ? undefined : '填写数字，如1'),
    when: ({ scope }) => scope === 'CONSULTATION',
  },
  {
    kind: 'text',
    name: 'hearingNo',
    label: '听证会编号',
    hint: '如2026-003-1。',
    required: true,
    when: ({ scope }) => scope === 'HEARING',
  },
  { kind: 'choice', name: 'ground', label: '事由', options: HOLD_GROUND_LABELS, required: true },
  {
    kind: 'area',
    name: 'reason',
    label: '说明',
    hint: '案件或者信访事项的名称、编号和办理机关；不少于10字。',
  },
];

/** 登记暂缓删除: by the number of the matter, for who may. */
export function PlaceHold({ capability }: { capability: CapabilityRef }) {
  const client = useApolloClient();
  return (
    <DoneContext value={() => void client.refetchQueries({ include: 'active' })}>
      <RecordForm
        form="hold:place"
        capability={capability}
        word="登记暂缓删除"
        document={PlaceContactHold}
        record={EMPTY}
        fields={FIELDS}
        variables={({ decisionNo, scope, consultationRound, hearingNo, ground, reason }) => ({
          input: {
            decisionNo,
            consultationRound: scope === 'CONSULTATION' ? Number(consultationRound) : null,
            hearingNo: scope === 'HEARING' ? hearingNo : null,
            ground: chosen(ground),
            reason,
          },
        })}
      />
    </DoneContext>
  );
}
