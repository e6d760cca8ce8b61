import type { InvitationReply } from '#client/graphql/graphql.ts';
import { ActionDialog } from '#client/staff/frame/ActionDialog.tsx';
import type { Draft } from '#client/staff/frame/use-draft.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
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

const REPLIES = Object.entries(INVITATION_REPLY_LABELS).map(([value, label]) => ({ value, label }));
const COMES: ReplyForm = { reply: 'ACCEPT', reason: '' };
const STAYS: ReplyForm = { reply: 'DECLINE', reason: '' };

/** 登记电话答复: what they said themselves; who had accepted can only withdraw. */
export function RecordReply({ one: { id, addressee, stage } }: OfInvitee) {
  const accepted = stage === 'ACCEPTED';
  const form = `invitation-reply:${id}`;
  return (
    <ActionDialog
      form={`${form}:${stage}`}
      word={accepted ? '登记不能来' : '登记答复'}
      title={`${addressee}的答复`}
      about={addressee}
      document={RecordInvitationReply}
      record={accepted ? STAYS : COMES}
      variables={(values) => ({ id, ...values })}
    >
      {(draft, errorOf) => (
        <ReplyFields form={form} accepted={accepted} draft={draft} error={errorOf('reason')} />
      )}
    </ActionDialog>
  );
}

interface ReplyFieldsProps {
  form: string;
  accepted: boolean;
  draft: Draft<ReplyForm>;
  error: string | undefined;
}

const ReplyFields = ({ form, accepted, draft: { values, set }, error }: ReplyFieldsProps) => (
  <>
    {accepted ? (
      <p>他已经应邀。登记以后席位空出，立即邀请递补的下一位。</p>
    ) : (
      <ChoiceGroup
        row
        label="答复"
        name={`${form}-reply`}
        choices={REPLIES}
        value={values.reply}
        onChange={(reply) => set('reply', reply as InvitationReply)}
      />
    )}
    {values.reply === 'DECLINE' ? (
      <TextArea
        name={`${form}-reason`}
        label="不能参加的原因"
        hint="写一句即可，如“出差在外”。"
        short
        error={error}
        value={values.reason}
        onChange={({ target }) => set('reason', target.value)}
      />
    ) : null}
  </>
);
