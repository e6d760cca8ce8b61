/**
 * 国令713号第三十条: the statute names no quorum; the county sets it for its meetings, a body that decides for
 * itself for its own. Never half or fewer: the statute asks for a discussion of the collective.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { decidedBy } from '#server/law/procedure/discussed-result.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import type { AgendaPurpose } from './agenda-purpose.ts';
import type { Attendee } from './attendance.ts';
import { isForDecision } from './meeting-members.ts';
import { AGENDA_RESULT_LABELS, AgendaResult } from './meeting-words.ts';

const r52 = provision('R-52', 'DESIGN', '会议议事规则');

/** Share of the members that must be present (到会人数). */
export const [PresentShare, PRESENT_SHARE_LABELS] = vocabulary({
  OVER_HALF: '过半数',
  TWO_THIRDS: '三分之二以上',
  THREE_QUARTERS: '四分之三以上',
});
export type PresentShare = keyof typeof PresentShare;

/** Settings of the quorum (到会人数的设定): by the county for its meetings, by a body for its own. */
export interface QuorumSetting {
  executiveQuorum: PresentShare;
  plenaryQuorum: PresentShare;
  bodyQuorum?: PresentShare | undefined;
}

/** The share that holds for a meeting (适用的到会人数): its body's own, else the county's for this kind. */
export function presentShare(kind: MeetingKind, setting: QuorumSetting): PresentShare {
  if (setting.bodyQuorum) return setting.bodyQuorum;
  if (kind === MeetingKind.PLENARY) return setting.plenaryQuorum;
  return kind === MeetingKind.EXECUTIVE ? setting.executiveQuorum : PresentShare.OVER_HALF;
}

const NEEDED: Readonly<Record<PresentShare, (entitled: number) => number>> = {
  [PresentShare.OVER_HALF]: (entitled) => Math.floor(entitled / 2) + 1,
  [PresentShare.TWO_THIRDS]: (entitled) => Math.max(1, Math.ceil((entitled * 2) / 3)),
  [PresentShare.THREE_QUARTERS]: (entitled) => Math.max(1, Math.ceil((entitled * 3) / 4)),
};

/** Number of members for a quorum (应当到会的人数). */
export const neededFor = (kind: MeetingKind, entitled: number, setting: QuorumSetting): number =>
  NEEDED[presentShare(kind, setting)](entitled);

/** A meeting and who of its members was there (会议及出席情况); null while nobody noted it. */
export interface Assembly {
  kind: MeetingKind;
  members: readonly Attendee[] | null;
  setting: QuorumSetting;
}

/** Reasons against deciding in a meeting (到会人数): nobody recorded the attendance, or too few members came. */
export function refuseQuorum({ kind, members, setting }: Assembly, field = 'meeting'): Finding[] {
  if (!members) return [unrecorded(field)];
  const present = members.filter((one) => one.present).length;
  const needed = neededFor(kind, members.length, setting);
  const share = PRESENT_SHARE_LABELS[presentShare(kind, setting)];
  return present < needed ? [tooFew(members.length, present, `${share}即${needed}人`, field)] : [];
}

/** Result of an item of the agenda, recorded or about to be (议题的审议结果). */
export interface SettledItem {
  position: number;
  purpose: AgendaPurpose;
  result: AgendaResult;
}

/** Whether a matter is decided by it (讨论决定): too few members may still hear of it, and put it off to another meeting. */
const decides = (item: SettledItem): boolean => {
  const settled = decidedBy(item.result);
  return isForDecision(item) && settled !== null && settled !== DiscussionResult.DEFER;
};

/**
 * Reasons against entering this result of an item (登记、更正审议结果): it decides a matter, and the recorded attendance is
 * below the quorum.
 */
export const refuseResultUndecidable = (item: SettledItem, assembly: Assembly): Finding[] =>
  decides(item) ? refuseQuorum(assembly, 'result') : [];

/** Reasons against recording this attendance (登记、更正出席情况): items were decided for which it is below the quorum. */
export const refuseAttendanceTooLow = (items: readonly SettledItem[], assembly: Assembly): Finding[] =>
  refuseQuorum(assembly, 'absences').length === 0 ? [] : items.filter(decides).map(decidedByTooFew);

const unrecorded = (field: string) => r52.block('ATTENDANCE_MISSING', field)`
  会议台没有登记这次会议的出席情况。
  先在会议台登记会议组成人员的出席情况。`;

const tooFew = (entitled: number, present: number, needed: string, field: string) =>
  r52.block('QUORUM_MISSING', field)`
    会议组成人员应到${entitled}人，实到${present}人；按会议当日的设定应当有${needed}到会，不能讨论决定。
    出席情况登记有误的，在会议台更正；确实不足的，列入下一次会议的议程。`;

const decidedByTooFew = ({ position, result }: SettledItem) => r52.block(
  'DECIDED_WITHOUT_QUORUM',
  'absences',
)`
  这样登记，实到人数不足；而第${position}项议题已经登记为“${AGENDA_RESULT_LABELS[result]}”。
  核对缺席人员；确实不足的，先把该议题的审议结果更正为“${AGENDA_RESULT_LABELS[AgendaResult.DEFERRED]}”，列入下一次会议的议程。`;
