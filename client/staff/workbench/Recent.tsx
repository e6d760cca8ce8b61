import { clock, dayOf, shortDate } from '#client/format.ts';
import type { WorkbenchPageQuery } from '#client/graphql/graphql.ts';
import { deedWord } from '#client/staff/frame/deeds.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { LogList } from '#client/ui/desk/TaskList.tsx';
import { addDays, type CalendarDay } from '#server/law/calendar-day.ts';

type Deed = WorkbenchPageQuery['workbench']['recent'][number];

/** 9:42 today, 昨天 17:20, 11月18日 before. */
export function whenOf(at: string, today: string): string {
  const day = dayOf(at);
  if (day === today) return clock(at);
  return day === addDays(today as CalendarDay, -1) ? `昨天 ${clock(at)}` : shortDate(day);
}

export function Recent({ deeds, today }: { deeds: readonly Deed[]; today: string }) {
  return (
    <Panel title="最近办理" flush={deeds.length > 0}>
      {deeds.length > 0 ? (
        <LogList
          items={deeds.map(({ at, who, deed, title, path }, index) => ({
            key: `${at}${index}`,
            when: whenOf(at, today),
            children: (
              <>
                {who} {deedWord(deed)}
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
