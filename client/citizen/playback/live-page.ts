import { words } from '#client/words.ts';
import { MEETINGS, meetingHref } from '../addresses/meeting.ts';
import { meetingIn } from '../meeting/meeting-page.ts';
import { page } from '../page.ts';
import { LivePage, LivePageQuery } from './LivePage.tsx';

export const livePage = page({
  document: LivePageQuery,
  variables: (at) => {
    const meeting = meetingIn(at);
    return meeting && { ...meeting, after: at.query.hou ?? null };
  },
  query: ['hou'],
  page: LivePage,
  meta: ({ meeting, live }) => {
    if (!meeting || (!live && meeting.stage !== 'CANCELLED')) return null;
    return {
      title: `${meeting.name}直播`,
      crumbs: [
        { name: words.nav.meetings, href: MEETINGS },
        { name: meeting.name, href: meetingHref(meeting.no) },
        { name: '直播' },
      ],
    };
  },
  current: MEETINGS,
  scopes: ({ meeting }) => (meeting ? [`live:${meeting.id}`, `meeting:${meeting.no}`, 'meetings'] : []),
  until: ({ meeting }) => [meeting?.startsAt],
  showsVideo: ({ live }) => live?.state.withVideo ?? false,
});
