import type { EntityManager } from '@mikro-orm/postgresql';
import type { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { MeetingMember, MeetingMinutes, MeetingNotice, type Meeting } from '#schema/meeting/meeting.ts';
import { MeetingStream } from '#schema/meeting/meeting-stream.ts';
import { OrganMember } from '#schema/meeting/organ-member.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { MembersAt } from '#server/law/meeting/meeting-members.ts';
import { inOffice } from '#server/law/meeting/organ-member.ts';
import { MeetingNoticeKind, type MinutesSection } from '#server/law/meeting/meeting-words.ts';
import { StreamState } from '#server/law/playback/stream-state.ts';
import type { MeetingWish } from './build-meeting.ts';
import type { People } from './people.ts';

/** Keeps the list as it reads in the test as the members with which the meeting was opened (应到会人员). */
export async function addMembers(em: EntityManager, { id: meetingId, openedAt }: Meeting): Promise<void> {
  const listed = await em.find(OrganMember, {}, { orderBy: { id: 'asc' } });
  const day = dayOf(openedAt ?? new Date());
  for (const { id: memberId, name, post, head, since, until } of listed)
    if (inOffice({ since, until }, day))
      em.create(MeetingMember, { meetingId, moment: MembersAt.OPENED, memberId, name, post, head });
}

/** Adds a published notice of the meeting (会议预告). */
export const addNotice = (em: EntityManager, meeting: Meeting, people: People, at: Date) =>
  em.create(MeetingNotice, {
    meetingId: meeting.id,
    kind: MeetingNoticeKind.ANNOUNCED,
    text: `${meeting.name}定于近日召开。`,
    byId: people.govOffice.id,
    reviewedById: people.secrecy.id,
    at,
  });

const GONE_LIVE: readonly string[] = ['LIVE', 'PAUSED', 'STOPPED', 'PLAYBACK_REVIEW', 'PLAYBACK_PUBLISHED'];
const STOPPED: readonly string[] = ['STOPPED', 'PLAYBACK_REVIEW', 'PLAYBACK_PUBLISHED'];

/** The broadcast (会议直播): text and video, approved by the government office, operated by the media centre. */
export const addStream = (em: EntityManager, meeting: Meeting, people: People, wish: MeetingWish) => {
  const state = StreamState[wish.stream ?? 'NONE'];
  return em.create(MeetingStream, {
    meetingId: meeting.id,
    state,
    withText: true,
    withVideo: wish.videoUrl !== undefined,
    videoUrl: wish.videoUrl ?? null,
    operatorId: people.media.id,
    ...(state === StreamState.NONE
      ? {}
      : { approvedById: people.govOffice.id, approvedAt: meeting.createdAt }),
    startedAt: GONE_LIVE.includes(state) ? meeting.openedAt : null,
    pausedAt: state === StreamState.PAUSED ? meeting.openedAt : null,
    stoppedAt: STOPPED.includes(state) ? meeting.closedAt : null,
  });
};

/** The minutes (会议纪要), a section for each item that may have one. */
export const addMinutes = (
  em: EntityManager,
  meeting: Meeting,
  items: readonly AgendaItem[],
  wish: MeetingWish,
) => {
  const usual: NonNullable<MeetingWish['minutes']> = items.flatMap((item, index) =>
    item.disclosure === AgendaDisclosure.CLOSED
      ? []
      : [{ item: index, text: `会议听取了“${item.title}”的汇报。` }],
  );
  const sections = (wish.minutes ?? usual).map(({ item, text }): MinutesSection => ({
    itemId: item === null ? null : (items[item]?.id ?? null),
    text,
  }));
  return em.create(MeetingMinutes, {
    meetingId: meeting.id,
    attendees: ['县长 丑', '副县长 寅'],
    absent: ['副县长 卯（出差）'],
    observers: [{ category: '县人大代表', count: 2 }],
    sections,
    publishedAt: meeting.minutesPublishedAt,
  });
};
