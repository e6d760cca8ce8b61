/**
 * 国令713号第三条第三款、第三十条: the government's approval of the catalogue (县政府审议). It is the item of a meeting that the meeting desk
 * discussed to its end, with its result; nobody types it. Only a meeting from before the platform held any is entered by
 * its name and day.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { OrganKind } from '#server/law/decision/procedural-force.ts';
import { AGENDA_RESULT_LABELS, type AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { type ChangeKind, refuseWhileChanging } from '#server/law/people/proposed-change.ts';
import { decidedBy } from '#server/law/procedure/discussed-result.ts';
import { type MeetingKind, refuseMeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r05 = provision('R-05', 'DESIGN', '目录办理流程');

/** The latest item at which a meeting discussed this version as it stands (审议本版目录的议题). */
export interface HeldCatalogue {
  itemId: string;
  name: string;
  kind: MeetingKind;
  /** The day on which the meeting was in fact opened. */
  heldOn: CalendarDay;
  closed: boolean;
  result: AgendaResult;
  /** A correction that waits for its second person: of the result, or of the attendance. */
  correcting: ChangeKind | null;
}

/** Reasons against taking the approval from this item (会议台的审议结果). */
export function refuseCatalogueApproval(held: HeldCatalogue | null): Finding[] {
  if (!held) return [notDiscussed];
  return [
    ...(held.closed ? [] : [inSession(held)]),
    ...refuseWhileChanging(held.correcting),
    ...refuseMeetingKind({ meetingKind: held.kind, organKind: OrganKind.GOVERNMENT }),
    ...(decidedBy(held.result) === DiscussionResult.APPROVE ? [] : [notPassed(held)]),
  ];
}

/**
 * Reasons against entering a meeting of before by hand (平台启用以前的会议): `firstOn` is the day of the first meeting of the
 * government on the platform, null where there is none.
 */
export const refuseEarlierMeeting = (meetingOn: CalendarDay, firstOn: CalendarDay | null): Finding[] =>
  firstOn !== null && meetingOn >= firstOn ? [onPlatform(firstOn)] : [];

const notDiscussed = r05.block('CATALOGUE_NOT_DISCUSSED')`
  会议台没有审议本版目录的议题；完成审核以前或者县委不同意以前审议的，不是现在这份目录。
  在会议台把本版目录列入议程，事由选“审议年度决策事项目录”，审议完毕散会以后再办。`;

const inSession = ({ name }: HeldCatalogue) => r05.block('MEETING_NOT_CLOSED')`
  ${name}还没有散会。
  在会议台宣布散会以后再登记审议。`;

const notPassed = ({ name, result }: HeldCatalogue) => r05.block('CATALOGUE_NOT_PASSED')`
  ${name}对本版目录的审议结果是“${AGENDA_RESULT_LABELS[result]}”，没有通过。
  退回拟订，按会议意见修改后再提请审议；结果登记有误的，在会议台更正。`;

const onPlatform = (firstOn: CalendarDay) => r05.block('MEETING_ON_PLATFORM', 'meetingOn')`
  ${firstOn}起政府会议在平台上召开，这一天的会议不能凭填写登记。
  在会议台把本版目录列入议程，从议题的审议结果登记；会议早于这一天的，核对日期。`;
