import { words } from '#client/words.ts';
import { page } from '../page.ts';
import { MEETINGS } from '../addresses/meeting.ts';
import { askedIn } from './MeetingFilters.tsx';
import { MeetingsPage, MeetingsPageQuery } from './MeetingsPage.tsx';

export const meetingsPage = page({
  document: MeetingsPageQuery,
  query: ['nian', 'zhonglei', 'after', 'qian'],
  variables: ({ query }) => ({ ...askedIn(query), after: query.after ?? null }),
  page: MeetingsPage,
  meta: () => ({
    title: '政府会议',
    crumbs: [{ name: words.nav.meetings }],
  }),
  current: MEETINGS,
  scopes: () => ['meetings'],
});
