import { dayOf, shortDate, weekday } from '#client/format.ts';
import { Table } from '#client/ui/Table.tsx';
import { CALENDAR_KIND_LABELS } from '#client/words.ts';
import { deskOf, type Entry, hoursOf, marksOf } from './calendar-entry.ts';

const COLUMNS = ['时间', '事项', '类别', '单位', '地点', '情况'].map((label) => ({ label }));

/** The same dates one below the other. */
export const CalendarList = ({ entries, caption }: { entries: readonly Entry[]; caption: string }) => (
  <div className="panel-body">
    <Table stack tight caption={caption} captionHidden columns={COLUMNS} rows={entries.map(rowOf)} />
  </div>
);

const rowOf = (entry: Entry) => {
  const day = dayOf(entry.startsAt);
  return {
    key: entry.id,
    cells: [
      <span key="time">
        {`${shortDate(day)}（${weekday(day)}）`}
        <span className="nowrap">{hoursOf(entry)}</span>
      </span>,
      <a key="href" href={deskOf(entry)}>
        {entry.cancelled ? <s>{entry.title}</s> : entry.title}
      </a>,
      CALENDAR_KIND_LABELS[entry.kind],
      entry.unit.name,
      entry.place || '不限地点',
      marksOf(entry).join('；') || '—',
    ],
  };
};
