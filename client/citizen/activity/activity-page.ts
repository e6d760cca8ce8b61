import { words } from '#client/words.ts';
import { page, wholeNumber } from '../page.ts';
import type { At } from '#client/route.ts';
import { ActivitiesPage, ActivitiesPageQuery } from './ActivitiesPage.tsx';
import { ActivityPage, ActivityPageQuery } from './ActivityPage.tsx';
import { turnsOf } from '../event/turns.ts';
import { ACTIVITIES, activityHref } from './addresses.ts';

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

export const activitiesPage = page({
  document: ActivitiesPageQuery,
  query: ['leibie', 'yue'],
  variables: () => ({}),
  page: ActivitiesPage,
  meta: () => ({ title: '公众参与活动', crumbs: [{ name: words.nav.events }] }),
  current: ACTIVITIES,
  scopes: () => ['activities', 'events', 'hearings'],
  until: ({ activities, events }) => [
    ...activities.flatMap(({ startsAt, endsAt, signUpClosesAt }) => [startsAt, endsAt, signUpClosesAt]),
    ...events.nodes.flatMap(turnsOf),
  ],
});

export const activityPage = page({
  document: ActivityPageQuery,
  variables: placeIn,
  page: ActivityPage,
  meta: ({ activity }) => activity && { title: activity.title, crumbs: crumbsTo(activity) },
  current: ACTIVITIES,
  scopes: () => ['activities'],
  until: ({ activity }) => [activity?.startsAt, activity?.endsAt, activity?.signUpClosesAt],
});
