import { words } from '#client/words.ts';
import { COLUMNS } from '../columns.ts';
import { meetingHref, MEETINGS } from '../addresses/meeting.ts';
import { meetingIn } from '../meeting/meeting-page.ts';
import { page, wholeNumber } from '../page.ts';
import { PlaybackPage, PlaybackPageQuery } from './PlaybackPage.tsx';

const second = (text: string | undefined) => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : null);

export const playbackPage = page({
  document: PlaybackPageQuery,
  query: ['t', 'duan', 'zhang', 'qing'],
  variables: (at) => {
    const meeting = meetingIn(at);
    const part = at.query.duan === undefined ? 1 : wholeNumber(at.query.duan);
    if (!meeting || part === null) return null;
    return { ...meeting, part, second: second(at.query.t), page: wholeNumber(at.query.zhang) };
  },
  page: PlaybackPage,
  meta: ({ playback }) =>
    playback && {
      title: `${playback.name}回放`,
      ...(playback.publishedAt
        ? {
            article: {
              title: `${playback.name}回放`,
              publishedAt: playback.publishedAt,
              source: '县融媒体中心',
              keywords: [...COLUMNS.meetings.keywords, '回放'],
            },
          }
        : {}),
      crumbs: [
        { name: words.nav.meetings, href: MEETINGS },
        { name: playback.name, href: meetingHref(playback.no) },
        { name: '回放' },
      ],
    },
  current: MEETINGS,
  scopes: ({ playback }) =>
    playback
      ? [
          'meetings',
          `meeting:${playback.no}`,
          ...playback.chapters.flatMap(({ decisionNo }) => (decisionNo ? [`decision:${decisionNo}`] : [])),
        ]
      : [],
});
