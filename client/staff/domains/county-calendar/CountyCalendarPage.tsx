import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { CalendarKind } from '#client/graphql/graphql.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useWorkCalendar } from '#client/staff/ground/frame/use-work-calendar.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { CALENDAR_KIND_LABELS, words } from '#client/words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CalendarChoices } from './CalendarChoices.tsx';
import { CalendarDates } from './CalendarDates.tsx';
import { CalendarEntryFragment } from './calendar-entry.ts';
import { OpenDayTerms } from './OpenDayTerms.tsx';
import { KIND, spanIn, UNIT } from './span.ts';

const CalendarDeskQuery = graphql(`
  query CountyCalendarDesk {
    serverTime {
      today
    }
    units {
      id
      name
      active
    }
  }
`);

const CountyCalendarQuery = graphql(`
  query CountyCalendar($from: CalendarDay!, $to: CalendarDay!, $kinds: [CalendarKind!], $unitId: ID) {
    countyCalendar(from: $from, to: $to, kinds: $kinds, unitId: $unitId) {
      total
      entries {
        id
        ...CalendarEntry_entry
      }
    }
  }
`);

const TITLE = '全县日历';
const KINDS = Object.keys(CALENDAR_KIND_LABELS) as CalendarKind[];

/** 全县日程: what every unit holds and when, and what stands in each other's way. */
export function CountyCalendarPage() {
  useTitle(TITLE);
  const desk = useDesk(CalendarDeskQuery, {});
  return (
    <>
      <DeskTop title={TITLE} note="活动、会议、听证会、问卷；看到的是本人岗位可以查阅的">
        <ButtonLink look="quiet" href={paths.events}>
          开放活动
        </ButtonLink>
        <Button onClick={() => window.print()}>{words.actions.print}</Button>
      </DeskTop>
      <DeskBody>
        <Waiting asked={desk}>
          {({ serverTime, units }) => <Calendar today={serverTime.today as CalendarDay} units={units} />}
        </Waiting>
        <OpenDayTerms year={null} />
      </DeskBody>
    </>
  );
}

/** The span that the address asks for, and what falls into it. */
function Calendar({
  today,
  units,
}: Pick<Parameters<typeof CalendarChoices>[0], 'units'> & { today: CalendarDay }) {
  const address = useAddress();
  const span = spanIn(address.get, today);
  const { from, to } = span;
  const kind = KINDS.find((one) => one === address.get(KIND));
  const kinds = kind ? [kind] : null;
  const asked = useDesk(CountyCalendarQuery, { from, to, kinds, unitId: address.get(UNIT) ?? null });
  const calendar = useWorkCalendar(from);
  return (
    <>
      <CalendarChoices span={span} units={units} />
      <Waiting asked={asked}>
        {({ countyCalendar: { entries, total } }) =>
          calendar ? (
            <CalendarDates
              span={span}
              today={today}
              calendar={calendar}
              entries={entries.map((one) => readFragment(CalendarEntryFragment, one))}
              total={total}
            />
          ) : null
        }
      </Waiting>
    </>
  );
}
