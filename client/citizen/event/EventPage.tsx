import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { moment } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { EVENT_KIND_LABELS, EVENT_KINDS } from '#client/words.ts';
import { decisionHref } from '../addresses.ts';
import { OtherWays } from '../ways/OtherWays.tsx';
import { waysOf } from '../ways/other-ways.ts';
import { PressWays } from '../press/PressWays.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { wasPostponed } from '../was-postponed.ts';
import { eventCalendarHref, eventHref, registerHref } from './addresses.ts';
import { noticeFacts } from './event-facts.tsx';
import { EventNoticesPart } from './EventParts.tsx';
import { EventFeedbackPart } from './FeedbackPart.tsx';
import { EventReportPart } from './ReportPart.tsx';
import { PostponedNote } from './PostponedNote.tsx';
import { standingTag } from './standing.ts';

export const EventPageQuery = graphql(`
  query EventPage($no: String!) {
    serverTime {
      now
    }
    event(no: $no) {
      no
      kind
      stage
      title
      purpose
      programme
      audience
      place
      contact
      moderator
      openSignUp
      signUpOpensAt
      signUpClosesAt
      partyMax
      publishedAt
      cancelReason
      startsAt
      endsAt
      unit {
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
      speakers {
        name
        post
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
      ...PostponedNote_event
      ...EventNotices_event
      ...EventReport_event
      ...EventFeedback_event
    }
  }
`);

export type EventData = ResultOf<typeof EventPageQuery>;
export type Event = NonNullable<EventData['event']>;

/** 政府开放日、新闻发布会: what can be done now, the announcement, what changed, and what came of it. */
export function EventPage({ data: { event, serverTime }, at }: PageProps<EventData>) {
  if (!event) return null;
  const matter = event.decision?.inFull;
  const tag = standingTag(event.stage, event.slots);
  return (
    <Page>
      <PageHead
        tags={
          <>
            <Tag kind={tag.kind}>{tag.word}</Tag>
            <Tag>{EVENT_KIND_LABELS[event.kind]}</Tag>
            {wasPostponed(event.notices) ? <Tag kind="care">延期过</Tag> : null}
          </>
        }
        title={event.title}
        struck={event.stage === 'CANCELLED'}
      >
        <Facts inline items={headFacts(event)} />
      </PageHead>
      <PostponedNote event={event} />
      <Now {...event} />
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
      <PrintAddress at={at} href={eventHref(event.no)} />
    </Page>
  );
}

const headFacts = ({ hostUnits, decision, publishedAt }: Event): Fact[] => [
  { term: '主办单位', detail: hostUnits.map(({ name }) => name).join('、') },
  ...(decision
    ? [{ term: '相关决策', detail: <a href={decisionHref(decision.no)}>{decision.title}</a> }]
    : []),
  ...(publishedAt ? [{ term: '公告时间', detail: moment(publishedAt) }] : []),
];

/** What one can do now, or why not. */
function Now(event: Event) {
  if (event.stage === 'CANCELLED')
    return (
      <Note tone="care" title="这项活动已经取消">
        <p>{`原因：${event.cancelReason ?? ''}`}</p>
        <p className="screen-only">
          加入过日历的，<a href={eventCalendarHref(event.no)}>在日历中划去</a>。
        </p>
      </Note>
    );
  if (event.stage === 'FINISHED' || event.stage === 'REPORT_PUBLISHED' || event.stage === 'ARCHIVED')
    return null;
  const open = event.slots.some(({ signUpFindings }) => signUpFindings.length === 0);
  const why = event.slots[0]?.signUpFindings ?? [];
  return (
    <div className="stack screen-only gap-below">
      <p className="row">
        {open ? <ButtonLink href={registerHref(event.no)}>报名参加</ButtonLink> : null}
        <ButtonLink look="quiet" href={eventCalendarHref(event.no)}>
          加入日历
        </ButtonLink>
      </p>
      {open || !event.openSignUp
        ? null
        : why.map(({ code, message, fix }) => (
            <p key={code} className="small soft">
              {message}
              {fix}
            </p>
          ))}
    </div>
  );
}
