import { paths } from '#client/staff/ground/addresses/paths.ts';

/** The desk of one meeting; its live desk and its recordings' desk lie below it. */
export const meetingPath = (no: string) => `${paths.meetings}/${encodeURIComponent(no)}`;
export const liveDeskPath = (no: string) => `${meetingPath(no)}/zhibo`;
/** 列席意见 of a meeting. */
export const statementsDeskPath = (no: string) => `${meetingPath(no)}/liexi`;
export const recordingDeskPath = (no: string) => `${meetingPath(no)}/luxiang`;
