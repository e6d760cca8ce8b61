/**
 * 国令713号第二十九条; 公平竞争审查条例第二条、第十四条、第十六条、第十八条: what touches the business of market players is reviewed by
 * market supervision together with the drafter, operators and trade associations are heard; without it, or where it fails, nothing is
 * approved or issued.
 */
import type { CalendarDay } from './calendar-day.ts';
import { DecisionFact, type DecisionFacts } from './decision-facts.ts';
import { type CompetitionException, refuseCompetitionException } from './competition-exception.ts';
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

/** What the review came to (公平竞争审查结论). */
export enum CompetitionConclusion {
  PASSED = 'PASSED',
  EXCEPTION = 'EXCEPTION',
  FAILED = 'FAILED',
}

/** What each conclusion (公平竞争审查结论) is called. */
export const COMPETITION_CONCLUSION_LABELS: Readonly<Record<CompetitionConclusion, string>> = {
  [CompetitionConclusion.PASSED]: '符合公平竞争要求',
  [CompetitionConclusion.EXCEPTION]: '适用例外规定，可以出台',
  [CompetitionConclusion.FAILED]: '不符合公平竞争要求',
};

/** The review of a draft (公平竞争审查). */
export interface FairCompetitionReview {
  conclusion?: CompetitionConclusion | null | undefined;
  /** The drafting unit's own view, sent with the draft. */
  drafterOpinion?: string | null | undefined;
  /** Who of the market-supervision department reviewed it. */
  reviewedBy?: string | null | undefined;
  reviewedOn?: CalendarDay | null | undefined;
  /** Operators heard. */
  operatorsHeard: readonly string[];
  /** Trade associations and chambers of commerce heard. */
  associationsHeard: readonly string[];
  exception?: CompetitionException | null | undefined;
}

/** Whether a draft must be reviewed (是否应当公平竞争审查). */
export const fairCompetitionRequired = (facts: DecisionFacts): boolean =>
  facts.has(DecisionFact.AFFECTS_MARKET_PLAYERS);

/** What keeps a draft from being approved or issued for want of fair competition (公平竞争审查). */
export function refuseFairCompetition(required: boolean, review: FairCompetitionReview | null): Finding[] {
  if (!review) return required ? [unreviewed] : [];
  return [
    ...(blank(review.drafterOpinion) ? [noDrafterOpinion] : []),
    ...(blank(review.reviewedBy) || !review.reviewedOn ? [notBySupervision(review)] : []),
    ...refuseHearingOperators(review),
    ...(review.conclusion ? refuseConclusion(review) : [noConclusion]),
  ];
}

/** What forbids recording a review so (公平竞争审查的登记): that a draft fails keeps it from being issued, not from being recorded. */
export const refuseCompetitionRecord = (review: FairCompetitionReview): Finding[] =>
  refuseFairCompetition(true, review).filter((finding) => finding !== failed);

const said = (names: readonly string[]) => names.some((name) => !blank(name));

const refuseHearingOperators = ({ operatorsHeard, associationsHeard }: FairCompetitionReview): Finding[] => {
  if (!said(operatorsHeard)) return [operatorsUnheard];
  return said(associationsHeard) ? [] : [associationsUnheard];
};

function refuseConclusion({ conclusion, exception, reviewedOn }: FairCompetitionReview): Finding[] {
  if (conclusion === CompetitionConclusion.FAILED) return [failed];
  if (conclusion === CompetitionConclusion.PASSED) return [];
  return refuseCompetitionException(exception ?? null, reviewedOn ?? null);
}

const regulation = (article: string) =>
  ({ rule: 'R-45', basis: 'LAW', article: `公平竞争审查条例${article}`, severity: 'BLOCK' }) as const;

const unreviewed: Finding = {
  rule: 'R-45',
  basis: 'LAW',
  article: '国令713号第二十九条、公平竞争审查条例第十四条',
  severity: 'BLOCK',
  code: 'FAIR_COMPETITION_REQUIRED',
  message: '涉及市场主体经济活动，应当进行公平竞争审查；未经审查的，不得出台。',
  fields: ['review'],
  fix: '将草案和初审意见送市场监督管理部门审查。',
};

const noDrafterOpinion: Finding = {
  ...regulation('第十四条'),
  code: 'DRAFTER_OPINION_MISSING',
  message: '没有起草单位的初审意见。',
  fields: ['drafterOpinion'],
  fix: '填写起草单位的初审意见。',
};

const notBySupervision = ({ reviewedBy }: FairCompetitionReview): Finding => ({
  ...regulation('第十四条'),
  code: 'FAIR_COMPETITION_REQUIRED',
  message: '应当由市场监督管理部门会同起草单位审查，没有写明审查人和审查日期。',
  fields: [blank(reviewedBy) ? 'reviewedBy' : 'reviewedOn'],
  fix: '由市场监督管理部门登记审查人和审查日期。',
});

const operatorsUnheard: Finding = {
  ...regulation('第十六条'),
  code: 'OPERATORS_UNHEARD',
  message: '公平竞争审查应当听取有关经营者的意见。',
  fields: ['operatorsHeard'],
  fix: '登记听取意见的经营者。',
};

const associationsUnheard: Finding = {
  ...regulation('第十六条'),
  severity: 'WARN',
  code: 'ASSOCIATIONS_UNHEARD',
  message: '没有登记听取行业协会、商会意见的情况。',
  fields: ['associationsHeard'],
  fix: '听取有关行业协会、商会的意见；没有相应协会、商会的，写明情况。',
};

const noConclusion: Finding = {
  ...regulation('第十七条'),
  code: 'COMPETITION_CONCLUSION_MISSING',
  message: '公平竞争审查没有作出结论。',
  fields: ['conclusion'],
  fix: '作出审查结论。',
};

const failed: Finding = {
  ...regulation('第十八条'),
  code: 'FAIR_COMPETITION_FAILED',
  message: '经审查不符合公平竞争要求，不得出台。',
  fields: ['conclusion'],
  fix: '调整草案后重新审查。',
};
