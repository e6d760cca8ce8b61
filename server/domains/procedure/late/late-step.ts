import type { LateStep } from '#server/law/procedure/late-step.ts';
import { lateCompetition, lateExperts, lateRisk, lateRiskFinding } from './late-assessing.ts';
import { lateDiscussion } from './late-discussion.ts';
import { lateHearing } from './late-hearing.ts';
import { lateIssue } from './late-issue.ts';
import { lateLegality } from './late-legality.ts';
import { lateActivity, lateResearch, lateStart, lateUnits } from './late-preparing.ts';
import { lateSolicitation } from './late-solicitation.ts';
import { lateCongress, lateParty } from './late-report.ts';
import type { LateWork } from './late-work.ts';

const WORKS: readonly LateWork[] = [
  lateStart,
  lateResearch,
  lateUnits,
  lateSolicitation,
  lateActivity,
  lateHearing,
  lateExperts,
  lateRisk,
  lateRiskFinding,
  lateCompetition,
  lateLegality,
  lateDiscussion,
  lateParty,
  lateCongress,
  lateIssue,
];

/** How each step is entered late (各项程序的补录). */
export const LATE_WORKS = Object.fromEntries(WORKS.map((work) => [work.of, work])) as Readonly<
  Record<LateStep, LateWork>
>;
