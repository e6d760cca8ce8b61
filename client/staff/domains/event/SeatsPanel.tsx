import { offer } from '#client/offer.ts';
import { heldText } from '#client/citizen/parts/activity-standing.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { type CapabilityRef, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Table } from '#client/ui/Table.tsx';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import { canOf } from './event-can.ts';
import { ChangeEventSeats } from './event-documents.ts';
import { type EventProps, type EventRecord, type EventTurn, formOf } from './event-record.ts';
import { SEATS } from './plan-fields.ts';
import { type SeatRow, seatsInput, seatsTyped } from './plan-form.ts';

/** 场次和名额: what of each is given, and who waits; changed turn by turn. */
export function SeatsPanel({ event }: EventProps) {
  const changeSeats = offer(canOf(event), 'changeSeats');
  const changes = offered(changeSeats);
  return (
    <Panel title="场次和名额">
      {event.slots.map((slot) => (
        <section key={slot.id} className="stack">
          <Seats {...slot} />
          {changes ? <ChangeSeats event={event} slot={slot} capability={changeSeats} /> : null}
        </section>
      ))}
    </Panel>
  );
}

const COLUMNS = [
  { label: '类别' },
  { label: '名额', num: true },
  { label: '已给出', num: true },
  { label: '还剩', num: true },
  { label: '候补', num: true },
];

/** The seats of a turn, by whom they are for; a turn without any says so. */
function Seats({ position, groups, ...turn }: EventTurn) {
  const when = `第${position}场　${heldText(turn)}`;
  return (
    <>
      <Heading level={3}>{when}</Heading>
      {groups.length === 0 ? (
        <p className="small soft">不设名额。</p>
      ) : (
        <Table
          stack
          tight
          caption={`${when}的名额`}
          captionHidden
          columns={COLUMNS}
          rows={groups.map(lineOf)}
        />
      )}
    </>
  );
}

const lineOf = ({ id, category, seats, taken, waiting, waitlist }: EventTurn['groups'][number]) => ({
  key: id,
  cells: [
    category ? REPRESENTATIVE_CATEGORY_LABELS[category] : '公众',
    seats,
    taken,
    seats - taken,
    waitlist > 0 ? `${waiting}（最多${waitlist}）` : waiting,
  ],
});

interface ChangeSeatsProps {
  event: EventRecord;
  slot: EventTurn;
  capability: CapabilityRef;
}

/** Seats to be set, where a group taken out is asked for with none: seats already given cannot be removed. */
const withGone = (slot: EventTurn, rows: readonly SeatRow[]) => {
  const kept = seatsInput(rows);
  const gone = slot.groups.filter(
    ({ category }) => !kept.some((one) => (one.category ?? null) === (category ?? null)),
  );
  return [...kept, ...gone.map(({ category }) => ({ category: category ?? null, seats: 0, waitlist: 0 }))];
};

/** 调整名额 of one turn: those who wait move up at once. */
function ChangeSeats({ event, slot, capability }: ChangeSeatsProps) {
  const { on, ...form } = formOf(event, `seats:${slot.id}`);
  const seats = seatsTyped(slot.groups);
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word={event.slots.length > 1 ? `调整第${slot.position}场的名额` : '调整名额'}
      document={ChangeEventSeats}
      record={{ groups: seats }}
      fields={[
        {
          kind: 'rows',
          name: 'groups',
          label: '名额',
          hint: '不能少于已经给出的；移除的一类改为0。',
          noun: '一类名额',
          columns: SEATS,
        },
      ]}
      variables={({ groups }) => ({ ...on, slotId: slot.id, groups: withGone(slot, groups) })}
      confirm={<p>名额调整立即在活动页面公布；增加的名额先给候补的人，逐一告知。</p>}
    />
  );
}
