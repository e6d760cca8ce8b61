import type { InvitationReply } from '#client/graphql/graphql.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { INVITATION_REPLY_LABELS } from '#client/words.ts';
import { RecordInvitationReply } from './invitee-documents.ts';
import type { Invited } from './invitation-record.ts';

interface OfInvitee {
  one: Invited;
}

interface ReplyForm {
  reply: InvitationReply;
  reason: string;
}

const COMES: ReplyForm = { reply: 'ACCEPT', reason: '' };
const STAYS: ReplyForm = { reply: 'DECLINE', reason: '' };

const WHY: RecordField<ReplyForm> = {
  name: 'reason',
  kind: 'area',
  label: '不能参加的原因',
  hint: '写一句即可，如“出差在外”。',
  when: ({ reply }) => reply === 'DECLINE',
};

const WHY_LEAVES: RecordField<ReplyForm> = {
  ...WHY,
  hint: '写明何时、怎样说的，如“本人12月3日上午来电，出差在外”。',
};

const EITHER: readonly RecordField<ReplyForm>[] = [
  { name: 'reply', kind: 'choice', label: '答复', options: INVITATION_REPLY_LABELS },
  WHY,
];

/** 登记电话答复: what they said themselves; who had accepted can only withdraw. */
export function RecordReply({ one: { id, addressee, stage } }: OfInvitee) {
  const accepted = stage === 'ACCEPTED';
  return (
    <ActionDialog
      form={`invitation-reply:${id}:${stage}`}
      word={accepted ? '登记不能来' : '登记答复'}
      title={`${addressee}的答复`}
      about={addressee}
      document={RecordInvitationReply}
      record={accepted ? STAYS : COMES}
      fields={accepted ? [WHY_LEAVES] : EITHER}
      variables={(values) => ({ id, ...values })}
    >
      {accepted ? (
        <p>
          本人已经应邀，由本人凭邀请函的链接退出最好。来电退出的，写明何时、怎样说的，经另一人确认才空出席位，邀请递补的下一位。
        </p>
      ) : null}
    </ActionDialog>
  );
}
