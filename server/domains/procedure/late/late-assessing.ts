import { linesOf } from '#schema/decision/record-lines.ts';
import { RECORD_PROOFS } from '#server/law/decision/record-proof.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import * as deciding from './late-sheet-deciding.ts';
import { expertsOf } from './late-sheet-preparing.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { ExpertReviewInput } from '#schema/procedure/expert-review-input.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseExpertRecord } from '#server/law/procedure/expert-record.ts';
import { EXPERT_REVIEW_FORM_LABELS } from '#server/law/procedure/expert-review.ts';
import { COMPETITION_CONCLUSION_LABELS } from '#server/law/procedure/fair-competition.ts';
import { refuseLateCompetition } from '#server/law/procedure/late-competition.ts';
import { competitionTold, controlTold } from '#server/law/procedure/late-conclusion.ts';
import { refuseRiskReport, RISK_LEVEL_LABELS } from '#server/law/procedure/risk-assessment.ts';
import { refuseRiskFinding } from '#server/law/procedure/risk-finding.ts';
import { type LateWork, marked, partOf, dayLine, plain } from './late-work.ts';
import { competitionNews } from '../record-fair-competition.ts';
import { keepRecord, requirementOf } from '../step-record.ts';
import { refuseInapplicable } from '../step-guards.ts';
import { assessmentOf } from '../step-standing.queries.ts';

const { EXPERT_REVIEW, RISK_ASSESSMENT, FAIR_COMPETITION } = DecisionStepKind;

/** 专家论证 (第十九条、第二十条). */
export const lateExperts: LateWork = {
  of: LateStep.EXPERT_REVIEW,
  step: EXPERT_REVIEW,
  days: ({ expertReview }) => [{ field: 'happenedOn', day: partOf(expertReview, 'expertReview').happenedOn }],
  told: ({ expertReview }) => expertsTold(partOf(expertReview, 'expertReview')),
  row: expertsOf,
  proof: RECORD_PROOFS[RecordKind.EXPERT_REVIEW],
  lines: ({ expertReview }) =>
    expertReview
      ? [dayLine(expertReview.happenedOn), ...linesOf(RecordKind.EXPERT_REVIEW, expertReview)]
      : [],
  refuse: ({ command, entry }) =>
    refuseExpertRecord(partOf(entry.expertReview, 'expertReview'), command.policy),
  keep: async (keeping) => {
    const { command, decision, entry } = keeping;
    const { happenedOn, ...review } = partOf(entry.expertReview, 'expertReview');
    const content = { ...review, fileIds: entry.fileIds };
    await keepRecord(
      command,
      decision,
      marked(keeping, { kind: RecordKind.EXPERT_REVIEW, happenedOn, content }),
      { kind: EXPERT_REVIEW, status: StepStatus.DONE, note: expertsTold(review) },
    );
  },
};

const expertsTold = ({ form, opinions }: Pick<ExpertReviewInput, 'form' | 'opinions'>) =>
  `${EXPERT_REVIEW_FORM_LABELS[form]}，出具意见${opinions.length}份`;

/** 风险评估 (第二十二条、第二十三条). */
export const lateRisk: LateWork = {
  of: LateStep.RISK_ASSESSMENT,
  step: RISK_ASSESSMENT,
  days: ({ riskAssessment }) => [
    { field: 'happenedOn', day: partOf(riskAssessment, 'riskAssessment').happenedOn },
  ],
  told: ({ riskAssessment }) => {
    const { level } = partOf(riskAssessment, 'riskAssessment');
    return level ? `风险等级：${RISK_LEVEL_LABELS[level]}` : '风险评估报告';
  },
  row: deciding.riskOf,
  proof: RECORD_PROOFS[RecordKind.RISK_ASSESSMENT],
  lines: ({ riskAssessment }) =>
    riskAssessment
      ? [dayLine(riskAssessment.happenedOn), ...linesOf(RecordKind.RISK_ASSESSMENT, riskAssessment)]
      : [],
  refuse: ({ entry }) => refuseRiskReport(partOf(entry.riskAssessment, 'riskAssessment')),
  keep: async (keeping) => {
    const { command, decision, entry } = keeping;
    const { happenedOn, ...report } = partOf(entry.riskAssessment, 'riskAssessment');
    const content = { ...report, fileIds: entry.fileIds };
    await keepRecord(
      command,
      decision,
      marked(keeping, { kind: RecordKind.RISK_ASSESSMENT, happenedOn, content }),
      { kind: RISK_ASSESSMENT, status: StepStatus.DONE },
    );
  },
};

