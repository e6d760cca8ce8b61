import { offer } from '#client/offer.ts';
import { Changes, isWaiting } from '#client/staff/engines/change/Changes.tsx';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import {
  CancelInvitation,
  RecordInviteeAbsence,
  RemindInvitee,
  RemoveStakeholder,
} from './invitee-documents.ts';
import { RecordReply } from './ByTelephone.tsx';
import type { Invited } from './invitation-record.ts';

interface ActionProps {
  one: Invited;
}

/** Actions on one invitation now: answers before the meeting begins, absence from then on. */
export function InviteeActions({ one, begun }: ActionProps & { begun: boolean }) {
  const can = one.viewerCan;
  const waiting = one.changes.filter(isWaiting);
  if (waiting.length > 0)
    return (
      <Changes
        changes={waiting}
        about={() => `${one.addressee}的席位`}
        effect="席位空出，立即邀请递补的下一位；取消的，告知本人。"
        capability={{ allowed: offer(can, 'cancel').allowed, findings: [] }}
      />
    );
  return (
    <span className="row">
      {!begun && offer(can, 'recordReply').allowed ? <RecordReply one={one} /> : null}
      {!begun && offer(can, 'remind').allowed ? <Remind one={one} /> : null}
      {begun && offer(can, 'recordAbsence').allowed ? <RecordAbsence one={one} /> : null}
      {!begun && offer(can, 'cancel').allowed ? <Cancel one={one} /> : null}
      {offer(can, 'remove').allowed ? <Remove one={one} /> : null}
    </span>
  );
}

/** 催请答复: the same link again. */
const Remind = ({ one: { id, addressee } }: ActionProps) => (
  <ActionDialog
    form={`invitation-remind:${id}`}
    word="催请答复"
    title={`催请${addressee}答复`}
    about={addressee}
    document={RemindInvitee}
    record={{}}
    fields={[]}
    variables={() => ({ id })}
  >
    <p>按本人留的方式再告知一次，附原来的答复链接；只有电话的，列入须电话告知。一天只催一次。</p>
  </ActionDialog>
);

const WHY_CANCELLED = reasonField('取消的理由', '告知本人，不能撤回；抽选产生的，席位立即由下一位递补。');

/** 取消邀请: they are told why; the seat goes to the next. */
const Cancel = ({ one: { id, addressee, stage } }: ActionProps) => (
  <ActionDialog
    form={`invitation-cancel:${id}`}
    word="取消邀请"
    title={`取消对${addressee}的邀请`}
    about={addressee}
    document={CancelInvitation}
    record={NO_REASON}
    fields={WHY_CANCELLED}
    variables={({ reason }) => ({ id, reason })}
  >
    {stage === 'ACCEPTED' ? <p>本人已经应邀，取消须经另一人确认；确认以前席位照旧。</p> : null}
  </ActionDialog>
);

const WHY_ABSENT = reasonField('原因', '不知道的留空；席位不由他人顶替。', true);

/** 登记缺席: from the beginning of the meeting on. */
const RecordAbsence = ({ one: { id, addressee } }: ActionProps) => (
  <ActionDialog
    form={`invitation-absent:${id}`}
    word="登记缺席"
    title={`${addressee}没有到会`}
    about={addressee}
    document={RecordInviteeAbsence}
    record={NO_REASON}
    fields={WHY_ABSENT}
    variables={({ reason }) => ({ id, reason })}
  />
);

/** 撤去: entered by mistake, and not sent yet. */
const Remove = ({ one: { id, addressee } }: ActionProps) => (
  <ActionDialog
    form={`invitation-remove:${id}`}
    word="撤去"
    title={`撤去${addressee}`}
    about={addressee}
    document={RemoveStakeholder}
    record={{}}
    fields={[]}
    variables={() => ({ id })}
  >
    <p>邀请函还没有发出，撤去以后不留联系方式；需要的可以重新登记。</p>
  </ActionDialog>
);
