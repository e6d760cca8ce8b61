import type { DeliveryWay, InvitationReply } from '#client/graphql/graphql.ts';
import { allowedIn } from '#client/staff/frame/CapabilityButton.tsx';
import { DeedDialog } from '#client/staff/frame/DeedDialog.tsx';
import type { Draft } from '#client/staff/frame/use-draft.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { INVITATION_REPLY_LABELS } from '#client/words.ts';
import {
  CancelInvitation,
  RecordInvitationReply,
  RecordInviteeAbsence,
  RecordInviteeCall,
  RemindInvitee,
  RemoveStakeholder,
} from './invitee-documents.ts';
import type { Invited } from './invitation-record.ts';

interface DeedProps {
  one: Invited;
}

/** What can be done with one invitation now: answers before the meeting begins, absence from then on. */
export function InviteeDeeds({ one, begun }: DeedProps & { begun: boolean }) {
  const can = one.viewerCan;
  return (
    <span className="row">
      {!begun && allowedIn(can.recordReply) ? <RecordReply one={one} /> : null}
      {allowedIn(can.recordCall) && one.sentAt ? <RecordCall one={one} /> : null}
      {!begun && allowedIn(can.remind) ? <Remind one={one} /> : null}
      {begun && allowedIn(can.recordAbsence) ? <RecordAbsence one={one} /> : null}
      {!begun && allowedIn(can.cancel) ? <Cancel one={one} /> : null}
      {allowedIn(can.remove) ? <Remove one={one} /> : null}
    </span>
  );
}

interface ReasonProps {
  form: string;
  draft: Draft<{ reason: string }>;
  label: string;
  hint?: string;
  optional?: boolean;
  error?: string | undefined;
}

const Reason = ({ form, draft: { values, set }, ...said }: ReasonProps) => (
  <TextArea
    {...said}
    name={`${form}-reason`}
    short
    value={values.reason}
    onChange={({ target }) => set('reason', target.value)}
  />
);

interface ReplyForm {
  reply: InvitationReply;
  reason: string;
}

const REPLIES = Object.entries(INVITATION_REPLY_LABELS).map(([value, label]) => ({ value, label }));
const COMES: ReplyForm = { reply: 'ACCEPT', reason: '' };
const STAYS: ReplyForm = { reply: 'DECLINE', reason: '' };

/** 登记电话答复: what he said himself; who had accepted can only withdraw. */
function RecordReply({ one: { id, addressee, stage } }: DeedProps) {
  const accepted = stage === 'ACCEPTED';
  const form = `invitation-reply:${id}`;
  return (
    <DeedDialog
      form={`${form}:${stage}`}
      word={accepted ? '登记不能来' : '登记答复'}
      title={`${addressee}的答复`}
      about={addressee}
      document={RecordInvitationReply}
      record={accepted ? STAYS : COMES}
      variables={(values) => ({ id, ...values })}
    >
      {(draft, errorOf) => (
        <>
          {accepted ? (
            <p>他已经应邀。登记以后席位空出，立即邀请递补的下一位。</p>
          ) : (
            <ChoiceGroup
              row
              label="答复"
              name={`${form}-reply`}
              choices={REPLIES}
              value={draft.values.reply}
              onChange={(reply) => draft.set('reply', reply as InvitationReply)}
            />
          )}
          {draft.values.reply === 'DECLINE' ? (
            <TextArea
              name={`${form}-reason`}
              label="不能参加的原因"
              hint="写一句即可，如“出差在外”。"
              short
              error={errorOf('reason')}
              value={draft.values.reason}
              onChange={({ target }) => draft.set('reason', target.value)}
            />
          ) : null}
        </>
      )}
    </DeedDialog>
  );
}

interface CallForm {
  how: 'PHONE' | 'NOBODY' | 'PAPER';
  note: string;
}

