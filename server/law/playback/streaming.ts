/**
 * 国令711号第十四条、关于全面推行政务公开工作的意见: a broadcast is approved beforehand by another person than its operator, has an
 * operator who can cut it at once, and never runs while a closed item does. The order of its states is ours.
 */
import { type AgendaDisclosure, refuseClosedItem } from '#server/law/meeting/agenda-disclosure.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { STREAM_STATE_LABELS, StreamState } from './stream-state.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';

const r69 = provision('R-69', 'DESIGN', '会议直播管理规则');

/** Actions on a broadcast (直播办理事项). */
export type StreamAction =
  | 'start'
  | 'pause'
  | 'resume'
  | 'stop'
  | 'setVideoStatus'
  | 'post'
  | 'correct'
  | 'pin';

const S = StreamState;
const media = [Role.MEDIA_STAFF];
const OVER = [S.STOPPED, S.PLAYBACK_REVIEW, S.PLAYBACK_PUBLISHED];

/** The one table of a broadcast's states (直播流转表); 回放 goes on where it ends. */
export const STREAM_TRANSITIONS: readonly Transition<StreamAction, StreamState>[] = [
  { event: 'start', label: '开始直播', from: [S.APPROVED], to: S.LIVE, roles: media },
  {
    event: 'pause',
    label: '暂停直播',
    from: [S.LIVE],
    to: S.PAUSED,
    roles: [...media, Role.GOV_OFFICE_STAFF],
  },
  { event: 'resume', label: '恢复直播', from: [S.PAUSED], to: S.LIVE, roles: media },
  { event: 'stop', label: '结束直播', from: [S.LIVE, S.PAUSED], to: S.STOPPED, roles: media },
  {
    event: 'setVideoStatus',
    label: '改视频状态',
    from: [S.APPROVED, S.LIVE, S.PAUSED, ...OVER],
    roles: media,
  },
  { event: 'post', label: '发布图文', from: [S.LIVE], roles: media },
  // Errors in posts are corrected also after the end, but never during a pause, when nothing may be said.
  { event: 'correct', label: '更正图文', from: [S.LIVE, ...OVER], roles: media },
  { event: 'pin', label: '置顶图文', from: [S.LIVE, S.PAUSED, ...OVER], roles: media },
];

/** Reasons against this action in this state of the broadcast (直播办理环节). */
export const refuseStreamTransition = (event: StreamAction, state: StreamState): Finding[] =>
  refuseByTable('R-69', STREAM_TRANSITIONS, STREAM_STATE_LABELS, event, state);

/** Facts that decide whether a broadcast may run (直播的条件). */
export interface StreamFacts {
  state: StreamState;
  /** Operator, who holds the switch that cuts the broadcast. */
  operatorId: string | null;
  approvedById: string | null;
  stage: MeetingStage;
  /** The disclosure of the item that runs at this moment; null: none runs. */
  running: AgendaDisclosure | null;
}

/** Reasons against approving the broadcast (直播审批): nobody to cut it, or the approver is the operator. */
export function refuseStreamApproval(operatorId: string | null, approverId: string): Finding[] {
  if (operatorId === null) return [operatorRequired];
  return operatorId === approverId ? [notByOperator] : [];
}

/** Reasons against starting or resuming the broadcast (开始、恢复直播). */
export const refuseStreaming = (event: 'start' | 'resume', facts: StreamFacts): Finding[] => [
  ...refuseStreamTransition(event, facts.state),
  ...approvalOf(facts),
  ...(facts.stage === MeetingStage.READY || facts.stage === MeetingStage.IN_SESSION ? [] : [notInSession]),
  ...refuseWhileClosed(facts.running),
];

/** Reason against showing or storing any words spoken at this moment: a closed item runs (不予公开的议题). */
export const refuseWhileClosed = (running: AgendaDisclosure | null): Finding[] =>
  refuseClosedItem(running, {
    message: '正在审议依法不予公开的议题，不得直播，也不得记录图文。',
    fix: '该议题结束后，由操作员恢复直播。',
  });

function approvalOf({ operatorId, approvedById }: StreamFacts): Finding[] {
  if (operatorId === null) return [operatorRequired];
  if (approvedById === null) return [notApproved];
  return approvedById === operatorId ? [notByOperator] : [];
}

const notApproved = r69.block('STREAM_NOT_APPROVED')`
  这场直播还没有批准。
  请召开会议的机关的办公室或者领导批准后再开始。`;

const notByOperator = r69.block('STREAM_NOT_APPROVED')`
  直播不能由操作员本人批准。
  请另一位负责同志批准，或者另定操作员。`;

const operatorRequired = r69.block('STREAM_OPERATOR_REQUIRED')`
  直播要有一名能随时暂停的操作员。
  请在直播安排中确定操作员。`;

const notInSession = r69.block('STREAM_OUTSIDE_MEETING')`
  会议没有准备就绪，或者已经结束，不能直播。
  会议准备就绪后再开始直播。`;
