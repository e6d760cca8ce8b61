/** 更正的环节: drafted by the responsible unit, reviewed by another person (国令711号第十七条), published by the lead. */
import { Role } from '#server/law/people/role.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';

/** Stage of a correction (更正环节). */
export type CorrectionStage = 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'PUBLISHED';

/** Labels of the stages (更正环节). */
export const CORRECTION_STAGE_LABELS: Readonly<Record<CorrectionStage, string>> = {
  DRAFT: '拟稿',
  IN_REVIEW: '审查中',
  APPROVED: '审查通过待公布',
  PUBLISHED: '已公布',
};

/** Actions on a correction (更正办理事项). */
export type CorrectionAction = 'revise' | 'submitReview' | 'passReview' | 'returnReview' | 'publish';

const unit = [Role.UNIT_STAFF, Role.UNIT_LEAD];
const secrecy = [Role.SECRECY_REVIEWER];

/** The one table of its stages (更正流转表). */
const CORRECTION_TRANSITIONS: readonly Transition<CorrectionAction, CorrectionStage>[] = [
  { event: 'revise', label: '修改更正', from: ['DRAFT'], roles: unit },
  { event: 'submitReview', label: '提交审查', from: ['DRAFT'], to: 'IN_REVIEW', roles: unit },
  { event: 'passReview', label: '审查通过', from: ['IN_REVIEW'], to: 'APPROVED', roles: secrecy },
  {
    event: 'returnReview',
    label: '退回修改',
    from: ['IN_REVIEW', 'APPROVED'],
    to: 'DRAFT',
    roles: [Role.UNIT_LEAD, ...secrecy],
  },
  { event: 'publish', label: '公布更正', from: ['APPROVED'], to: 'PUBLISHED', roles: [Role.UNIT_LEAD] },
];

/** Reasons against this action on a correction at this stage (更正环节). */
export const refuseCorrectionAt = (event: CorrectionAction, stage: CorrectionStage): Finding[] =>
  refuseByTable('R-74', CORRECTION_TRANSITIONS, CORRECTION_STAGE_LABELS, event, stage);

/** Reason against publishing a correction that no second person has reviewed (更正未经审查). */
export const refuseUnreviewedCorrection = (
  reviewedById: string | null,
  authorIds: readonly string[],
): Finding[] => (reviewedById && !authorIds.includes(reviewedById) ? [] : [unreviewed]);

const unreviewed = provision('R-74', 'LAW', '国令711号第十七条').block('CORRECTION_UNREVIEWED')`
  更正没有经过他人的保密审查。
  提交审查，由没有参与拟稿的人审查。`;