/** 风险是否可控的认定 (第二十四条): on the assessment that stands by then. */
export const lateRiskFinding: LateWork = {
  of: LateStep.RISK_FINDING,
  step: RISK_ASSESSMENT,
  days: ({ riskFinding }) => [{ field: 'happenedOn', day: partOf(riskFinding, 'riskFinding').happenedOn }],
  told: ({ riskFinding }) =>
    partOf(riskFinding, 'riskFinding').riskControllable ? '认定风险可控' : '认定风险不可控',
  row: deciding.findingOf,
  lines: ({ riskFinding }) =>
    riskFinding
      ? [
          dayLine(riskFinding.happenedOn),
          ...linesOf(RecordKind.RISK_FINDING, { ...plain(riskFinding), assessmentId: '' }),
        ]
      : [],
  refuse: () => [],
  gate: async ({ command, decision, entry }) => {
    const assessment = assessmentOf(await recordsOf(command.db, decision.id));
    const finding = partOf(entry.riskFinding, 'riskFinding');
    return refuseRiskFinding(finding, assessment?.happenedOn ?? null, command.policy);
  },
  conclusion: ({ riskFinding }) => (riskFinding ? controlTold(riskFinding.riskControllable) : null),
  keep: async (keeping) => {
    const { command, decision, entry } = keeping;
    const { happenedOn, ...finding } = partOf(entry.riskFinding, 'riskFinding');
    const assessmentId = assessmentOf(await recordsOf(command.db, decision.id))?.id ?? '';
    const content = { ...finding, assessmentId, fileIds: entry.fileIds };
    await keepRecord(
      command,
      decision,
      marked(keeping, { kind: RecordKind.RISK_FINDING, happenedOn, content }),
    );
  },
};

/** 公平竞争审查 (公平竞争审查条例第十四条). */
export const lateCompetition: LateWork = {
  of: LateStep.FAIR_COMPETITION,
  step: FAIR_COMPETITION,
  days: ({ fairCompetition }) => [
    { field: 'happenedOn', day: partOf(fairCompetition, 'fairCompetition').happenedOn },
  ],
  told: ({ fairCompetition }) => {
    const { conclusion } = partOf(fairCompetition, 'fairCompetition');
    return conclusion ? COMPETITION_CONCLUSION_LABELS[conclusion] : '';
  },
  row: deciding.competitionOf,
  proof: RECORD_PROOFS[RecordKind.FAIR_COMPETITION],
  lines: ({ fairCompetition }) =>
    fairCompetition
      ? [dayLine(fairCompetition.happenedOn), ...linesOf(RecordKind.FAIR_COMPETITION, fairCompetition)]
      : [],
  refuse: ({ entry }) => {
    const { happenedOn, ...review } = partOf(entry.fairCompetition, 'fairCompetition');
    return refuseLateCompetition({ ...review, reviewedOn: happenedOn });
  },
  conclusion: ({ fairCompetition }) =>
    fairCompetition?.conclusion ? competitionTold(fairCompetition.conclusion) : null,
  gate: async ({ command, decision }) =>
    refuseInapplicable(await requirementOf(command, decision, FAIR_COMPETITION)),
  keep: async (keeping) => {
    const { command, decision, entry } = keeping;
    const { happenedOn, ...review } = partOf(entry.fairCompetition, 'fairCompetition');
    const content = { ...review, fileIds: entry.fileIds };
    await keepRecord(
      command,
      decision,
      marked(keeping, { kind: RecordKind.FAIR_COMPETITION, happenedOn, content }),
      competitionNews(review),
    );
  },
};
