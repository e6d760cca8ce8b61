/**
 * The stages of a public solicitation (向社会公开征求意见). 国令713号第十五条 and the county's order of work.
 * OPEN and CLOSED are never stored: they follow from `opensAt`, `closesAt` and the time.
 */
import type { Finding } from './refusal.ts';
import { Role } from './role.ts';
import { refuseByTable, type Transition } from './transition.ts';

/** Where a consultation stands (征求意见环节). */
export enum ConsultationStage {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  APPROVED = 'APPROVED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  FEEDBACK_READY = 'FEEDBACK_READY',
  FEEDBACK_PUBLISHED = 'FEEDBACK_PUBLISHED',
  ARCHIVED = 'ARCHIVED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What each stage (环节) is called. */
export const CONSULTATION_STAGE_LABELS: Readonly<Record<ConsultationStage, string>> = {
  [ConsultationStage.DRAFT]: '拟稿',
  [ConsultationStage.IN_REVIEW]: '审查中',
  [ConsultationStage.APPROVED]: '审查通过待公布',
  [ConsultationStage.OPEN]: '征求意见中',
  [ConsultationStage.CLOSED]: '已截止',
  [ConsultationStage.FEEDBACK_READY]: '待公布采纳情况',
  [ConsultationStage.FEEDBACK_PUBLISHED]: '已公布采纳情况',
  [ConsultationStage.ARCHIVED]: '已归档',
  [ConsultationStage.WITHDRAWN]: '已撤回',
};

/** What is stored of a consultation's course; its stage follows. */
export interface ConsultationFacts {
  review: 'DRAFT' | 'IN_REVIEW' | 'APPROVED';
  opensAt: Date | null;
  /** Exclusive. */
  closesAt: Date | null;
  withdrawnAt: Date | null;
  feedbackPublishedAt: Date | null;
  archivedAt: Date | null;
  /** Every comment has a confirmed outcome. */
  feedbackReady: boolean;
}

/** The stage at an instant: a deed once done stands, and the period is half-open, [opensAt, closesAt). */
export function stageOf(facts: ConsultationFacts, now: Date): ConsultationStage {
  if (facts.archivedAt) return ConsultationStage.ARCHIVED;
  if (facts.withdrawnAt) return ConsultationStage.WITHDRAWN;
  if (facts.feedbackPublishedAt) return ConsultationStage.FEEDBACK_PUBLISHED;
  if (!facts.opensAt || !facts.closesAt || now < facts.opensAt) return ConsultationStage[facts.review];
  if (now < facts.closesAt) return ConsultationStage.OPEN;
  return facts.feedbackReady ? ConsultationStage.FEEDBACK_READY : ConsultationStage.CLOSED;
}

/** What may happen to a consultation (办理事项). */
export type ConsultationEvent =
  | 'edit'
  | 'submitReview'
  | 'passReview'
  | 'returnReview'
  | 'revise'
  | 'open'
  | 'extend'
  | 'withdraw'
  | 'close'
  | 'finishDisposing'
  | 'confirmReport'
  | 'passReport'
  | 'returnReport'
  | 'publishReport'
  | 'archive';

const S = ConsultationStage;
const unit = [Role.UNIT_STAFF, Role.UNIT_LEAD];

/** The one table of a consultation's stages (环节流转表); guards, buttons and the public step bar derive from it. */
export const CONSULTATION_TRANSITIONS: readonly Transition<ConsultationEvent, ConsultationStage>[] = [
  { event: 'edit', label: '修改', from: [S.DRAFT], to: S.DRAFT, roles: unit },
  { event: 'submitReview', label: '提交审查', from: [S.DRAFT], to: S.IN_REVIEW, roles: unit },
  {
    event: 'passReview',
    label: '审查通过',
    from: [S.IN_REVIEW],
    to: S.APPROVED,
    roles: [Role.SECRECY_REVIEWER],
  },
  {
    event: 'returnReview',
    label: '退回修改',
    from: [S.IN_REVIEW],
    to: S.DRAFT,
    roles: [Role.SECRECY_REVIEWER],
  },
  // The reviewed notice names the closing day: to change the day is to have it reviewed again.
  { event: 'revise', label: '撤回修改', from: [S.APPROVED], to: S.DRAFT, roles: [Role.UNIT_LEAD] },
  { event: 'open', label: '公布并开始征求意见', from: [S.APPROVED], to: S.OPEN, roles: [Role.UNIT_LEAD] },
  { event: 'extend', label: '延长期限', from: [S.OPEN], to: S.OPEN, roles: [Role.UNIT_LEAD] },
  { event: 'withdraw', label: '撤回征求意见', from: [S.OPEN], to: S.WITHDRAWN, roles: [Role.UNIT_LEAD] },
  { event: 'close', label: '截止', from: [S.OPEN], to: S.CLOSED, roles: [], by: 'CLOCK' },
  {
    event: 'finishDisposing',
    label: '意见处理完毕',
    from: [S.CLOSED],
    to: S.FEEDBACK_READY,
    roles: [],
    by: 'CLOCK',
  },
  {
    event: 'confirmReport',
    label: '确认采纳情况',
    from: [S.FEEDBACK_READY],
    to: S.FEEDBACK_READY,
    roles: [Role.UNIT_LEAD],
  },
  {
    event: 'passReport',
    label: '审查通过采纳情况',
    from: [S.FEEDBACK_READY],
    to: S.FEEDBACK_READY,
    roles: [Role.SECRECY_REVIEWER],
  },
  {
    event: 'returnReport',
    label: '退回采纳情况',
    from: [S.FEEDBACK_READY],
    to: S.FEEDBACK_READY,
    roles: [Role.SECRECY_REVIEWER],
  },
  {
    event: 'publishReport',
    label: '公布采纳情况',
    from: [S.FEEDBACK_READY],
    to: S.FEEDBACK_PUBLISHED,
    roles: [Role.UNIT_LEAD],
  },
  {
    event: 'archive',
    label: '归档',
    from: [S.FEEDBACK_PUBLISHED, S.WITHDRAWN],
    to: S.ARCHIVED,
    roles: [Role.ARCHIVIST],
  },
];

/** What forbids this act on a consultation at this stage (办理环节); empty when the table allows it. */
export const refuseTransition = (event: ConsultationEvent, stage: ConsultationStage): Finding[] =>
  refuseByTable('R-15', CONSULTATION_TRANSITIONS, CONSULTATION_STAGE_LABELS, event, stage);
