import type { ExpertLibrary_ExpertFragment as Expert, LeaveGround } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { LEAVE_GROUND_LABELS } from '#server/law/register/library-leave.ts';

const Propose = standard('proposeLibraryLeave');
const Confirm = standard('confirmLibraryLeave');
const Return = standard('returnLibraryLeave');

interface LeaveForm {
  ground: string;
  reason: string;
}

const BLANK: LeaveForm = { ground: 'OWN_WISH', reason: '' };

const FIELDS: readonly RecordField<LeaveForm>[] = [
  { kind: 'choice', name: 'ground', label: '出库事由', options: LEAVE_GROUND_LABELS, inView: true },
  {
    kind: 'area',
    name: 'reason',
    label: '出库的原因',
    hint: '如“本人来信申请退出，不再参加论证”，不少于5字；确认以后告知本人。',
  },
];

/** An action is listed by its capability. */
interface ActionProps {
  expert: Expert;
  capability: CapabilityRef;
}

/** 提出出库: by one person; another confirms it or sends it back. */
export const ProposeLeave = ({ expert: { id, version, name }, capability }: ActionProps) => (
  <ActionDialog
    form={`library-expert:${id}:leave`}
    capability={capability}
    look="text"
    word="提出出库"
    title={`提出${name}出库`}
    document={Propose}
    record={BLANK}
    fields={FIELDS}
    variables={({ ground, reason }) => ({ id, version, input: { ground: ground as LeaveGround, reason } })}
  >
    <p>由另一人确认；确认以前仍在库，可以选择。已经发出的专家论证函和已有的论证意见不受影响。</p>
  </ActionDialog>
);

/** 确认出库: by another person than who proposed it. */
export const ConfirmLeave = ({ expert: { id, version, name }, capability }: ActionProps) => (
  <ActionDialog
    form={`library-expert:${id}:confirm-leave`}
    capability={capability}
    look="solid"
    word="确认出库"
    title={`确认${name}出库`}
    document={Confirm}
    record={{}}
    fields={[]}
    variables={() => ({ id, version })}
  >
    <p>确认以后告知本人，删除库中保存的联系方式，承办单位不能再选择；已经发出的专家论证函不受影响。</p>
  </ActionDialog>
);

/** 退回出库: with what speaks against it. */
export const ReturnLeave = ({ expert: { id, version, name }, capability }: ActionProps) => (
  <ActionDialog
    form={`library-expert:${id}:return-leave`}
    capability={capability}
    look="text"
    word="退回出库"
    title={`退回${name}出库`}
    document={Return}
    record={NO_REASON}
    fields={reasonField('退回的原因', '如“考核记录不足以认定”，不少于5字。')}
    variables={({ reason }) => ({ id, version, reason })}
  />
);
