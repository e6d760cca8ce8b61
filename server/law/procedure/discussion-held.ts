/**
 * 国令713号第三十条: a discussion is recorded for an item of a meeting that was held (召开过的会议); the meeting, its
 * day and its form come from the meeting itself and are never typed.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { MEETING_KIND_LABELS, DECIDING_MEETINGS, type MeetingKind } from './discussion-meeting.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import type { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { type ChangeKind, refuseWhileChanging } from '#server/law/people/proposed-change.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r53 = provision('R-53', 'DESIGN', '会议记录规则');

/** An item that a meeting discussed (审议过的议题), as the meeting desk knows it. */
export interface HeldItem {
  itemId: string;
  meetingId: string;
  no: string;
  kind: MeetingKind;
  name: string;
  /** The day on which the meeting was in fact opened. */
  heldOn: CalendarDay;
  /** The meeting was closed (散会). */
  closed: boolean;
  result: AgendaResult;
  /** A correction that waits for its second person: of the result, or of the attendance. */
  correcting: ChangeKind | null;
  /** Its purpose on the agenda (议题事由). */
  purpose: AgendaPurpose;
}

/** Meeting and day for which a matter was arranged to be discussed (安排上会). */
export interface Arranged {
  meetingId: string | null;
  arrangedOn: CalendarDay;
  /** Items whose discussion is on record already. */
  recorded: readonly string[];
}

/** Purposes of items that are no discussion of a draft (不是审议草案的议题). */
const ABOUT_ELSE: ReadonlySet<AgendaPurpose> = new Set([AgendaPurpose.REPEAL, AgendaPurpose.REPORT]);

/**
 * Item whose discussion is recorded: that of the meeting it was arranged for; else the latest one since, first among
 * the meetings that can decide. An item that was recorded already is not recorded twice.
 */
export function itemToRecord<Item extends HeldItem>(
  items: readonly Item[],
  { meetingId, arrangedOn, recorded }: Arranged,
): Item | null {
  const open = items.filter(
    ({ itemId, heldOn, purpose }) =>
      heldOn >= arrangedOn && !recorded.includes(itemId) && !ABOUT_ELSE.has(purpose),
  );
  return (
    open.find((item) => item.meetingId === meetingId) ??
    open.findLast(({ kind }) => DECIDING_MEETINGS.has(kind)) ??
    open.at(-1) ??
    null
  );
}

/**
 * Reasons against recording a discussion (会议台没有的讨论): the meeting desk knows none, the meeting is not closed, or its
 * result is being corrected.
 */
export function refuseUnheld(item: HeldItem | null): Finding[] {
  if (!item) return [notHeld];
  return [...(item.closed ? [] : [inSession(item)]), ...refuseWhileChanging(item.correcting)];
}

/** Whether the discussion of an item may be recorded (审议完毕、可以登记). */
export const isHeld = (item: HeldItem | null): item is HeldItem => refuseUnheld(item).length === 0;

const notHeld = r53.block('DISCUSSION_NOT_HELD', 'meeting')`
  会议台没有本事项审议完毕的议题，讨论情况不能凭填写登记。
  在会议台把本事项列入会议议程，开会时登记议题的审议结果，散会后再登记讨论情况。`;

const inSession = ({ name, kind }: HeldItem) => r53.block('MEETING_NOT_CLOSED', 'meeting')`
  ${name}（${MEETING_KIND_LABELS[kind]}）还没有散会。
  在会议台宣布散会后再登记讨论情况。`;
