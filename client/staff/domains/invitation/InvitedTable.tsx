import { shortMoment } from '#client/format.ts';
import { Table } from '#client/ui/Table.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import {
  CALL_OUTCOME_LABELS,
  DELIVERY_WAY_LABELS,
  INVITATION_STAGE_LABELS,
  INVITATION_TIDING_LABELS,
  INVITED_CAPACITY_LABELS,
  MESSAGE_STATUS_LABELS,
  REPRESENTATIVE_CATEGORY_LABELS,
} from '#client/words.ts';
import { letterPath } from '#client/staff/ground/addresses/invitation.ts';
import type { Invited } from './invitation-record.ts';
import { InviteeActions } from './InviteeActions.tsx';
import { RevealInviteeContact } from './RevealInviteeContact.tsx';

interface InvitedTableProps {
  /** Of the meeting. */
  no: string;
  invited: readonly Invited[];
  /** The hour of the meeting has come. */
  begun: boolean;
}

/** 邀请名单: where each invitation stands, how it was sent, whose seat it is, and the actions on it. */
export const InvitedTable = ({ no, invited, begun }: InvitedTableProps) => (
  <Table
    stack
    tight
    caption="邀请名单"
    captionHidden
    columns={[
      { label: '受邀人' },
      { label: '状态' },
      { label: '送达' },
      { label: '邀请函' },
      { label: '办理' },
    ]}
    rows={invited.map((one) => ({
      key: one.id,
      cells: [
        <Who key="who" one={one} invited={invited} />,
        <Standing key="standing" one={one} />,
        <Told key="told" one={one} />,
        <Letter key="letter" no={no} one={one} />,
        <InviteeActions key="actions" one={one} begun={begun} />,
      ],
    }))}
  />
);

/** Who, as what, on which seat, and in whose place. */
function Who({ one, invited }: { one: Invited; invited: readonly Invited[] }) {
  const before = invited.find(({ id }) => id === one.succeedsId);
  const capacity =
    one.capacity === 'STAKEHOLDER'
      ? `${INVITED_CAPACITY_LABELS.STAKEHOLDER}：${one.quota}`
      : [...new Set([one.quota, REPRESENTATIVE_CATEGORY_LABELS[one.category]])].join('，');
  return (
    <>
      {one.addressee}
      {one.representativeNo ? <span className="small soft">　{one.representativeNo}</span> : null}
      <p className="small soft">{capacity}</p>
      {before ? <p className="small soft">递补{before.addressee}的席位</p> : null}
    </>
  );
}

const KINDS = {
  DRAFT: 'plain',
  SENT: 'open',
  ACCEPTED: 'done',
  DECLINED: 'closed',
  EXPIRED: 'due',
  CANCELLED: 'closed',
  WITHDRAWN: 'closed',
  ATTENDED: 'done',
  ABSENT: 'due',
} as const satisfies Record<Invited['stage'], string>;

const Standing = ({ one }: { one: Invited }) => {
  const { stage, replyBy, repliedAt, checkedInAt, reason, seatEmptyAt } = one;
  return (
    <>
      <Tag kind={KINDS[stage]}>{INVITATION_STAGE_LABELS[stage]}</Tag>
      {stage === 'SENT' && replyBy ? <p className="small soft">{shortMoment(replyBy)}前答复</p> : null}
      {stage === 'ACCEPTED' && repliedAt ? <p className="small soft">{shortMoment(repliedAt)}</p> : null}
      {checkedInAt ? <p className="small soft">{shortMoment(checkedInAt)}签到</p> : null}
      {reason ? <p className="small">{reason}</p> : null}
      {seatEmptyAt ? <p className="small due">席位空缺：没有可以递补的人，或者已经来不及。</p> : null}
    </>
  );
};

/** Messages to one person, each with its result; those still to be told by telephone stand first. */
const Told = ({ one }: { one: Invited }) => (
  <>
    {one.toTell.length > 0 ? (
      <p className="care">
        须电话告知：{one.toTell.map((tiding) => INVITATION_TIDING_LABELS[tiding]).join('、')}
      </p>
    ) : null}
    {one.deliveries.map((telling) => (
      <p key={telling.id} className="small soft">
        {tellingText(telling)}
      </p>
    ))}
    {one.sentAt ? <RevealInviteeContact one={one} /> : null}
  </>
);

export const tellingText = ({
  at,
  way,
  tiding,
  note,
  byName,
  messageStatus,
  outcome,
}: Invited['deliveries'][number]): string =>
  [
    `${shortMoment(at)}${DELIVERY_WAY_LABELS[way]}${INVITATION_TIDING_LABELS[tiding]}`,
    messageStatus ? MESSAGE_STATUS_LABELS[messageStatus] : '',
    outcome ? CALL_OUTCOME_LABELS[outcome] : '',
    byName ?? '',
    note,
  ]
    .filter(Boolean)
    .join('，');

const Letter = ({ no, one: { id, letterNo, addressee } }: { no: string; one: Invited }) =>
  letterNo ? (
    <a href={letterPath(no, id)} aria-label={`${letterNo}，${addressee}的邀请函`}>
      {letterNo}
    </a>
  ) : (
    <span className="soft">还没有发出</span>
  );
