/** Where the pages of meetings live (会议页面地址); a meeting once announced stays at its address. */

import { withQuery } from '../addresses.ts';

const part = encodeURIComponent;

export const MEETINGS = '/huiyi';
export const MEETING_FEED = '/huiyi.xml';

export const meetingHref = (no: string) => `${MEETINGS}/${part(no)}`;
export const meetingCalendarHref = (no: string) => `${meetingHref(no)}.ics`;
/** 公布的纪要, as a Word file. */
export const minutesFileHref = (no: string) => `${meetingHref(no)}/jiyao.docx`;
export const liveHref = (no: string) => `${meetingHref(no)}/zhibo`;

/** A moment of a recording: seconds, and which recording where there are several. */
export interface Moment {
  seconds?: number | undefined;
  part?: number | undefined;
}

export const playbackHref = (no: string, { seconds, part: recording }: Moment = {}) =>
  withQuery(`${meetingHref(no)}/huifang`, {
    t: seconds === undefined ? undefined : String(seconds),
    duan: recording === undefined || recording === 1 ? undefined : String(recording),
  });

/** The meetings of a year; without one, the latest. */
export const meetingsOfYear = (year: number) => withQuery(MEETINGS, { nian: String(year) });

/** An item of the agenda on its meeting's page. */
export const agendaItemId = (position: number) => `yicheng-${position}`;
export const agendaItemHref = (no: string, position: number) =>
  `${meetingHref(no)}#${agendaItemId(position)}`;
