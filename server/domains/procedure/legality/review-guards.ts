import type { Rules } from '#server/ground/kernel/context.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { refuseWithdrawnUnanswered } from '#server/law/feedback/withdrawn-opinions.ts';
import { refuseUnansweredHearings } from '#server/law/hearing/hearing-report.ts';
import { LegalityPart, refuseLegalityPackage } from '#server/law/procedure/legality-package.ts';
import type { PassingVersion } from '#server/law/draft/draft-gate.ts';
import type { MaterialFile } from '#server/law/decision/material.ts';
import { refuseParticipationMethods } from '#server/law/participation/participation-methods.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { refuseUnfinishedSteps } from '#server/law/decision/unfinished-steps.ts';
import {
  refuseCoUnitsUnasked,
  refuseTypedAnswers,
  refuseUnitConsultations,
} from '#server/law/procedure/unit-consultation.ts';
import { type ReviewGround, unitsAsked } from './review-ground.queries.ts';
import { awaitsSupplement, type Review } from './review.queries.ts';

const r48 = provision('R-48', 'DESIGN', '合法性审查办理规则');
const r34 = provision('R-34', 'POLICY', '县政务公开文件');

/**
 * Parts of the procedure missing before the legality review (送审之前的程序): and the required steps.
 */
export const refuseReviewGround = (ground: ReviewGround, { today }: Pick<Rules, 'today'>): Finding[] => {
  const told = unitsAsked(ground.records);
  return [
    ...refuseUnfinishedSteps(ground.requirements, ground.done),
    ...ground.overtaken,
    ...(ground.heard.unfinished > 0 ? [unanswered(ground.heard.unfinished)] : []),
    ...refuseWithdrawnUnanswered(ground.heard.withdrawnUnanswered),
    ...refuseUnansweredHearings(ground.heard.hearingsUnderWay),
    ...refuseParticipation(ground),
    ...refuseUnitConsultations(told, today),
    ...refuseTypedAnswers(told),
    ...refuseCoUnitsUnasked(told, ground.coUnits),
  ];
};

function refuseParticipation({ requirements, heard }: ReviewGround): Finding[] {
  const step = requirements.find(({ kind }) => kind === DecisionStepKind.PUBLIC_PARTICIPATION);
  if (step?.requirement === Requirement.NOT_APPLICABLE) return [];
  return refuseParticipationMethods(heard, { solicitationRequired: heard.solicitationExpected });
}

/**
 * Parts missing in the package (送审材料): it needs the decision's documents, the draft in the system, and the procedure
 * statement where it is written here.
 */
export const refuseReviewPackage = (
  files: readonly MaterialFile[],
  procedureStatement: string,
  version: Pick<PassingVersion, 'no'> | undefined,
): Finding[] =>
  refuseLegalityPackage({
    files,
    written: [
      { part: LegalityPart.PROCEDURE, text: procedureStatement },
      ...(version ? [{ part: LegalityPart.DRAFT, text: `第${version.no}稿` }] : []),
    ],
  });

/**
 * Reasons against sending anew while the review goes on (审查期间再次送审): only supplements requested by the reviewer are
 * accepted.
 */
export const refuseUnasked = (reviewing: boolean, review: Review): Finding[] =>
  reviewing && !awaitsSupplement(review) ? [notAsked] : [];

/** Reasons against requesting a supplement while one is outstanding (重复要求补充). */
export const refuseAskingTwice = (review: Review): Finding[] =>
  awaitsSupplement(review) ? [supplementOutstanding] : [];

/** Reasons against giving an opinion (出具审查意见): nothing was sent, or a supplement is still outstanding. */
export const refuseReviewing = (review: Review): Finding[] => [
  ...(review.submission ? [] : [nothingSent]),
  ...refuseAskingTwice(review),
];

const notAsked = r48.block('SUPPLEMENT_NOT_REQUESTED')`
  已经送审，合法性审查部门没有要求补充材料。
  等待审查意见；需要换稿的，请合法性审查部门退回后重新送审。`;

const supplementOutstanding = r48.block('SUPPLEMENT_OUTSTANDING')`
  已经要求补充材料，承办单位尚未补充。
  等待补充；不再等待的，退回承办单位。`;

const nothingSent = r48.block('SUBMISSION_MISSING')`
  没有送审材料的记录。
  退回承办单位，重新送审。`;

const unanswered = (count: number) => r34.block('FEEDBACK_MISSING')`
  还有${count}次公开征求意见没有结束或者没有公布采纳情况。
  公布意见采纳情况后再送审。`;
