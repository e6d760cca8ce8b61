import type { ReactNode } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { WorkbenchPageQuery as Data } from '#client/graphql/graphql.ts';
import { longDate, shortDate, weekday } from '#client/format.ts';
import { DutyReminder } from '#client/staff/domains/compliance/DutyReminder.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useFresh } from '#client/staff/ground/frame/use-fresh.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { type CalendarAround, useWorkCalendar } from '#client/staff/ground/frame/use-work-calendar.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Columns, Panel } from '#client/ui/desk/Panel.tsx';
import { Weeks } from '#client/ui/Weeks.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { sumUp } from './due.ts';
import { Recent } from './Recent.tsx';
import { Tasks } from './Tasks.tsx';
import { fiveWeeks } from './weeks.ts';

export const WorkbenchPageQuery = graphql(`
  query WorkbenchPage {
    workbench {
      today
      nextDueOn
      tasks {
        ...Task_fields
      }
      recent {
        ...RecentAction_fields
      }
    }
  }
`);

/** 工作台: what is due, soonest first, and what has been done lately. */
export function WorkbenchPage() {
  useTitle(DESK_LABELS.WORKBENCH);
  const asked = useDesk(WorkbenchPageQuery, {});
  useFresh(asked.refetch);
  const calendar = useWorkCalendar(asked.data?.workbench.today);
  return (
    <Waiting asked={asked}>
      {({ workbench }) => (
        <Bench bench={workbench} calendar={calendar}>
          <DutyReminder />
        </Bench>
      )}
    </Waiting>
  );
}

interface BenchProps {
  bench: Data['workbench'];
  calendar: CalendarAround | null;
  /** Above the tasks. */
  children?: ReactNode;
}

/** View of the workbench from plain data, without its query. */
export function Bench({ bench: { today, tasks, recent, nextDueOn }, calendar, children }: BenchProps) {
  const weeks = calendar ? fiveWeeks(today, tasks, calendar) : [];
  return (
    <>
      <DeskTop title={`${shortDate(today)}，${weekday(today)}`} note={sumUp(tasks, today, calendar)} />
      <DeskBody>
        {children}
        <Columns>
          <Tasks tasks={tasks} today={today} nextDueOn={nextDueOn ?? null} calendar={calendar} />
          <Recent actions={recent} today={today} />
        </Columns>
        {weeks.length > 0 ? (
          <Panel title="五周期限" flush aside={<CalendarNote calendar={calendar} />}>
            <Weeks caption="五周内的期限" days={weeks} />
          </Panel>
        ) : null}
      </DeskBody>
    </>
  );
}

const CalendarNote = ({ calendar }: Pick<BenchProps, 'calendar'>) => (
  <span className="tiny soft">
    灰底为休息日；节假日安排已导入至{calendar ? longDate(calendar.coveredThrough) : ''}
  </span>
);
