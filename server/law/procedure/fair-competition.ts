/**
 * 国令713号第二十九条; 公平竞争审查条例第二条、第十四条、第十六条、第十八条: drafts that touch the business of market players are reviewed by
 * market supervision together with the drafter, operators and trade associations are heard; without it, or where it
 * fails, nothing is approved or issued.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type CompetitionException, refuseCompetitionException } from './competition-exception.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r45 = provision('R-45', 'LAW', '国令713号第二十九条、公平竞争审查条例第十四条');

/** Conclusion of the review (公平竞争审查结论). */
export const [CompetitionConclusion, COMPETITION_CONCLUSION_LABELS] = vocabulary({
  PASSED: '符合公平竞争要求',
  EXCEPTION: '适用例外规定，可以出台',
  FAILED: '不符合公平竞争要求',
});
export type CompetitionConclusion = keyof typeof CompetitionConclusion;

/** Whom a review heard (听取意见的情况): by their letters (`competition-voices.ts`), of a review from before the platform by its paper. */
export interface VoicesHeard {
  operatorsHeard: readonly string[];
  /** Trade associations and chambers of commerce. */
  associationsHeard: readonly string[];
}

/** The review of a draft (公平竞争审查). */
export interface FairCompetitionReview extends VoicesHeard {
  conclusion?: CompetitionConclusion | null | undefined;
  /** The drafting unit's own view, sent with the draft. */
  drafterOpinion?: string | null | undefined;
  /** Reviewer of the market-supervision department. */
  reviewedBy?: string | null | undefined;
  reviewedOn?: CalendarDay | null | undefined;
  exception?: CompetitionException | null | undefined;
}

/** Reasons against approving or issuing a draft for want of a fair-competition review (公平竞争审查); `earlier` were heard on an earlier text alone. */
export function refuseFairCompetition(
  required: boolean,
  review: FairCompetitionReview | null,
  earlier: VoicesHeard = NOBODY,
): Finding[] {
  if (!review) return required ? [competitionUnreviewed] : [];
  return [
    ...(blank(review.drafterOpinion) ? [noDrafterOpinion] : []),
    ...(blank(review.reviewedBy) || !review.reviewedOn ? [notBySupervision(review)] : []),
    ...refuseHearingOperators(review, earlier),
    ...(review.conclusion ? refuseConclusion(review) : [noConclusion]),
  ];
}

/**
 * Reasons against recording a review (公平竞争审查的登记): one that the draft fails may be recorded, though the draft may not be
 * issued.
 */
export const refuseCompetitionRecord = (review: FairCompetitionReview, earlier?: VoicesHeard): Finding[] =>
  refuseFairCompetition(true, review, earlier).filter((finding) => finding !== failed);

const NOBODY: VoicesHeard = { operatorsHeard: [], associationsHeard: [] };
const said = (names: readonly string[]) => names.some((name) => !blank(name));

const refuseHearingOperators = (heard: VoicesHeard, before: VoicesHeard): Finding[] => {
  if (!said(heard.operatorsHeard))
    return [said(before.operatorsHeard) ? operatorsEarlier(before.operatorsHeard) : operatorsUnheard];
  if (said(heard.associationsHeard)) return [];
  return [
    said(before.associationsHeard) ? associationsEarlier(before.associationsHeard) : associationsUnheard,
  ];
};

function refuseConclusion({ conclusion, exception, reviewedOn }: FairCompetitionReview): Finding[] {
  if (conclusion === CompetitionConclusion.FAILED) return [failed];
  if (conclusion === CompetitionConclusion.PASSED) return [];
  return refuseCompetitionException(exception ?? null, reviewedOn ?? null);
}

const regulation = (article: string) => provision('R-45', 'LAW', `公平竞争审查条例${article}`);

const competitionUnreviewed = r45.block('FAIR_COMPETITION_REQUIRED', 'review')`
  涉及市场主体经济活动，应当进行公平竞争审查；未经审查的，不得出台。
  将草案和初审意见送市场监督管理部门审查。`;

const noDrafterOpinion = regulation('第十四条').block('DRAFTER_OPINION_MISSING', 'drafterOpinion')`
  没有起草单位的初审意见。
  写明对照哪些审查标准看了哪些条款，有没有排除、限制竞争的内容。`;

const notBySupervision = ({ reviewedBy }: FairCompetitionReview) =>
  regulation('第十四条').block('FAIR_COMPETITION_REQUIRED', blank(reviewedBy) ? 'reviewedBy' : 'reviewedOn')`
    应当由市场监督管理部门会同起草单位审查，缺少审查人或者审查日期。
    请负责审查的人员登录后补填这两项，其他单位不能代填。`;

const operatorsUnheard = regulation('第十六条').block('OPERATORS_UNHEARD', 'operatorsHeard')`
  公平竞争审查应当听取有关经营者的意见，到审查日期为止没有听取。
  承办单位向受影响的经营者发征求意见函，身份选“经营者”，答复后再登记审查；补录的，照当时的审查材料填写。`;

const operatorsEarlier = (names: readonly string[]) =>
  regulation('第十六条').block('OPERATORS_HEARD_EARLIER', 'operatorsHeard')`
    公平竞争审查应当听取有关经营者对所审草案的意见；${names.join('、')}答复的是先前的稿，其后草案有实质改动。
    承办单位就现在的稿再向其发征求意见函，身份选“经营者”，答复后再登记审查。`;

const associationsEarlier = (names: readonly string[]) =>
  regulation('第十六条').warn('ASSOCIATIONS_HEARD_EARLIER', 'associationsHeard')`
    ${names.join('、')}答复的是先前的稿，其后草案有实质改动，没有听取行业协会、商会对现在的稿的意见。
    承办单位就现在的稿再向其发征求意见函，身份选“行业协会、商会”；不再征求的，写明情况。`;

const associationsUnheard = regulation('第十六条').warn('ASSOCIATIONS_UNHEARD', 'associationsHeard')`
  到审查日期为止，没有听取行业协会、商会的意见。
  承办单位向其发征求意见函，身份选“行业协会、商会”；没有相应协会、商会的，写明情况。`;

const noConclusion = regulation('第十七条').block('COMPETITION_CONCLUSION_MISSING', 'conclusion')`
  公平竞争审查没有作出结论。
  从“符合公平竞争要求”“适用例外规定”“不符合公平竞争要求”中选一项，写明依据。`;

const failed = regulation('第十八条').block('FAIR_COMPETITION_FAILED', 'conclusion')`
  经审查不符合公平竞争要求，不得出台。
  调整草案后重新审查。`;
