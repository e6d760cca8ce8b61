import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import { allowedIn } from '#client/staff/frame/CapabilityButton.tsx';
import { useAddress } from '#client/staff/frame/use-address.ts';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { useTitle } from '#client/staff/frame/use-title.ts';
import { Waiting } from '#client/staff/frame/Waiting.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Columns } from '#client/ui/desk/Panel.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { ImportDays } from './ImportDays.tsx';
import { YearDays } from './YearDays.tsx';

export const CalendarPageQuery = graphql(`
  query CalendarPage {
    workCalendar {
      coveredThrough
      years
      viewerCan {
        import {
          ...CapabilityButton_capability
        }
      }
    }
  }
`);

const YEAR = 'nian';

/** 工作日历: the days off and worked weekends of each year, by the State Council's notice. */
export function CalendarPage() {
  useTitle(DESK_LABELS.CALENDAR);
  const address = useAddress();
  const asked = useDesk(CalendarPageQuery, {});
  return (
    <Waiting asked={asked}>
      {({ workCalendar: { years, coveredThrough, viewerCan } }) => {
        const latest = Math.max(...years);
        const year = Number(address.get(YEAR)) || latest;
        return (
          <>
            <DeskTop
              title={DESK_LABELS.CALENDAR}
              note={`已导入至${longDate(coveredThrough)}；之后的工作日期限都标为暂定`}
            />
            <DeskBody>
              <Chips
                label="年份"
                lead
                items={years
                  .toSorted((one, other) => other - one)
                  .map((one) => ({
                    href: address.with({ [YEAR]: String(one) }),
                    label: String(one),
                    current: one === year,
                  }))}
              />
              <Columns>
                <YearDays year={year} />
                {allowedIn(viewerCan.import) ? (
                  <ImportDays next={latest + 1} onDone={(done) => address.go({ [YEAR]: String(done) })} />
                ) : null}
              </Columns>
            </DeskBody>
          </>
        );
      }}
    </Waiting>
  );
}
