import { useParams } from 'wouter';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { EventDeskQuery as Data } from '#client/graphql/graphql.ts';
import { eventHref } from '#client/citizen/addresses/event.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { DESK_LABELS, EVENT_KIND_LABELS, EVENT_STAGE_LABELS } from '#client/words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { canOf } from './event-can.ts';
import { EventActions } from './EventActions.tsx';
import { type EventRecord, eventRecord } from './event-record.ts';
import { EventSteps } from './EventSteps.tsx';
import { NoticesPanel, PlanPanel } from './PlanPanel.tsx';
import { RepeatPanel } from './RepeatForm.tsx';
import { SeatsPanel } from './SeatsPanel.tsx';

const EventDeskQuery = graphql(`
  query EventDesk($no: String!) {
    serverTime {
      now
      today
    }
    event(no: $no) {
      id
      ...EventRecord_event
    }
  }
`);

/** 一次活动的办理: how far it is, what is to be done, everything on record. */
export function EventPage() {
  const { no = '' } = useParams();
  useTitle(DESK_LABELS.EVENTS);
  const asked = useDesk(EventDeskQuery, { no });
  return <Waiting asked={asked}>{(data) => (data.event ? <Desk {...data} /> : <NotFoundPage />)}</Waiting>;
}

function Desk({ event: found, serverTime }: Data) {
  if (!found) return null;
  const event = eventRecord(found);
  const props = { event, today: serverTime.today as CalendarDay, now: serverTime.now };
  return (
    <>
      <Top event={event} />
      <DeskBody>
        <EventSteps event={event} />
        <AsideFirst aside={<EventActions {...props} />}>
          <SeatsPanel {...props} />
          <PlanPanel {...props} />
          <NoticesPanel {...props} />
          {notMine(offer(canOf(event), 'save')) ? null : <RepeatPanel {...props} />}
        </AsideFirst>
      </DeskBody>
    </>
  );
}

const Top = ({ event: { no, kind, title, stage, unit, publishedAt } }: { event: EventRecord }) => (
  <DeskTop
    title={title}
    note={[no, EVENT_KIND_LABELS[kind], EVENT_STAGE_LABELS[stage], unit.name].join('　')}
  >
    <ButtonLink look="quiet" href={paths.events}>
      返回列表
    </ButtonLink>
    {publishedAt ? (
      <ButtonLink look="quiet" href={eventHref(no)} target="_blank" rel="noopener">
        看公众页面
      </ButtonLink>
    ) : null}
  </DeskTop>
);
