import { offer } from '#client/offer.ts';
import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Changes } from '#client/staff/engines/change/Changes.tsx';
import { Columns, Panel } from '#client/ui/desk/Panel.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { Calculator } from './Calculator.tsx';
import { DueMonth } from './DueMonth.tsx';
import { ImportDays } from './ImportDays.tsx';
import { YearDays } from './YearDays.tsx';

export const CalendarPageQuery = graphql(`
  query CalendarPage {
    serverTime {
      today
    }
    workCalendar {
      coveredThrough
      years
      changes {
        ...ProposedChange_fields
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

const YEAR = 'nian';

/** Whoever has a ledger sees its days in a month. */
const DueDays = ({ today }: { today: string }) =>
  useViewer().desks.includes('LEDGER') ? <DueMonth today={today} /> : null;

/** 工作日历: what falls due, days counted, and each year's days off and worked weekends by the State Council's notice. */
export function CalendarPage() {
  useTitle(DESK_LABELS.CALENDAR);
  const asked = useDesk(CalendarPageQuery, {});
  return (
    <Waiting asked={asked}>
      {({ serverTime: { today }, workCalendar: { years, coveredThrough, changes, viewerCan } }) => {
        return (
          <>
            <DeskTop
              title={DESK_LABELS.CALENDAR}
              note={`已导入至${longDate(coveredThrough)}；之后的工作日期限都标为暂定`}
            />
            <DeskBody>
              <Columns>
                <DueDays today={today} />
                <Calculator today={today} />
              </Columns>
              {changes.length > 0 ? (
                <Panel title="已导入的安排的更正">
                  <Changes
                    changes={changes}
                    about={() => '节假日安排'}
                    effect="该年的安排全部替换，暂定的期限随即重新计算，公众页面上的日期可能变化。"
                    capability={offer(viewerCan, 'import')}
                  />
                </Panel>
              ) : null}
              <Arrangement years={years} mayImport={allowedIn(offer(viewerCan, 'import'))} />
            </DeskBody>
          </>
        );
      }}
    </Waiting>
  );
}

/** The days off and worked weekends of a year; who may imports the next. */
function Arrangement({ years, mayImport }: { years: readonly number[]; mayImport: boolean }) {
  const address = useAddress();
  const latest = Math.max(...years);
  const year = Number(address.get(YEAR)) || latest;
  return (
    <>
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
        {mayImport ? (
          <ImportDays years={years} onDone={(done) => address.go({ [YEAR]: String(done) })} />
        ) : null}
      </Columns>
    </>
  );
}
