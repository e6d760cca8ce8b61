/**
 * 国令713号第二十五条: before its discussion a draft is reviewed by the department that is responsible for reviews of
 * legality, not by a unit that brings it. A draft found unlawful is mended before it is sent again (第二十八条).
 */
import { type BodyPolicy, refuseUnchosenReviewer } from '#server/law/policy/body-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r46 = provision('R-46', 'LAW', '国令713号第二十五条');
const r46Design = provision('R-46', 'DESIGN', '合法性审查办理规则');
const r47 = provision('R-47', 'LAW', '国令713号第二十五条、第二十八条');

/**
 * Reason against a review by the units that bring the draft (承办单位自行审查). A body that decides for itself by reference
 * (第四十二条) has its own department for reviews within; whoever sent the draft never reviews it.
 */
export const refuseOwnReview = (
  unitId: string | null,
  unitIds: readonly string[],
  organId: string | null = null,
): Finding[] => (unitId !== null && unitId !== organId && unitIds.includes(unitId) ? [ownUnit] : []);

/** Units and deciding body of a matter, on which the choice of its reviewer depends (审查的事项). */
export interface ReviewedMatter {
  unitIds: readonly string[];
  organId: string | null;
}

/** Reasons against any action of the review by this unit (审查机构), from asking for a supplement to the last change. */
export const refuseReviewer = (
  unitId: string | null,
  { unitIds, organId }: ReviewedMatter,
  setting: Partial<BodyPolicy>,
): Finding[] => [
  ...refuseOwnReview(unitId, unitIds, organId),
  ...refuseUnchosenReviewer(unitId, organId, setting),
];

/** Reason against a review by a drafter of the text (起草人审查): a body that decides for itself has its reviewer within. */
export const refuseDrafterReviewing = (personId: string, drafters: readonly string[]): Finding[] =>
  drafters.includes(personId) ? [ownDraft] : [];

/** Reason against sending a draft that nobody may review (没有可以审查的人): all reviewers are of the units that bring it. */
export const refuseNobodyReviews = (reviewers: number): Finding[] => (reviewers > 0 ? [] : [nobody]);

/** A text that was sent to the review (送审稿): its digest; empty where there is none. */
export interface SentText {
  versionSha256: string;
  fileSha256: string;
}

/** Reason against sending a draft again that failed and was not changed (未作修改再次送审). */
export const refuseUnchanged = (failed: SentText | null, sent: SentText): Finding[] =>
  failed && failed.versionSha256 === sent.versionSha256 && failed.fileSha256 === sent.fileSha256
    ? [unchanged]
    : [];

const ownUnit = r46.block('REVIEWER_OF_OWN_UNIT')`
  您所在的单位是这件事的承办或者配合单位，不能由本单位的人出具合法性审查意见。
  由合法性审查部门的其他人审查；本部门承办的，请上级或者其他部门的合法性审查人员审查。`;

const ownDraft = r46Design.block('REVIEWER_DRAFTED')`
  送审的草案是您起草或者修改的，不能由您出具合法性审查意见。
  由没有参加起草的合法性审查人员审查。`;

const nobody = r46.block('REVIEWER_MISSING')`
  没有可以审查这件事的合法性审查人员：合法性审查人员都在承办、配合这件事的单位。
  请系统管理员在不承办这件事的部门（如县政府办公室）设合法性审查员，再送审。`;

const unchanged = r47.block('FAILED_DRAFT_UNCHANGED', 'draft')`
  草案经合法性审查不合法，没有修改，不能再次送审。
  按照审查意见修改草案，再送请合法性审查。`;
