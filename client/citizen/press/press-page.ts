import { ACTIVITIES } from '../addresses/activity.ts';
import { crumbsTo, eventIn } from '../event/event-pages.ts';
import { page } from '../page.ts';
import { PressPage, PressPageQuery } from './PressPage.tsx';

export const pressPage = page({
  document: PressPageQuery,
  variables: eventIn,
  page: PressPage,
  meta: ({ pressConference: press }) =>
    press && {
      title: `文字实录：${press.event.title}`,
      crumbs: crumbsTo(press.event, { name: '文字实录' }),
    },
  current: ACTIVITIES,
  scopes: ({ pressConference: press }) =>
    press ? [`live:${press.id}`, `event:${press.event.no}`, 'events'] : [],
  until: ({ pressConference: press }) => [press?.event.startsAt, press?.event.endsAt],
  showsVideo: ({ pressConference: press }) => press?.live.withVideo ?? false,
});
