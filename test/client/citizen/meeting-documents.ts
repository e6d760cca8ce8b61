import { meetingPage } from '#client/citizen/meeting/meeting-page.ts';
import { meetingsPage } from '#client/citizen/meeting/meetings-page.ts';
import { announced, cancelled, inSession, minuted, postponed } from './meetings.ts';
import { show, type Visit } from './show.tsx';

const pageInfo = { endCursor: null, hasNextPage: false };
const params = { no: announced.no };

/** The pages of meetings in the states they can be in, as whole documents. */
export const meetingDocuments: Record<string, (visit?: Visit) => string> = {
  meetings: (visit) =>
    show(
      meetingsPage,
      {
        meetingYears: [2027, 2026],
        meetings: { nodes: [postponed, { ...minuted, id: 'm37', no: '2026-11' }, cancelled], pageInfo },
      },
      visit,
    ),
  'meetings-none': (visit) =>
    show(
      meetingsPage,
      { meetingYears: [2026], meetings: { nodes: [], pageInfo } },
      { query: { nian: '2026', zhonglei: 'bangong' }, ...visit },
    ),
  meeting: (visit) => show(meetingPage, { meeting: announced }, { params, ...visit }),
  'meeting-live': (visit) => show(meetingPage, { meeting: inSession }, { params, ...visit }),
  'meeting-minuted': (visit) => show(meetingPage, { meeting: minuted }, { params, ...visit }),
  'meeting-postponed': (visit) => show(meetingPage, { meeting: postponed }, { params, ...visit }),
  'meeting-cancelled': (visit) =>
    show(meetingPage, { meeting: cancelled }, { params: { no: cancelled.no }, ...visit }),
};
