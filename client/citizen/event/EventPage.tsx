import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { EVENT_KINDS } from '#client/words.ts';
import { OtherWays } from '../ways/OtherWays.tsx';
import { waysOf } from '../ways/other-ways.ts';
import { PressWays } from './PressWays.tsx';
import { FollowLink } from '../parts/FollowLink.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { eventCalendarHref, eventHref } from '../addresses/event.ts';
import { withPlan } from './event-plan.ts';
import { noticeFacts } from './event-facts.tsx';
import { EventHead, RegisterBar } from './EventHead.tsx';
import { EventNoticesPart } from './EventParts.tsx';
import { EventFeedbackPart } from './FeedbackPart.tsx';
import { EventReportPart } from './ReportPart.tsx';
import { PostponedNote } from './PostponedNote.tsx';

export const EventPageQuery = graphql(`
  query EventPage($no: String!) {
    serverTime {
      now
    }
    event(no: $no) {
      no
      stage
      pressSignUp
      publishedAt
      cancelReason
      startsAt
      endsAt
      unit {
        id
        name
      }
      hostUnits {
        name
      }
      room {
        address
        access
      }
      decision {
        no
        title
        inFull {
          ...OtherWays_decision
        }
      }
      slots {
        id
        startsAt
        endsAt
        signUpFindings {
          code
          message
          fix
        }
        groups {
          category
          seats
          taken
          waiting
        }
      }
      notices {
        kind
      }
      ...EventPlan_event
      ...PostponedNote_event
      ...EventNotices_event
      ...EventReport_event
      ...EventFeedback_event
    }
  }
`);

export type EventData = ResultOf<typeof EventPageQuery>;
export type Event = ReturnType<typeof withPlan<NonNullable<EventData['event']>>>;

/** 政府开放日、新闻发布会: the action open now, the announcement, the changes, and the report. */
export function EventPage({ data: { event: found, serverTime }, at }: PageProps<EventData>) {
  if (!found) return null;
  const event = withPlan(found);
  const matter = event.decision?.inFull;
  return (
    <>
      <Page>
        <EventHead event={event} />
        <PostponedNote event={event} />
        <Cancelled {...event} />
        {EVENT_KINDS[event.kind].hasPress && event.stage !== 'CANCELLED' ? <PressWays {...event} /> : null}
        <EventReportPart event={event} />
        <EventFeedbackPart event={event} />
        <Section id="gonggao" title="活动公告" rule>
          <Facts items={noticeFacts(event)} />
        </Section>
        <EventNoticesPart event={event} />
        {matter ? (
          <OtherWays ways={waysOf(matter, { now: serverTime.now, except: eventHref(event.no) })} />
        ) : null}
        <FollowLink no={event.decision?.no ?? null} unitId={event.unit.id} />
        <PrintAddress at={at} href={eventHref(event.no)} />
      </Page>
      <RegisterBar event={event} />
    </>
  );
}

/** Notice of an event that will not take place, with the reason. */
const Cancelled = ({ no, stage, cancelReason }: Event) =>
  stage === 'CANCELLED' ? (
    <Note tone="care" title="这项活动已经取消">
      <p>{`原因：${cancelReason ?? ''}`}</p>
      <p className="screen-only">
        加入过日历的，<a href={eventCalendarHref(no)}>在日历中划去</a>。
      </p>
    </Note>
  ) : null;
