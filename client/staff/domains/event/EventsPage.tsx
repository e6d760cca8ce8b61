import { graphql } from '#client/graphql/gql.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { DESK_LABELS, EVENT_KIND_LABELS } from '#client/words.ts';
import { COUNTY_CALENDAR, EVENT_ROOMS, NEW_EVENT } from '#client/staff/ground/addresses/event.ts';
import { EventFilters } from './EventFilters.tsx';
import { EventGrid } from './EventGrid.tsx';
import { filterIn } from './event-filter.ts';

const EventsDeskQuery = graphql(`
  query EventsDesk(
    $kind: EventKind
    $state: EventState
    $stage: EventStage
    $unitId: ID
    $from: CalendarDay
    $to: CalendarDay
    $after: String
  ) {
    units {
      id
      name
    }
    planEventCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    events(
      kind: $kind
      state: $state
      stage: $stage
      unitId: $unitId
      from: $from
      to: $to
      first: 50
      after: $after
    ) {
      ...EventGrid_events
    }
  }
`);

/** 开放活动: open days, press conferences, talks and visits, with what is to be done next. */
export function EventsPage() {
  useTitle(DESK_LABELS.EVENTS);
  const { unit } = useViewer();
  const address = useAddress();
  const asked = useDesk(EventsDeskQuery, filterIn(address));
  const plans = asked.data ? !notMine(asked.data.planEventCan) : false;
  return (
    <>
      <DeskTop
        title={DESK_LABELS.EVENTS}
        note={`${unit.name}　${Object.values(EVENT_KIND_LABELS).join('、')}`}
      >
        <ButtonLink look="quiet" href={COUNTY_CALENDAR}>
          全县日历
        </ButtonLink>
        {plans ? (
          <>
            <ButtonLink look="quiet" href={EVENT_ROOMS}>
              场地
            </ButtonLink>
            <ButtonLink href={NEW_EVENT}>筹备活动</ButtonLink>
          </>
        ) : null}
      </DeskTop>
      <DeskBody>
        <Waiting asked={asked}>
          {({ events, units }) => (
            <>
              <EventFilters units={units} />
              <EventGrid events={events} />
            </>
          )}
        </Waiting>
      </DeskBody>
    </>
  );
}
