import { offer } from '#client/offer.ts';
import { clock } from '#client/format.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Doubts } from './Doubts.tsx';
import { groupsOf } from './groups.ts';
import { CorrectWalkIn, ReleaseNoShows } from './day-documents.ts';
import type { DayEvent, DayGate } from './registration-documents.ts';

const sum = (gate: DayGate, part: 'expected' | 'registered' | 'walkedIn') =>
  gate.counts.reduce((total, one) => total + one[part], 0);

/** 当天: who is in, what has to be looked at, walk-ins and their corrections, seats of those who did not come. */
export function DayPanel({ event }: { event: DayEvent }) {
  const { gate, viewerCan } = event;
  if (!gate) return null;
  const inside = sum(gate, 'registered') + sum(gate, 'walkedIn');
  const release = offered(offer(viewerCan, 'releaseNoShows'));
  if (inside === 0 && gate.doubts.length === 0 && !release) return null;
  return (
    <Panel title="当天" aside={<span className="small soft">已进场{inside}人</span>}>
      <p>
        报名签到{sum(gate, 'registered')}人，应到{sum(gate, 'expected')}人；现场登记{sum(gate, 'walkedIn')}
        人。
      </p>
      <Doubts doubts={gate.doubts} />
      {gate.walkIns.length > 0 ? <WalkIns event={event} walkIns={gate.walkIns} /> : null}
      {release ? (
        <ActionForm
          form={`release-${event.id}`}
          capability={offer(viewerCan, 'releaseNoShows')}
          word="释放未到场的名额"
          document={ReleaseNoShows}
          variables={() => ({ id: event.id, version: event.version })}
          confirm="已经开始的场次里没有签到的，名额依次给候补的人，余下的给现场来的人。后来到了，还有余席的照样进场；候补的人也没有到的，可以再释放一次。"
        />
      ) : null}
    </Panel>
  );
}

function WalkIns({ event, walkIns }: { event: DayEvent; walkIns: DayGate['walkIns'] }) {
  const groups = new Map(groupsOf(event.slots).map(({ id, label }) => [id, label]));
  return (
    <Table
      stack
      tight
      caption="现场登记"
      columns={[
        { label: '时间' },
        { label: '类别' },
        { label: '人数', num: true },
        { label: '说明' },
        { label: '更正' },
      ]}
      rows={walkIns.map((one) => ({
        key: one.id,
        cells: [
          `${clock(one.at)}　${one.device}`,
          groups.get(one.groupId) ?? '',
          `${one.persons}`,
          [one.beyond > 0 ? `超出名额${one.beyond}人` : '', one.corrected ? '更正过' : '', one.reason]
            .filter(Boolean)
            .join('，'),
          <Correct key="correct" one={one} />,
        ],
      }))}
    />
  );
}

const CORRECTED: readonly RecordField<{ persons: string; reason: string }>[] = [
  { name: 'persons', kind: 'text', label: '实际人数', count: true },
  { name: 'reason', kind: 'area', label: '更正的原因', hint: '原来的登记留着，更正另记。' },
];

const Correct = ({ one }: { one: DayGate['walkIns'][number] }) => (
  <ActionDialog
    form={`walk-in:${one.id}`}
    word="更正"
    title="更正现场登记的人数"
    about={`${clock(one.at)}${one.device}登记的${one.persons}人`}
    document={CorrectWalkIn}
    record={{ persons: String(one.persons), reason: '' }}
    fields={CORRECTED}
    variables={({ persons, reason }) => ({ id: one.id, persons: Number(persons), reason })}
  />
);
