import { graphql } from '#client/graphql/gql.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { skipToken } from '@apollo/client/react';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Note } from '#client/ui/Note.tsx';

const DutyReminderQuery = graphql(`
  query DutyReminder {
    dutyReminder {
      ...DutyReminder_fields
    }
  }
`);

/** 合规提示: what of one's own duties was missed, lacks, or is near; nothing is said where all is well. */
export function DutyReminder() {
  const { desks } = useViewer();
  const { data } = useDesk(DutyReminderQuery, desks.includes('LEDGER') ? {} : skipToken);
  const { late = 0, missing = 0, soon = 0 } = data?.dutyReminder ?? {};
  const said = [
    ...(late > 0 ? [`${late}项逾期未办`] : []),
    ...(missing > 0 ? [`${missing}项缺漏`] : []),
    ...(soon > 0 ? [`${soon}项在三个工作日内到期`] : []),
  ];
  if (said.length === 0) return null;
  return (
    <Note tone={late + missing > 0 ? 'due' : 'care'} title={`合规事项：${said.join('，')}`}>
      <a href={paths.ledger}>看工作台账</a>
    </Note>
  );
}
