import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { dayOf } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { EVENT_KIND_NAMES, EVENT_KINDS } from '#client/words.ts';
import { HEARINGS } from '../addresses/hearing.ts';
import { MEETINGS } from '../addresses/meeting.ts';
import { Conditions } from '../NothingFound.tsx';
import { ActivityFilters } from './ActivityFilters.tsx';
import { ACTIVITIES } from '../addresses/activity.ts';
import { askedIn, conditionsOf } from './asked.ts';
import { EntryList } from './EntryList.tsx';
import { entriesOf, spansOf } from './entries.ts';
import { Jump, None, NoneAhead } from './Jump.tsx';
import { KindChips } from './KindChips.tsx';
import { MonthPart } from './MonthPart.tsx';
import { OpenDayYear } from './OpenDayYear.tsx';
import { SubscribeLine } from './SubscribeLine.tsx';

export const ActivitiesPageQuery = graphql(`
  query ActivitiesPage(
    $eventKind: EventKind
    $state: EventState
    $unitId: ID
    $from: CalendarDay
    $to: CalendarDay
    $kinds: [CalendarKind!]
    $withEvents: Boolean!
    $withActivities: Boolean!
    $withHearings: Boolean!
    $withMeetings: Boolean!
  ) {
    serverTime {
      now
      today
    }
    units {
      id
      name
      active
    }
    openDayYear {
      ...OpenDayTerm_fields
    }
    countyCalendar(from: $from, to: $to, kinds: $kinds, unitId: $unitId) {
      entries {
        id
        kind
        no
        seq
        title
        startsAt
        cancelled
        postponed
      }
    }
    events(kind: $eventKind, state: $state, unitId: $unitId, from: $from, to: $to, first: 40)
      @include(if: $withEvents) {
      nodes {
        no
        stage
        startsAt
        signUpOpensAt
        signUpClosesAt
        hostUnits {
          id
        }
        slots {
          startsAt
          endsAt
        }
        ...EventItem_event
      }
      pageInfo {
        hasNextPage
      }
    }
    activities @include(if: $withActivities) {
      id
      decision {
        no
        leadUnit {
          id
        }
      }
      state
      startsAt
      endsAt
      ...ActivityItem_activity
    }
    hearings(unitId: $unitId, first: 30) @include(if: $withHearings) {
      nodes {
        id
        stage
        beginsAt
        unit {
          id
        }
        ...HearingItem_hearing
      }
      pageInfo {
        hasNextPage
      }
    }
    meetings(unitId: $unitId, from: $from, to: $to, first: 20) @include(if: $withMeetings) {
      nodes {
        id
        stage
        startsAt
        unit {
          id
        }
        ...MeetingItem_meeting
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export type ActivitiesData = ResultOf<typeof ActivitiesPageQuery>;

/** 公众参与活动: what one can come to or fill in, and what came of the others; the next on top, what is over below. */
export function ActivitiesPage({ data, at }: PageProps<ActivitiesData>) {
  const { units, serverTime, countyCalendar, openDayYear } = data;
  const asked = askedIn(at.query);
  const entries = entriesOf(data, asked);
  const conditions = conditionsOf(units, at);
  const spans = spansOf(entries, serverTime);
  const month = asked.month ?? nextMonth(countyCalendar.entries, serverTime.today);
  const over = spans.filter(({ id }) => id === 'yiwang');
  return (
    <Page>
      <PageHead title="公众参与活动" lead="走进政府，面对面提意见。报名不用注册。" />
      <MonthPart month={month} today={serverTime.today} dates={countyCalendar.entries} at={at} />
      <KindChips at={at} />
      <ActivityFilters units={units} today={serverTime.today} at={at} />
      <Jump spans={spans} />
      {conditions.length > 0 && entries.length > 0 ? (
        <Conditions path={ACTIVITIES} conditions={conditions} />
      ) : null}
      {entries.length === 0 ? <None conditions={conditions} /> : null}
      {asked.state === null && spans.length === over.length && entries.length > 0 ? (
        <NoneAhead conditions={conditions} />
      ) : null}
      {spans
        .filter((span) => !over.includes(span))
        .map((span) => (
          <EntryList key={span.id} {...span} />
        ))}
      {over.map((span) => (
        <EntryList key={span.id} {...span} />
      ))}
      <Earlier {...data} />
      {showsYear(asked.kind) ? <OpenDayYear terms={openDayYear} /> : null}
      <SubscribeLine units={units} at={at} />
    </Page>
  );
}

/** The year's open days, unless another kind is asked for. */
const showsYear = (asked: ReturnType<typeof askedIn>['kind']) =>
  asked === null || EVENT_KIND_NAMES.some((kind) => kind === asked && EVENT_KINDS[kind].countsAsOpenDay);

/** A list shows the latest alone; where the earlier ones are. */
const Earlier = ({ events, hearings, meetings }: ActivitiesData) =>
  [events, hearings, meetings].some((list) => list?.pageInfo.hasNextPage) ? (
    <p className="small">
      这里列出最近的，更早的活动请按月份筛选；全部听证会见<a href={HEARINGS}>听证会</a>，全部会议见
      <a href={MEETINGS}>政府会议</a>。
    </p>
  ) : null;

/** The month of what comes next; without any, this one. */
const nextMonth = (dates: readonly { startsAt: string; cancelled: boolean }[], today: string): string => {
  const next = dates.find(({ startsAt, cancelled }) => !cancelled && dayOf(startsAt) >= today);
  return (next ? dayOf(next.startsAt) : today).slice(0, 7);
};
