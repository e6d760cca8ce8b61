import type { Actor } from '#server/ground/kernel/authority.ts';
import type { PaperStanding } from '#server/law/paper-review.ts';
import {
  CONSULTATION_TRANSITIONS,
  type ConsultationAction,
  type ConsultationStage,
  refuseTransition,
} from '#server/law/consultation/consultation-stage.ts';
import type { ConsultationRow } from './consultation-row.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { ROLE_LABELS } from '#server/law/people/role.ts';
import { type OtherFindings, stageFirst, transitionAt } from '#server/law/transition.ts';

/** Provision that the findings of the review rest on. */
export const ARTICLE = '依国令711号第十七条设定';

const r74DesignAt17 = provision('R-74', 'DESIGN', ARTICLE);
const r74Course = provision('R-74', 'DESIGN', '办理流程');

/** Who had a hand in what is published: the last editor, who sent it, whoever brought one of its files. */
const authorsOf = ({ lastEditedById, submittedById, attachments = [], clips = [] }: ConsultationRow) => [
  lastEditedById,
  submittedById,
  ...attachments.map(({ uploadedById }) => uploadedById),
  ...clips.flatMap(({ authorIds }) => authorIds),
];

/** 征求意见材料 as a paper under review: they do not review it themselves. */
export const paperOf = (row: ConsultationRow): PaperStanding => ({
  review: row.review,
  authorIds: authorsOf(row).filter((id) => id !== null),
  reviewedById: row.reviewedById,
});

/** Nothing is published that no second person has reviewed since its last edit. */
export const refuseUnreviewedMaterials = (row: ConsultationRow): Finding[] =>
  row.reviewedById && !authorsOf(row).includes(row.reviewedById) ? [] : [unreviewed];

const unreviewed = r74DesignAt17.block('REVIEW_REQUIRED')`
  材料没有经过他人的保密审查。
  退回后重新提交审查。`;

/** At each stage the table names who may send back; under review that is the reviewer alone. */
export function refuseReturn(actor: Actor | null, stage: ConsultationStage): Finding[] {
  const row = transitionAt(CONSULTATION_TRANSITIONS, 'returnReview', stage);
  if (!row || row.roles.some((role) => actor?.roles.includes(role)))
    return refuseTransition('returnReview', stage);
  return [
    r74Course.block('RETURN_BY_REVIEWER')`
      审查中的材料由${row.roles.map((role) => ROLE_LABELS[role]).join('、')}退回。
      请与保密审查员联系。`,
  ];
}

/** Reasons against an action at this stage; where there is none, the other findings. */
export const atStage = (event: ConsultationAction, stage: ConsultationStage, rest?: OtherFindings) =>
  stageFirst(refuseTransition(event, stage), rest);
