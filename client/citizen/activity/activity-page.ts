import { words } from '#client/words.ts';
import { page, wholeNumber } from '../page.ts';
import type { At } from '#client/route.ts';
import { EVENT_DATES, EVENT_FEED, eventHref } from '../addresses/event.ts';
import { type ActivitiesData, ActivitiesPage, ActivitiesPageQuery } from './ActivitiesPage.tsx';
import { askedIn, CONDITIONS, feedHref, feedTitle, variablesOf } from './asked.ts';
import { ActivityPage, ActivityPageQuery } from './ActivityPage.tsx';
import { turnsOf } from '../parts/event-turns.ts';
import { waysScopes, waysTurns } from '../ways/other-ways.ts';
import { ACTIVITIES, activityHref } from '../addresses/activity.ts';
import { gatheringMeta } from './gathering-meta.ts';

/** The decision's number and the place of the activity in it, as an address names them. */
export const placeIn = ({ params: { no = '', seq } }: Pick<At, 'params'>) => {
  const number = wholeNumber(seq);
  return number === null ? null : { no, seq: number };
};

/** The way to a page under an activity (当前位置). */
export const crumbsTo = (
  activity: { title: string; seq: number; decision: { no: string } },
  ...under: { name: string }[]
) => [
  { name: words.nav.events, href: ACTIVITIES },
  under.length > 0 ? { name: activity.title, href: activityHref(activity) } : { name: activity.title },
  ...under,
];

/** The same for programs: the news and the dates of what was asked for. */
const alternatesOf = ({ units }: Pick<ActivitiesData, 'units'>, { query }: At) => {
  const title = feedTitle(
    askedIn(query),
    units.find(({ id }) => id === query.danwei),
  );
  return [
    { mediaType: 'application/rss+xml', href: feedHref(EVENT_FEED, query), title: `${title}：公告和变更` },
    { mediaType: 'text/calendar', href: feedHref(EVENT_DATES, query), title: `${title}：日程` },
  ];
};

export const activitiesPage = page({
  document: ActivitiesPageQuery,
  query: CONDITIONS,
  variables: ({ query }) => variablesOf(askedIn(query)),
  page: ActivitiesPage,
  meta: (data, at) => ({
    title: '公众参与活动',
    crumbs: [{ name: words.nav.events }],
    alternates: alternatesOf(data, at),
  }),
  current: ACTIVITIES,
  scopes: () => ['activities', 'events', 'hearings', 'meetings', 'policy'],
  until: ({ activities, events, countyCalendar }) => [
    ...(activities ?? []).flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
    ...(events?.nodes ?? []).flatMap(turnsOf),
    ...countyCalendar.entries.map(({ startsAt }) => startsAt),
  ],
});

export const activityPage = page({
  document: ActivityPageQuery,
  variables: placeIn,
  movedTo: ({ eventFormerlyAt }) => eventFormerlyAt && eventHref(eventFormerlyAt),
  page: ActivityPage,
  meta: ({ activity }) => activity && { ...gatheringMeta(activity), crumbs: crumbsTo(activity) },
  current: ACTIVITIES,
  scopes: ({ decision }) => ['activities', ...(decision ? waysScopes(decision) : [])],
  until: ({ activity, decision }) => [
    activity?.startsAt,
    activity?.endsAt,
    ...(decision ? waysTurns(decision) : []),
  ],
});
