import { LateStep } from '#server/law/procedure/late-step.ts';
import { lateCompetition, lateExperts, lateRisk, lateRiskFinding } from './late-assessing.ts';
import { lateDiscussion } from './late-discussion.ts';
import { lateHearing } from './late-hearing.ts';
import { lateIssue } from './late-issue.ts';
import { lateLegality } from './late-legality.ts';
import { lateActivity, lateResearch, lateSolicitation, lateStart, lateUnits } from './late-preparing.ts';
import { lateCongress, lateParty } from './late-report.ts';
import type { LateWork } from './late-work.ts';

/** How each step is entered late (各项程序的补录). */
export const LATE_WORKS: Readonly<Record<LateStep, LateWork>> = {
  [LateStep.START]: lateStart,
  [LateStep.RESEARCH]: lateResearch,
  [LateStep.UNIT_CONSULTATION]: lateUnits,
  [LateStep.SOLICITATION]: lateSolicitation,
  [LateStep.ACTIVITY]: lateActivity,
  [LateStep.HEARING]: lateHearing,
  [LateStep.EXPERT_REVIEW]: lateExperts,
  [LateStep.RISK_ASSESSMENT]: lateRisk,
  [LateStep.RISK_FINDING]: lateRiskFinding,
  [LateStep.FAIR_COMPETITION]: lateCompetition,
  [LateStep.LEGALITY_REVIEW]: lateLegality,
  [LateStep.DISCUSSION]: lateDiscussion,
  [LateStep.PARTY_REPORT]: lateParty,
  [LateStep.NPC_REPORT]: lateCongress,
  [LateStep.ISSUE]: lateIssue,
};
