import { groupedCode, longDate } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { PARTICIPANT_ORIGIN_LABELS, STAKEHOLDER_SIDE_LABELS, WITHDRAWAL_WAY_LABELS } from '#client/words.ts';
import type { HearingProps, Participant } from './hearing-record.ts';
import { RevealContact } from './RevealContact.tsx';

/** 听证参加人: who they are, whether they came and signed. */
export function ParticipantsPanel({ hearing }: HearingProps) {
  const { participants } = hearing;
  if (participants.length === 0) return null;
  return (
    <Panel
      title="听证参加人"
      aside={<span className="small soft">{participants.filter(({ declined }) => !declined).length}名</span>}
    >
      <Table
        stack
        tight
        caption="听证参加人"
        captionHidden
        columns={[
          { label: '参加人' },
          { label: '方面' },
          { label: '产生方式' },
          { label: '到会和签字' },
          { label: '联系' },
        ]}
        rows={participants.map((one) => rowOf(one))}
      />
    </Panel>
  );
}

const rowOf = (one: Participant) => ({
  key: one.id,
  cells: [
    `${one.position}　${one.displayName}`,
    [STAKEHOLDER_SIDE_LABELS[one.side], one.capacity].filter(Boolean).join('，'),
    originOf(one),
    signatureOf(one),
    <RevealContact key="contact" id={one.id} about={one.displayName} />,
  ],
});

const originOf = ({ origin, receiptNo, declined, declineReason, withdrawalWay, withdrawalOn }: Participant) =>
  [
    PARTICIPANT_ORIGIN_LABELS[origin] + (receiptNo ? ` ${groupedCode(receiptNo)}` : ''),
    ...(declined
      ? [
          `已退出：${withdrawalWay ? `${longDate(withdrawalOn ?? '')}${WITHDRAWAL_WAY_LABELS[withdrawalWay]}` : (declineReason ?? '')}`,
        ]
      : []),
  ].join('；');

function signatureOf({ attended, signedOn, refusalReason }: Participant): string {
  if (attended == null) return '—';
  if (!attended) return '没有到会';
  if (signedOn) return `${longDate(signedOn)}签字`;
  return refusalReason ? `拒绝签字：${refusalReason}` : '到会，尚未签字';
}
