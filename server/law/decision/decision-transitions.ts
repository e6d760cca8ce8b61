/** The rows of a decision's course (决策流转表): 国令713号第十条至第三十七条; looked up through `decision-course.ts`. */
import { DecisionPhase } from './decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import type { Transition } from '#server/law/transition.ts';

/** Acts on a decision (决策办理事项). A discussion ends in one of four: approve, reject, defer, rework. */
export type DecisionAction =
  | 'propose'
  | 'startFromCatalogue'
  | 'startStudy'
  | 'decline'
  | 'initiate'
  | 'startDrafting'
  | 'openParticipation'
  | 'skipParticipation'
  | 'finishParticipation'
  | 'reopenParticipation'
  | 'submitLegality'
  | 'requestSupplement'
  | 'returnLegality'
  | 'passLegality'
  | 'failLegality'
  | 'noClearRule'
  | 'judgeChanges'
  | 'resubmitLegality'
  | 'schedule'
  | 'approve'
  | 'reject'
  | 'defer'
  | 'rework'
  | 'confirmApproved'
  | 'recordPartyReply'
  | 'recordPartyRefusal'
  | 'recordCongressReply'
  | 'recordCongressRefusal'
  | 'issue'
  | 'publish'
  | 'executeUnpublished'
  | 'startExecution'
  | 'reportExecution'
  | 'reportProblem'
  | 'suspend'
  | 'resume'
  | 'startEvaluation'
  | 'endEvaluation'
  | 'adjust'
  | 'supersede'
  | 'complete'
  | 'repeal'
  | 'terminate'
  | 'handOver'
  | 'archive';

const P = DecisionPhase;
const staff = [Role.UNIT_STAFF, Role.UNIT_LEAD];
const lead = [Role.UNIT_LEAD];
const reviewer = [Role.LEGALITY_REVIEWER];
const office = [Role.GOV_OFFICE_STAFF];
const leader = [Role.GOV_LEADER];
const head = [Role.HEAD_OF_GOVERNMENT];

/** Until the discussion has approved it a decision may be ended (终止). */
const BEFORE_APPROVAL = [
  P.PROPOSED,
  P.STUDYING,
  P.INITIATED,
  P.DRAFTING,
  P.CONSULTING,
  P.REVISING,
  P.LEGALITY_REVIEW,
  P.READY_FOR_DISCUSSION,
  P.SCHEDULED,
];
const CARRIED_OUT = [P.EXECUTING, P.SUSPENDED, P.COMPLETED];
const IN_FORCE = [P.EXECUTING, P.SUSPENDED];
/** Phases of a decision made and published; its file can be handed over (案卷移交). */
const DECIDED = [P.PUBLISHED, P.EXECUTING, P.SUSPENDED, P.ADJUSTING];
const ENDED = [P.COMPLETED, P.REPEALED, P.REJECTED, P.TERMINATED];

