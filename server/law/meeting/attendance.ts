/**
 * 国令713号第三十条: the meeting discusses and its head decides; so it is known who of the members was there. How many of them make a
 * meeting is set (`quorum.ts`).
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, hollow } from '#server/law/substance.ts';

const r52 = provision('R-52', 'DESIGN', '会议议事规则');

/** A member at a meeting (应到人员): there, or absent for a reason. */
export interface Attendee {
  memberId: string;
  name: string;
  post: string;
  head: boolean;
  present: boolean;
  reason: string;
}

/** A member who was not there (缺席), and why. */
export interface Absence {
  memberId: string;
  reason: string;
}

/** Somebody who sat in without a voice in the decision (列席), and for which unit. */
export interface Observer {
  name: string;
  unit: string;
}

/** Findings on an attendance as typed (出席情况), against the members as the meeting opened with them. */
export const refuseAttendance = (
  memberIds: readonly string[],
  absences: readonly Absence[],
  observers: readonly Observer[],
): Finding[] => [
  ...(memberIds.length === 0 ? [noMembers] : []),
  ...absences.flatMap(({ memberId, reason }, index) => [
    ...(memberIds.includes(memberId) ? [] : [notMember(index)]),
    ...(hollow(reason) ? [unexplained(index)] : []),
  ]),
  ...(new Set(absences.map(({ memberId }) => memberId)).size === absences.length ? [] : [twice]),
  ...observers.flatMap(({ name, unit }, index) => (blank(name) || blank(unit) ? [nameless(index)] : [])),
];

/** An attendance as it was recorded (登记的出席情况). */
export interface Attendance {
  members: readonly Attendee[];
  observers: readonly Observer[];
}

/** An attendance in a line (出席情况): 应到3人，实到2人；没有出席：副县长乙（在省里开会）；列席：县住建局丁. */
export function attendanceWords({ members, observers }: Attendance): string {
  const absent = members.filter(({ present }) => !present);
  const told = absent.map(({ post, name, reason }) => `${post}${name}（${reason}）`).join('、');
  const beside = observers.map(({ unit, name }) => `${unit}${name}`).join('、');
  return [
    `应到${members.length}人，实到${members.length - absent.length}人`,
    ...(told ? [`没有出席：${told}`] : []),
    ...(beside ? [`列席：${beside}`] : []),
  ].join('；');
}

const noMembers = r52.block('MEMBERS_MISSING', 'absences')`
  宣布开会时，会议组成人员名单中没有在任的人员，这次会议没有应到会人员可以登记。
  到会的人在会议纪要中写明；需要讨论决定的，先登记名单，列入下一次会议的议程。`;

const notMember = (index: number) => r52.block('NOT_A_MEMBER', `absences.${index}.memberId`)`
  第${index + 1}名缺席人员不在这次会议的应到会人员中。
  从宣布开会时固定的应到会人员中选择。`;

const unexplained = (index: number) => r52.block('ABSENCE_REASON_REQUIRED', `absences.${index}.reason`)`
  第${index + 1}名缺席人员没有写明原因。
  写明请假或者缺席的原因，如“在省里开会”。`;

const twice = r52.block('ABSENT_TWICE', 'absences')`
  同一名组成人员列了两次缺席。
  删去重复的一行。`;

const nameless = (index: number) => r52.block('OBSERVER_UNCLEAR', `observers.${index}`)`
  第${index + 1}名列席人员没有写明姓名或者单位。
  写明姓名和单位。`;
