import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { categoryLabel, slotLabel } from './groups.ts';
import type { DayEvent } from './registration-documents.ts';

/** 名额: by slot and group what is given, left and waited for, and who came. */
export const SeatsPanel = ({ event: { slots, gate } }: { event: DayEvent }) => {
  const counts = new Map(gate?.counts.map((one) => [one.groupId, one]));
  return (
    <Panel title="名额">
      <Table
        stack
        tight
        caption="各场次的名额"
        captionHidden
        columns={[
          { label: '场次' },
          { label: '类别' },
          { label: '名额', num: true },
          { label: '已给出', num: true },
          { label: '余', num: true },
          { label: '候补', num: true },
          { label: '进场', num: true },
        ]}
        rows={slots.flatMap((slot) =>
          slot.groups.map(({ id, category, seats, taken, waiting, waitlist }) => {
            const came = counts.get(id);
            return {
              key: id,
              cells: [
                slotLabel(slot),
                categoryLabel(category),
                `${seats}`,
                `${taken}`,
                `${seats - taken}`,
                waitlist > 0 ? `${waiting}/${waitlist}` : '不设',
                came ? `${came.registered + came.walkedIn}` : '0',
              ],
            };
          }),
        )}
      />
    </Panel>
  );
};
