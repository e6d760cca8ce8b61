import type { At } from '#client/route.ts';
import { words } from '#client/words.ts';
import { COLUMNS } from '../columns.ts';
import { page } from '../page.ts';
import { MEETINGS } from '../addresses/meeting.ts';
import { type MeetingData, MeetingPage, MeetingPageQuery } from './MeetingPage.tsx';

/** A meeting's number is its year and which of the year's meetings it is: 2026-12. */
export const meetingIn = ({ params: { no = '' } }: Pick<At, 'params'>) =>
  /^\d{4}-\d+$/.test(no) ? { no } : null;

interface Shown {
  no: string;
  agenda: readonly {
    decision?: { no: string; consultations: readonly { id: string }[] } | null | undefined;
  }[];
}

/** Scopes whose change makes a meeting's page new: the meeting, and the decisions discussed there. */
export const scopesOf = (meeting: Shown | null | undefined): string[] =>
  meeting
    ? [
        `meeting:${meeting.no}`,
        'meetings',
        ...meeting.agenda.flatMap(({ decision }) =>
          decision
            ? [`decision:${decision.no}`, ...decision.consultations.map(({ id }) => `consultation:${id}`)]
            : [],
        ),
      ]
    : [];

type Meeting = NonNullable<MeetingData['meeting']>;

const articleOf = ({ name, announcedAt, unit }: Meeting) =>
  announcedAt
    ? {
        article: {
          title: name,
          publishedAt: announcedAt,
          source: unit.name,
          keywords: COLUMNS.meetings.keywords,
        },
      }
    : {};

export const meetingPage = page({
  document: MeetingPageQuery,
  variables: meetingIn,
  page: MeetingPage,
  meta: ({ meeting }) =>
    meeting && {
      title: meeting.name,
      ...articleOf(meeting),
      crumbs: [{ name: words.nav.meetings, href: MEETINGS }, { name: meeting.name }],
    },
  current: MEETINGS,
  scopes: ({ meeting }) => scopesOf(meeting),
});
