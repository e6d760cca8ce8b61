import { words } from '#client/words.ts';
import { MEETINGS } from '../addresses/meeting.ts';
import { page, wholeNumber } from '../page.ts';
import { SearchPage, TranscriptSearchQuery } from './SearchPage.tsx';

/** As many as are searched for (see the rules of the search). */
const isTerm = (text: string) => {
  const length = Array.from(text.trim()).length;
  return length >= 2 && length <= 50;
};

/** Not cached: nobody else types the same. */
export const transcriptSearchPage = page({
  document: TranscriptSearchQuery,
  query: ['q', 'nian', 'huiyi', 'after', 'qian'],
  variables: ({ query: { q = '', nian, huiyi, after } }) => ({
    asked: isTerm(q),
    q,
    year: wholeNumber(nian),
    meetingNo: huiyi === undefined || huiyi === '' ? null : huiyi,
    after: after ?? null,
  }),
  page: SearchPage,
  meta: (_, { query: { q } }) => ({
    title: q ? `会议文字记录检索：${q}` : '检索会议文字记录',
    crumbs: [{ name: words.nav.meetings, href: MEETINGS }, { name: '检索会议文字记录' }],
  }),
  current: MEETINGS,
});