/** The one table of a decision's phases (决策流转表); a row with no phase to come from begins a decision. */
export const DECISION_TRANSITIONS: readonly Transition<DecisionAction, DecisionPhase>[] = [
  { event: 'propose', label: '提出决策事项建议', from: [], to: P.PROPOSED, roles: [], by: 'AUTHOR' },
  // The catalogue was approved by the government: its matters need no second decision to start.
  { event: 'startFromCatalogue', label: '按目录启动', from: [], to: P.INITIATED, roles: staff },
  { event: 'startStudy', label: '开始研究论证', from: [P.PROPOSED], to: P.STUDYING, roles: office },
  { event: 'decline', label: '不予启动', from: [P.STUDYING], to: P.DECLINED, roles: leader },
  { event: 'initiate', label: '启动决策程序', from: [P.STUDYING], to: P.INITIATED, roles: leader },
  { event: 'startDrafting', label: '开始起草', from: [P.INITIATED], to: P.DRAFTING, roles: staff },
  { event: 'openParticipation', label: '开始公众参与', from: [P.DRAFTING], to: P.CONSULTING, roles: lead },
  { event: 'skipParticipation', label: '依法不公众参与', from: [P.DRAFTING], to: P.REVISING, roles: lead },
  { event: 'finishParticipation', label: '结束公众参与', from: [P.CONSULTING], to: P.REVISING, roles: lead },
  { event: 'reopenParticipation', label: '重新公众参与', from: [P.REVISING], to: P.CONSULTING, roles: lead },
  {
    event: 'submitLegality',
    label: '送请合法性审查',
    from: [P.REVISING],
    to: P.LEGALITY_REVIEW,
    roles: lead,
  },
  { event: 'requestSupplement', label: '要求补充材料', from: [P.LEGALITY_REVIEW], roles: reviewer },
  { event: 'returnLegality', label: '退回修改', from: [P.LEGALITY_REVIEW], to: P.REVISING, roles: reviewer },
  {
    event: 'passLegality',
    label: '合法性审查通过',
    from: [P.LEGALITY_REVIEW],
    to: P.READY_FOR_DISCUSSION,
    roles: reviewer,
  },
  {
    event: 'failLegality',
    label: '合法性审查不通过',
    from: [P.LEGALITY_REVIEW],
    to: P.REVISING,
    roles: reviewer,
  },
  {
    event: 'noClearRule',
    label: '国家尚无明确规定，提示法律风险',
    from: [P.LEGALITY_REVIEW],
    to: P.READY_FOR_DISCUSSION,
    roles: reviewer,
  },
  { event: 'judgeChanges', label: '确认审查后的修改', from: [P.READY_FOR_DISCUSSION], roles: reviewer },
  // Completed as the reviewer asked; or changed otherwise than the opinion asked, so that the reviewed text is not the
  // one to be discussed.
  {
    event: 'resubmitLegality',
    label: '重新送请合法性审查',
    from: [P.LEGALITY_REVIEW, P.READY_FOR_DISCUSSION, P.SCHEDULED],
    to: P.LEGALITY_REVIEW,
    roles: lead,
  },
  { event: 'schedule', label: '安排上会', from: [P.READY_FOR_DISCUSSION], to: P.SCHEDULED, roles: office },
  { event: 'approve', label: '登记讨论通过', from: [P.SCHEDULED], to: P.APPROVED, roles: office },
  { event: 'reject', label: '登记讨论未通过', from: [P.SCHEDULED], to: P.REJECTED, roles: office },
  { event: 'defer', label: '登记暂缓讨论', from: [P.SCHEDULED], to: P.READY_FOR_DISCUSSION, roles: office },
  { event: 'rework', label: '登记修改后再议', from: [P.SCHEDULED], to: P.REVISING, roles: office },
  { event: 'confirmApproved', label: '确认审定稿', from: [P.APPROVED], roles: office },
  { event: 'recordPartyReply', label: '登记党委意见', from: [P.APPROVED], roles: office },
  { event: 'recordPartyRefusal', label: '登记党委不同意', from: [P.APPROVED], to: P.REVISING, roles: office },
  { event: 'recordCongressReply', label: '登记人大意见', from: [P.APPROVED], roles: office },
  {
    event: 'recordCongressRefusal',
    label: '登记人大不同意',
    from: [P.APPROVED],
    to: P.REVISING,
    roles: office,
  },
  // Signed by the head of government by an act of their own (签发); the office may enter its number and day afterwards.
  { event: 'issue', label: '签发', from: [P.APPROVED], to: P.ISSUED, roles: [...head, ...office] },
  { event: 'publish', label: '公布决策', from: [P.ISSUED], to: P.PUBLISHED, roles: office },
  {
    event: 'executeUnpublished',
    label: '依法不公布，开始执行',
    from: [P.ISSUED],
    to: P.EXECUTING,
    roles: office,
  },
  { event: 'startExecution', label: '开始执行', from: [P.PUBLISHED], to: P.EXECUTING, roles: office },
  {
    event: 'reportExecution',
    label: '报告执行情况',
    from: [P.EXECUTING],
    roles: [Role.EXECUTING_UNIT, ...office],
  },
  {
    event: 'reportProblem',
    label: '报告执行中的问题',
    from: [P.EXECUTING],
    roles: [Role.EXECUTING_UNIT, ...office],
  },
  { event: 'suspend', label: '中止执行', from: [P.EXECUTING], to: P.SUSPENDED, roles: head },
  // Also where the adjustment was not approved: the decision as it stands goes on.
  { event: 'resume', label: '恢复执行', from: [P.SUSPENDED, P.ADJUSTING], to: P.EXECUTING, roles: head },
  { event: 'startEvaluation', label: '开始决策后评估', from: CARRIED_OUT, roles: office },
  { event: 'endEvaluation', label: '完成决策后评估', from: CARRIED_OUT, roles: office },
  { event: 'adjust', label: '决定作重大调整', from: IN_FORCE, to: P.ADJUSTING, roles: head },
  // The adjusted decision is a decision of its own; once issued it takes this one's place.
  {
    event: 'supersede',
    label: '由调整后的决策替代',
    from: [P.ADJUSTING],
    to: P.REPEALED,
    roles: [],
    by: 'CLOCK',
  },
  { event: 'complete', label: '执行完毕', from: [P.EXECUTING], to: P.COMPLETED, roles: office },
  { event: 'repeal', label: '废止', from: IN_FORCE, to: P.REPEALED, roles: head },
  { event: 'terminate', label: '终止', from: BEFORE_APPROVAL, to: P.TERMINATED, roles: leader },
  { event: 'handOver', label: '移交案卷', from: DECIDED, roles: [Role.ARCHIVIST] },
  { event: 'archive', label: '归档', from: ENDED, to: P.ARCHIVED, roles: [Role.ARCHIVIST] },
];
