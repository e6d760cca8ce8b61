import { groupedCode, longDate } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { PARTICIPANT_ORIGIN_LABELS, STAKEHOLDER_SIDE_LABELS } from '#client/words.ts';
import { daysBetween } from '#server/law/calendar/calendar-day.ts';
import { HEARING_MATERIAL_DAYS, latestDelivery } from '#server/law/hearing/hearing-materials.ts';
import type { HearingProps, HearingRecord, Participant } from './hearing-record.ts';
import { RevealContact } from './RevealContact.tsx';
import { dayIn } from '#client/staff/form/typed.ts';

/** 听证参加人: who they are, whether the materials reached them in time, whether they came and signed. */
export function ParticipantsPanel({ hearing }: HearingProps) {
  const { participants, heldOn } = hearing;
  if (participants.length === 0) return null;
  const held = dayIn(heldOn ?? '');
  return (
    <Panel
      title="听证参加人"
      aside={<span className="small soft">{participants.filter(({ declined }) => !declined).length}名</span>}
    >
      {held ? (
        <p className="small soft">
          材料应于听证会{HEARING_MATERIAL_DAYS}日前送达，最迟{longDate(latestDelivery(held))}
          （国令713号第十六条）。
        </p>
      ) : null}
      <Table
        stack
        tight
        caption="听证参加人"
        captionHidden
        columns={[
          { label: '参加人' },
          { label: '方面' },
          { label: '产生方式' },
          { label: '材料' },
          { label: '到会和签字' },
          { label: '联系' },
        ]}
        rows={participants.map((one) => rowOf(hearing, one))}
      />
    </Panel>
  );
}

const rowOf = ({ heldOn }: HearingRecord, one: Participant) => ({
  key: one.id,
  cells: [
    `${one.position}　${one.displayName}`,
    [STAKEHOLDER_SIDE_LABELS[one.side], one.capacity].filter(Boolean).join('，'),
    originOf(one),
    deliveryOf(one, heldOn),
    signatureOf(one),
    <RevealContact key="contact" id={one.id} about={one.displayName} />,
  ],
});

const originOf = ({ origin, receiptNo, declined, declineReason }: Participant) =>
  [
    PARTICIPANT_ORIGIN_LABELS[origin] + (receiptNo ? ` ${groupedCode(receiptNo)}` : ''),
    ...(declined ? [`已退出：${declineReason ?? ''}`] : []),
  ].join('；');

function deliveryOf({ deliveredOn, declined }: Participant, heldOn: string | null | undefined): string {
  if (declined) return '—';
  const [day, held] = [dayIn(deliveredOn ?? ''), dayIn(heldOn ?? '')];
  if (!day) return '尚未送达';
  return held ? `${longDate(day)}，提前${daysBetween(day, held)}日` : longDate(day);
}

function signatureOf({ attended, signedOn, refusalReason }: Participant): string {
  if (attended == null) return '—';
  if (!attended) return '没有到会';
  if (signedOn) return `${longDate(signedOn)}签字`;
  return refusalReason ? `拒绝签字：${refusalReason}` : '到会，尚未签字';
}
