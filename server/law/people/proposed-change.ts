/**
 * 国令713号第三十条: what was recorded is recorded truthfully. What is put right afterwards is proposed by one person with
 * the reason, and confirmed by another who has no part in it; what stood before is kept and shown. That two do it is an order of work
 * of ours.
 */
import { ControlAct, WITHOUT_MATTER } from '#server/law/people/interested.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision, type Provision } from '#server/law/refusal.ts';
import { vocabulary } from '#server/law/vocabulary.ts';

/** Records that two persons put right (经第二人确认的变动). */
export const [ChangeKind, CHANGE_KIND_LABELS] = vocabulary({
  AGENDA_RESULT: '更正审议结果',
  ATTENDANCE: '散会以后更正出席情况',
  ORGAN_MEMBER: '变动会议组成人员名单',
  WORK_CALENDAR: '更正已导入的节假日安排',
  BLACKOUT: '恢复展示意见中隐去的文字',
  PUSH: '定向推送',
  INVITED_SEAT: '空出应邀代表的席位',
});
export type ChangeKind = keyof typeof ChangeKind;

interface Rules {
  on: Provision;
  /** A reason that would do. */
  example: string;
}

const r53 = provision('R-53', 'DESIGN', '会议记录规则');
const r21 = provision('R-21', 'DESIGN', '平台工作日历要求');
const r85 = provision('R-85', 'DESIGN', '意见办理规则');
const r105 = provision('R-105', 'DESIGN', '本县定向推送方案');
const r67 = provision('R-67', 'DESIGN', '公众代表邀请规则');
const r74 = provision('R-74', 'DESIGN', '办理流程');

const RULES: Readonly<Record<ChangeKind, Rules>> = {
  [ChangeKind.AGENDA_RESULT]: { on: r53, example: '会上决定缓议，登记时误选为通过' },
  [ChangeKind.ATTENDANCE]: { on: r53, example: '核对签到表，副县长当天下午才请假离会' },
  [ChangeKind.ORGAN_MEMBER]: { on: r53, example: '县人大常委会10月28日任命，公告第12号' },
  [ChangeKind.WORK_CALENDAR]: { on: r21, example: '国务院办公厅9月20日通知调整了国庆节的调休' },
  [ChangeKind.BLACKOUT]: { on: r85, example: '本人来电说明，这处地址是村委会，可以公开' },
  [ChangeKind.PUSH]: { on: r105, example: '收费办法关系到在养老院的老人，月底截止' },
  [ChangeKind.INVITED_SEAT]: { on: r67, example: '本人12月3日上午来电，出差在外，不能到会' },
};

/** The act of control that confirms each kind (把关的办理), or why nobody can have a part in it. */
export const CHANGE_CONTROL: Readonly<
  Record<ChangeKind, { act: ControlAct } | { act: null; because: string }>
> = {
  [ChangeKind.AGENDA_RESULT]: { act: ControlAct.RESULT_CORRECTION },
  [ChangeKind.ATTENDANCE]: { act: ControlAct.ATTENDANCE_CORRECTION },
  [ChangeKind.ORGAN_MEMBER]: { act: null, because: WITHOUT_MATTER.ORGAN_MEMBER },
  [ChangeKind.WORK_CALENDAR]: { act: null, because: WITHOUT_MATTER.WORK_CALENDAR },
  [ChangeKind.BLACKOUT]: { act: null, because: WITHOUT_MATTER.BLACKOUT },
  [ChangeKind.PUSH]: { act: null, because: WITHOUT_MATTER.PUSH },
  [ChangeKind.INVITED_SEAT]: { act: ControlAct.SEAT_FREEING },
};

/** A change as one person proposes it (提出变动). */
export interface Proposal {
  /** A change of the same record waits for its second person. */
  waiting: boolean;
  /** It says what stands already. */
  same: boolean;
  reason: string;
}

/** Reasons against proposing this change (提出变动). */
export const refuseProposing = (kind: ChangeKind, { waiting, same, reason }: Proposal): Finding[] => [
  ...(waiting ? [waitingAlready(kind)] : []),
  ...(same ? [unchanged(kind)] : []),
  ...refuseThinReason(reason, {
    code: 'CHANGE_REASON_REQUIRED',
    what: CHANGE_KIND_LABELS[kind],
    ...RULES[kind],
  }),
];

/** A change about to be confirmed (确认变动), and by whom. */
export interface Confirmation {
  proposedById: string | null;
  /** Names of those whom it concerns. */
  names: readonly string[];
  actor: { id: string; name: string };
}

/** Reasons against confirming a change (确认变动): it is one's own proposal, or about oneself. */
export const refuseConfirming = (
  kind: ChangeKind,
  { proposedById, names, actor }: Confirmation,
): Finding[] => [
  ...refuseSamePerson(actor.id, [proposedById], `“${CHANGE_KIND_LABELS[kind]}”`),
  ...(names.some((name) => name.trim() === actor.name) ? [aboutOneself] : []),
];

/** Reasons against answering a change that was answered before (没有待确认的变动). */
export const refuseAnswered = (waiting: boolean): Finding[] => (waiting ? [] : [notWaiting]);

/** Reasons against what rests on a record that is being put right (正在更正的记录): the course of a decision, the minutes. */
export const refuseWhileChanging = (waiting: ChangeKind | null): Finding[] =>
  waiting === null ? [] : [changing(waiting)];

const waitingAlready = (kind: ChangeKind) => RULES[kind].on.block('CHANGE_WAITING', 'id')`
  “${CHANGE_KIND_LABELS[kind]}”已有一项等待第二人确认。
  那一项写错的，先退回，再重新提出。`;

const unchanged = (kind: ChangeKind) => RULES[kind].on.block('CHANGE_SAME', 'input')`
  “${CHANGE_KIND_LABELS[kind]}”填写的与原登记相同。
  原登记没有错的，不必办理；有错的，改成文件、记录上写的。`;

const aboutOneself = r74.block('CHANGE_ABOUT_SELF')`
  变动的是您本人的登记，须由与这项变动没有关系的人确认。
  请本机关的另一人办理。`;

const notWaiting = r74.block('CHANGE_NOT_WAITING', 'id')`
  没有等待确认的这项变动。
  刷新页面，看它是否已由他人办结。`;

const changing = (kind: ChangeKind) => RULES[kind].on.block('CHANGE_OPEN')`
  “${CHANGE_KIND_LABELS[kind]}”还没有第二人确认。
  请本机关的另一名工作人员核对原始记录，予以确认或者退回。`;
