import type { SearchPlace } from '#client/graphql/graphql.ts';
import { activityHref } from '../addresses/activity.ts';
import { messageHref } from '../addresses/casework.ts';
import { concernHref } from '../addresses/concern.ts';
import { statuteHref } from '../addresses/statute.ts';
import { clauseHref, consultationHref, decisionHref, reportHref, RULES, withQuery } from '../addresses.ts';
import { PARTS } from '../consultation/Reading.tsx';
import { eventHref } from '../addresses/event.ts';
import { hearingHref } from '../addresses/hearing.ts';
import { liveHref, meetingHref } from '../addresses/meeting.ts';
import { postAnchor } from '../playback/live-words.ts';
import { momentHref } from '../addresses/playback.ts';
import { villageHref } from '../addresses/village.ts';
import { transcriptHref } from '../addresses/press.ts';

/** Where something that was found stands. */
export interface FoundAddress {
  place: SearchPlace;
  no: string;
  number?: number | null | undefined;
  part?: string | null | undefined;
  startsMs?: number | null | undefined;
}

const HREFS: Readonly<Record<SearchPlace, (at: FoundAddress & { round: number; name: string }) => string>> = {
  DECISION: ({ no }) => decisionHref(no),
  CONSULTATION: consultationHref,
  CLAUSE: (at) => clauseHref(at, at.name),
  // Shown by itself, before those of the day.
  OPINION: (at) => `${withQuery(consultationHref(at), { zhao: at.name })}#${PARTS.comments.id}`,
  REPORT: reportHref,
  MEETING: ({ no }) => meetingHref(no),
  PLAYBACK: ({ no, round, startsMs }) => momentHref({ no, part: round }, startsMs ?? 0),
  LIVE: ({ no, round }) => `${liveHref(no)}#${postAnchor(round)}`,
  HEARING: ({ no }) => hearingHref(no),
  EVENT: ({ no }) => eventHref(no),
  PRESS: ({ no }) => transcriptHref(no),
  ACTIVITY: ({ no, round }) => activityHref({ decision: { no }, seq: round }),
  FILE: ({ no, name }) => `/files/${no}/${encodeURIComponent(name)}`,
  STATUTE: ({ no }) => statuteHref(no),
  MESSAGE: ({ no }) => messageHref(no),
  CONCERN: ({ no }) => concernHref(no),
  VILLAGE: ({ no }) => villageHref(no),
  RULE: () => `${RULES}#zhuanmen`,
};

/** The address of what was found (检索结果的地址). */
export const foundHref = (at: FoundAddress): string =>
  HREFS[at.place]({ ...at, round: at.number ?? 1, name: at.part ?? '' });
