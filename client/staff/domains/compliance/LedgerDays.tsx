import { fullDate } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Evidence, Matter, Owner, Standing, Terms } from './DutyCells.tsx';
import type { Duty } from './duty-words.ts';

const COLUMNS = ['状态', '合规事项', '决策', '责任单位', '证据'].map((label) => ({ label }));

/** Entries of many matters as a table. */
export const EntryTable = ({ caption, duties }: { caption: string; duties: readonly Duty[] }) => (
  <Table
    stack
    tight
    captionHidden
    caption={caption}
    columns={COLUMNS}
    rows={duties.map((duty) => ({
      key: duty.id,
      cells: [
        <Standing key="standing" {...duty} />,
        <Terms key="terms" {...duty} />,
        <Matter key="matter" {...duty} />,
        <Owner key="owner" {...duty} />,
        <Evidence key="evidence" {...duty} />,
      ],
    }))}
  />
);

/** Entries under their days. */
export function LedgerDays({ today, duties }: { today: string; duties: readonly Duty[] }) {
  const days = [...Map.groupBy(duties, ({ day }) => day ?? '')];
  return (
    <>
      {days.map(([day, entries]) => (
        <Panel
          key={day}
          title={`${fullDate(day)}${day === today ? '，今天' : ''}`}
          aside={<span className="small soft">{entries.length}项</span>}
        >
          <EntryTable caption={`${fullDate(day)}的事项`} duties={entries} />
        </Panel>
      ))}
    </>
  );
}