const HOW: Record<CallForm['how'], { way: DeliveryWay; reached: boolean }> = {
  PHONE: { way: 'PHONE', reached: true },
  NOBODY: { way: 'PHONE', reached: false },
  PAPER: { way: 'PAPER', reached: true },
};
const HOW_CHOICES = [
  { value: 'PHONE', label: '电话告知本人' },
  { value: 'NOBODY', label: '没有人接听' },
  { value: 'PAPER', label: '书面送达' },
];
const CALLED: CallForm = { how: 'PHONE', note: '' };

/** 登记告知: what was told by telephone or on paper, or that nobody answered. */
export const RecordCall = ({ one: { id, addressee } }: DeedProps) => (
  <DeedDialog
    form={`invitation-call:${id}`}
    word="登记告知"
    title={`告知${addressee}`}
    about={addressee}
    document={RecordInviteeCall}
    record={CALLED}
    variables={({ how, note }) => ({ id, input: { ...HOW[how], note } })}
  >
    {({ values, set }) => (
      <>
        <ChoiceGroup
          row
          label="结果"
          name={`call-${id}-how`}
          choices={HOW_CHOICES}
          value={values.how}
          onChange={(how) => set('how', how as CallForm['how'])}
        />
        <TextArea
          name={`call-${id}-note`}
          label="说明"
          hint="如“本人说明天答复”；他当场答复了的，再登记答复。"
          optional
          short
          value={values.note}
          onChange={({ target }) => set('note', target.value)}
        />
      </>
    )}
  </DeedDialog>
);

const NOTHING = {};
const NO_REASON = { reason: '' };

/** 催请答复: the same link again. */
const Remind = ({ one: { id, addressee } }: DeedProps) => (
  <DeedDialog
    form={`invitation-remind:${id}`}
    word="催请答复"
    title={`催请${addressee}答复`}
    about={addressee}
    document={RemindInvitee}
    record={NOTHING}
    variables={() => ({ id })}
  >
    {() => <p>按他留的方式再告知一次，附原来的答复链接；只有电话的，列入须电话告知。一天只催一次。</p>}
  </DeedDialog>
);

/** 取消邀请: he is told why; the seat goes to the next. */
const Cancel = ({ one: { id, addressee } }: DeedProps) => (
  <DeedDialog
    form={`invitation-cancel:${id}`}
    word="取消邀请"
    title={`取消对${addressee}的邀请`}
    about={addressee}
    document={CancelInvitation}
    record={NO_REASON}
    variables={({ reason }) => ({ id, reason })}
  >
    {(draft, errorOf) => (
      <Reason
        form={`cancel-${id}`}
        draft={draft}
        label="取消的理由"
        hint="告知本人，不能撤回；抽选产生的，席位立即由下一位递补。"
        error={errorOf('reason')}
      />
    )}
  </DeedDialog>
);

/** 登记缺席: from the beginning of the meeting on. */
const RecordAbsence = ({ one: { id, addressee } }: DeedProps) => (
  <DeedDialog
    form={`invitation-absent:${id}`}
    word="登记缺席"
    title={`${addressee}没有到会`}
    about={addressee}
    document={RecordInviteeAbsence}
    record={NO_REASON}
    variables={({ reason }) => ({ id, reason })}
  >
    {(draft) => (
      <Reason
        form={`absent-${id}`}
        draft={draft}
        label="原因"
        hint="不知道的留空；席位不由他人顶替。"
        optional
      />
    )}
  </DeedDialog>
);

/** 撤去: entered by mistake, and not sent yet. */
const Remove = ({ one: { id, addressee } }: DeedProps) => (
  <DeedDialog
    form={`invitation-remove:${id}`}
    word="撤去"
    title={`撤去${addressee}`}
    about={addressee}
    document={RemoveStakeholder}
    record={NOTHING}
    variables={() => ({ id })}
  >
    {() => <p>邀请函还没有发出，撤去以后不留联系方式；需要的可以重新登记。</p>}
  </DeedDialog>
);
