import { offer } from '#client/offer.ts';
import { Changes } from '#client/staff/engines/change/Changes.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { canOf } from './meeting-can.ts';
import { type MeetingProps, titleOf } from './meeting-record.ts';

const AGAIN = '已经审查的纪要须重新审查。';

/** 审议结果和出席情况的更正 of a meeting, by two persons. */
export function MeetingChangesPanel({ meeting }: MeetingProps) {
  const results = meeting.agenda.filter(({ corrections }) => corrections.length > 0);
  const attendance = meeting.attendance?.corrections ?? [];
  if (results.length === 0 && attendance.length === 0) return null;
  return (
    <Panel title="审议结果和出席情况的更正">
      {results.map((item) => (
        <Changes
          key={item.id}
          changes={item.corrections}
          about={() => `第${item.position}项《${titleOf(item)}》的审议结果`}
          effect={`审议结果改为更正后的结果；${AGAIN}`}
          capability={offer(canOf(meeting), 'correctResult')}
        />
      ))}
      {attendance.length > 0 ? (
        <Changes
          changes={attendance}
          about={() => '出席情况'}
          effect={`出席情况改为更正后的情况；${AGAIN}`}
          capability={offer(canOf(meeting), 'recordAttendance')}
        />
      ) : null}
    </Panel>
  );
}
