import type { At } from '#client/route.ts';
import { words } from '#client/words.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { page } from '../page.ts';
import { waysScopes, waysTurns } from '../ways/other-ways.ts';
import { eventHref } from '../addresses/event.ts';
import { turnsOf } from '../parts/event-turns.ts';
import { withPlan } from './event-plan.ts';
import { EventPage, EventPageQuery } from './EventPage.tsx';
import { gatheringMeta } from '../activity/gathering-meta.ts';

/** The number of the event, as an address names it. */
export const eventIn = ({ params: { no = '' } }: Pick<At, 'params'>) => ({ no });

/** The way to a page under an event (当前位置). */
export const crumbsTo = (event: { no: string; title: string }, ...under: { name: string }[]) => [
  { name: words.nav.events, href: ACTIVITIES },
  under.length > 0 ? { name: event.title, href: eventHref(event.no) } : { name: event.title },
  ...under,
];

export const eventPage = page({
  document: EventPageQuery,
  variables: eventIn,
  page: EventPage,
  meta: ({ event: found }) => {
    const event = found && withPlan(found);
    return event && { ...gatheringMeta(event), crumbs: crumbsTo(event) };
  },
  current: ACTIVITIES,
  scopes: ({ event }) =>
    event
      ? ['events', `event:${event.no}`, ...(event.decision?.inFull ? waysScopes(event.decision.inFull) : [])]
      : [],
  until: ({ event }) =>
    event
      ? [...turnsOf(withPlan(event)), ...(event.decision?.inFull ? waysTurns(event.decision.inFull) : [])]
      : [],
});
