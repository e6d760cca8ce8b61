/**
 * The stages of a public solicitation (向社会公开征求意见). 国令713号第十五条 and the county's order of work.
 * OPEN and CLOSED are never stored: they follow from `opensAt`, `closesAt` and the time.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';
import { CONSULTATION_RULES } from '#server/law/rules-at-stake.ts';

/** Where a consultation stands (征求意见环节). */
export const [ConsultationStage, CONSULTATION_STAGE_LABELS] = vocabulary({
  DRAFT: '拟稿',
  IN_REVIEW: '审查中',
  APPROVED: '审查通过待公布',
  OPEN: '征求意见中',
  CLOSED: '已截止',
  FEEDBACK_READY: '待公布采纳情况',
  FEEDBACK_PUBLISHED: '已公布采纳情况',
  ARCHIVED: '已归档',
  WITHDRAWN: '已撤回',
});
export type ConsultationStage = keyof typeof ConsultationStage;

/** Stored facts of a consultation, from which its stage follows. */
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

/** The stage at an instant: a step once taken stands, and the period is half-open, [opensAt, closesAt). */
export function stageOf(facts: ConsultationFacts, now: Date): ConsultationStage {
  if (facts.archivedAt) return ConsultationStage.ARCHIVED;
  if (facts.feedbackPublishedAt) return ConsultationStage.FEEDBACK_PUBLISHED;
  if (facts.withdrawnAt) return ConsultationStage.WITHDRAWN;
  if (!facts.opensAt || !facts.closesAt || now < facts.opensAt) return ConsultationStage[facts.review];
  if (now < facts.closesAt) return ConsultationStage.OPEN;
  return facts.feedbackReady ? ConsultationStage.FEEDBACK_READY : ConsultationStage.CLOSED;
}

/** When the public ceased to be heard (停止接收意见): at the withdrawal, else at the closing. */
export const endedAt = ({
  closesAt,
  withdrawnAt,
}: Pick<ConsultationFacts, 'closesAt' | 'withdrawnAt'>): Date | null => withdrawnAt ?? closesAt;

/** Acts on a consultation (办理事项). */
export type ConsultationAction =
  | 'save'
  | 'submitReview'
  | 'passReview'
  | 'returnReview'
  | 'schedule'
  | 'cancelSchedule'
  | 'open'
  | 'extend'
  | 'withdraw'
  | 'correct'
  | 'close'
  | 'comment'
  | 'recordComment'
  | 'printPaperForms'
  | 'triage'
  | 'dispose'
  | 'confirm'
  | 'finishDisposing'
  | 'draftReport'
  | 'confirmReport'
  | 'passReport'
  | 'returnReport'
  | 'publishReport'
  | 'archive';

const S = ConsultationStage;
const staff = [Role.UNIT_STAFF];
const lead = [Role.UNIT_LEAD];
const unit = [...staff, ...lead];
const secrecy = [Role.SECRECY_REVIEWER];
/** From the opening until the report is published comments are entered, sorted and answered, those of a withdrawn round too. */
const handling = [S.OPEN, S.CLOSED, S.FEEDBACK_READY, S.WITHDRAWN];
/** No more comments can be sent in: the report is being prepared. */
const reporting = [S.FEEDBACK_READY, S.WITHDRAWN];

/** The one table of a consultation's stages (环节流转表); guards, buttons and the public step bar derive from it. */
export const CONSULTATION_TRANSITIONS: readonly Transition<ConsultationAction, ConsultationStage>[] = [
  { event: 'save', label: '修改', from: [S.DRAFT], roles: unit },
  { event: 'submitReview', label: '提交审查', from: [S.DRAFT], to: S.IN_REVIEW, roles: unit },
  { event: 'passReview', label: '审查通过', from: [S.IN_REVIEW], to: S.APPROVED, roles: secrecy },
  { event: 'returnReview', label: '退回修改', from: [S.IN_REVIEW], to: S.DRAFT, roles: secrecy },
  // The reviewed notice names the closing day: to change anything is to have it reviewed again.
  { event: 'returnReview', label: '退回修改', from: [S.APPROVED], to: S.DRAFT, roles: [...lead, ...secrecy] },
  { event: 'schedule', label: '预约公布', from: [S.APPROVED], roles: lead },
  { event: 'cancelSchedule', label: '取消预约', from: [S.APPROVED], roles: lead },
  { event: 'open', label: '公布并开始征求意见', from: [S.APPROVED], to: S.OPEN, roles: lead },
  { event: 'extend', label: '延长期限', from: [S.OPEN], roles: lead },
  { event: 'withdraw', label: '撤回征求意见', from: [S.OPEN], to: S.WITHDRAWN, roles: lead },
  { event: 'correct', label: '更正', from: [...handling, S.FEEDBACK_PUBLISHED], roles: unit },
  { event: 'close', label: '截止', from: [S.OPEN], to: S.CLOSED, roles: [], by: 'CLOCK' },
  { event: 'comment', label: '提交意见', from: [S.OPEN], roles: [], by: 'AUTHOR' },
  { event: 'recordComment', label: '代录意见', from: handling, roles: staff },
  // Handed out after the closing, a sheet could not come back in time.
  { event: 'printPaperForms', label: '印制纸质意见表', from: [S.OPEN], roles: unit },
  { event: 'triage', label: '受理和归类意见', from: handling, roles: staff },
  { event: 'dispose', label: '提出处理意见', from: handling, roles: staff },
  // Proposed while open, confirmed only after the closing.
  { event: 'confirm', label: '确认处理结果', from: [S.CLOSED, ...reporting], roles: lead },
  {
    event: 'finishDisposing',
    label: '意见处理完毕',
    from: [S.CLOSED],
    to: S.FEEDBACK_READY,
    roles: [],
    by: 'CLOCK',
  },
  { event: 'draftReport', label: '起草采纳情况', from: [S.CLOSED, ...reporting], roles: unit },
  { event: 'confirmReport', label: '确认采纳情况', from: reporting, roles: lead },
  { event: 'passReport', label: '审查通过采纳情况', from: reporting, roles: secrecy },
  { event: 'returnReport', label: '退回采纳情况', from: reporting, roles: [...lead, ...secrecy] },
  {
    event: 'publishReport',
    label: '公布采纳情况',
    from: reporting,
    to: S.FEEDBACK_PUBLISHED,
    roles: lead,
  },
  {
    event: 'archive',
    label: '归档',
    from: [S.FEEDBACK_PUBLISHED, S.WITHDRAWN],
    to: S.ARCHIVED,
    roles: [Role.ARCHIVIST],
  },
];

/** Reasons against this act on a consultation at this stage (办理环节); empty when the table allows it. */
export const refuseTransition = (event: ConsultationAction, stage: ConsultationStage): Finding[] =>
  refuseByTable(CONSULTATION_RULES, CONSULTATION_TRANSITIONS, CONSULTATION_STAGE_LABELS, event, stage);
