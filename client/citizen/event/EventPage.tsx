import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, Section } from '#client/ui/Layout.tsx';
import { OtherWays } from '../ways/OtherWays.tsx';
import { waysOf } from '../ways/other-ways.ts';
import { FollowLink } from '../parts/FollowLink.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { eventHref } from '../addresses/event.ts';
import { isComing } from '../parts/event-standing.ts';
import { withPlan } from './event-plan.ts';
import { Announcement, EventBody } from './EventBody.tsx';
import { EventHead, isOpen, RegisterBar } from './EventHead.tsx';
import { EventNoticesPart } from './EventParts.tsx';
import { LastTimePart } from './LastTimePart.tsx';
import { RegisterForm } from './RegisterForm.tsx';

export const EventPageQuery = graphql(`
  query EventPage($no: String!) {
    serverTime {
      now
    }
    privacyNotice {
      version
      text
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
        ...Place_room
      }
      report {
        attendance {
          persons
        }
      }
      reportPublishedAt
      opinions {
        answer
        entered {
          outcome
        }
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
      ...LastTime_event
      ...RegisterForm_event
    }
  }
`);

export type EventData = ResultOf<typeof EventPageQuery>;
export type Event = ReturnType<typeof withPlan<NonNullable<EventData['event']>>>;

/** 政府开放日、新闻发布会: how to come or what came of it, the plan, the last one, and last the announcement. */
export function EventPage({ data, at }: PageProps<EventData>) {
  const { event: found, serverTime, privacyNotice } = data;
  if (!found) return null;
  const event = withPlan(found);
  const matter = event.decision?.inFull;
  return (
    <>
      <div>
        <Page>
          <EventHead event={event} />
          <EventBody event={event} />
        </Page>
        <RegisterBar event={event} />
      </div>
      <Page>
        {isOpen(event) ? (
          <div className="screen-only">
            <Section id="baoming" title="报名参加" rule>
              <RegisterForm event={event} privacyNotice={privacyNotice} formKey="" form={null} />
            </Section>
          </div>
        ) : null}
        {isComing(event.stage) ? <LastTimePart event={event} /> : null}
        {matter ? (
          <OtherWays ways={waysOf(matter, { now: serverTime.now, except: eventHref(event.no) })} />
        ) : null}
        <EventNoticesPart event={event} />
        <Announcement event={event} />
        <FollowLink no={event.decision?.no ?? null} unitId={event.unit.id} />
        <PrintAddress at={at} href={eventHref(event.no)} />
      </Page>
    </>
  );
}
