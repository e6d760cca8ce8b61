import { groupedCode } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { groupsOf } from './groups.ts';
import type { DayEvent, Registered } from './registration-documents.ts';

const COMES: ReadonlySet<Registered['state']> = new Set(['CONFIRMED', 'OFFERED', 'CHECKED_IN']);

/** 需要准备的: help that was asked for, and children who come, so that the host is ready. */
export function NeedsPanel({ event }: { event: DayEvent }) {
  const wanting = event.registrations.filter(
    ({ state, needs, withMinor }) => COMES.has(state) && (needs !== null || withMinor),
  );
  if (wanting.length === 0) return null;
  const groups = new Map(groupsOf(event.slots).map(({ id, label }) => [id, label]));
  return (
    <Panel title="需要准备的" aside={<span className="small soft">{wanting.length}批</span>}>
      <Table
        stack
        tight
        caption="需要的帮助"
        captionHidden
        columns={[
          { label: '报名人' },
          { label: '人数', num: true },
          { label: '场次和类别' },
          { label: '需要' },
        ]}
        rows={wanting.map(({ id, displayName, receiptNo, persons, groupId, needs, withMinor }) => ({
          key: id,
          cells: [
            `${displayName}（${groupedCode(receiptNo)}）`,
            `${persons}`,
            groups.get(groupId) ?? '',
            [needs, withMinor ? '有未满14周岁的，由监护人陪同' : null].filter(Boolean).join('；'),
          ],
        }))}
      />
    </Panel>
  );
}
