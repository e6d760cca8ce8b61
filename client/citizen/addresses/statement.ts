/** Where statements are read (列席意见). */
import { meetingHref } from './meeting.ts';

/** The section of statements on a page. */
export const STATEMENTS = 'liexi';

/** The place of a statement on the pages that show it. */
export const statementId = (id: string) => `${STATEMENTS}-${id.slice(-12)}`;

/** A statement with its answer, at the meeting where it was made. */
export const statementHref = (meetingNo: string, id: string) =>
  `${meetingHref(meetingNo)}#${statementId(id)}`;
