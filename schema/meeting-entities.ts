import { ProposedChange } from './change/proposed-change.ts';
import { AgendaInvitation } from './meeting/agenda-invitation.ts';
import { AgendaItemPaper } from './meeting/agenda-item-paper.ts';
import { MeetingAttendance } from './meeting/meeting-attendance.ts';
import { OrganMember } from './meeting/organ-member.ts';
import { AgendaOutcome } from './meeting/agenda-outcome.ts';
import { AgendaItem } from './meeting/agenda-item.ts';
import { MeetingMember } from './meeting/meeting-member.ts';
import { MeetingMinutes } from './meeting/meeting-minutes.ts';
import { MeetingNotice } from './meeting/meeting-notice.ts';
import { MeetingReview } from './meeting/meeting-review.ts';
import { MeetingStream } from './meeting/meeting-stream.ts';
import { Meeting } from './meeting/meeting.ts';

/** The entity classes of the government's meetings and of who sits in them (政府会议); part of the one list. */
export const MEETING_ENTITIES = [
  ProposedChange,
  AgendaInvitation,
  AgendaItemPaper,
  MeetingAttendance,
  OrganMember,
  AgendaOutcome,
  AgendaItem,
  MeetingMember,
  MeetingMinutes,
  MeetingNotice,
  MeetingReview,
  MeetingStream,
  Meeting,
] as const;
