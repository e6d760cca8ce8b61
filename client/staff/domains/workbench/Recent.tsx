import { clock, dayOf, shortDate } from '#client/format.ts';
import type { WorkbenchPageQuery } from '#client/graphql/graphql.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { LogList } from '#client/ui/desk/TaskList.tsx';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';

type Action = WorkbenchPageQuery['workbench']['recent'][number];

/** 9:42 today, 昨天 17:20, 11月18日 before. */
export function whenOf(at: string, today: string): string {
  const day = dayOf(at);
  if (day === today) return clock(at);
  return day === addDays(today as CalendarDay, -1) ? `昨天 ${clock(at)}` : shortDate(day);
}

/** Several of the same action on the same matter in one go. */
interface ActionRun extends Action {
  times: number;
}

const SHOWN = 7;
const same = (one: Action, other: Action) =>
  one.action === other.action &&
  one.who === other.who &&
  one.title === other.title &&
  dayOf(one.at) === dayOf(other.at);

/** The actions that changed something, runs of the same one as one line, the latest first. */
export function runsOf(actions: readonly Action[]): ActionRun[] {
  const runs: ActionRun[] = [];
  for (const action of actions.filter((one) => !one.action.startsWith('person.signed'))) {
    const last = runs.at(-1);
    if (last && same(last, action)) last.times += 1;
    else runs.push({ ...action, times: 1 });
  }
  return runs.slice(0, SHOWN);
}

export function Recent({ actions, today }: { actions: readonly Action[]; today: string }) {
  const runs = runsOf(actions);
  return (
    <Panel title="最近办理" flush={runs.length > 0}>
      {runs.length > 0 ? (
        <LogList
          items={runs.map(({ at, who, words, title, path, times }, index) => ({
            key: `${at}${index}`,
            when: whenOf(at, today),
            children: (
              <>
                {who}
                {words}
                {times > 1 ? `${times}次` : ''}
                {title ? '：' : ''}
                {path ? <a href={path}>{title}</a> : title}
              </>
            ),
          }))}
        />
      ) : (
        <p className="soft">本单位还没有办理记录。</p>
      )}
    </Panel>
  );
}
