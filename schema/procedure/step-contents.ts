import type { ActivityInput } from '#schema/procedure/activity-input.ts';
import type { ExpertReviewInput } from '#schema/procedure/expert-review-input.ts';
import type { FairCompetitionInput } from '#schema/procedure/fair-competition-input.ts';
import type { RiskFindingInput, RiskReportInput } from '#schema/procedure/risk-input.ts';
import type { ExpertPanelMember } from '#server/law/procedure/expert-panel.ts';
import type { ExpertAdoption } from '#server/law/procedure/expert-record.ts';
import type { ExpertOpinion } from '#server/law/procedure/expert-review.ts';
import type { LateHearing } from '#server/law/procedure/late-hearing.ts';
import type { LateSolicitation } from '#server/law/procedure/late-solicitation.ts';

type Recorded<Input> = Omit<Input, 'happenedOn'>;

/** 公众参与活动, held on the day of the record; of before the platform (补录) a public solicitation or a hearing is one too, with why it does not count. */
export type RecordedActivity = Recorded<ActivityInput> & {
  solicitation?: LateSolicitation & { shortfalls: readonly string[] };
  hearing?: LateHearing & { shortfalls: readonly string[] };
};

/** 专家论证, held on the day of the record; who was asked, and who signed what. */
export type RecordedExpertReview = Omit<Recorded<ExpertReviewInput>, 'members' | 'opinions' | 'adoptions'> & {
  members: readonly ExpertPanelMember[];
  opinions: readonly ExpertOpinion[];
  adoptions: readonly ExpertAdoption[];
};

/** 风险评估, its report dated with the day of the record. */
export type RecordedRiskReport = Recorded<RiskReportInput>;

/** 风险是否可控的认定 on one assessment: a later assessment asks for a finding of its own. */
export interface RecordedRiskFinding extends Recorded<RiskFindingInput> {
  assessmentId: string;
}

/** 公平竞争审查, made on the day of the record. */
export type RecordedFairCompetition = Recorded<FairCompetitionInput>;
