import { lastStanding, type RecordRow } from '#server/domains/decision/record.queries.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { ApprovalGround } from '#server/law/procedure/discussion-minutes.ts';
import { CompetitionConclusion } from '#server/law/procedure/fair-competition.ts';

/** An assessment on which the organ finds (据以认定的风险评估). */
interface StandingAssessment {
  id: string;
  happenedOn: CalendarDay;
  recordedById: string;
}

/**
 * Assessment now in force (现行风险评估), or the earlier one whose finding still applies to it; a finding on another
 * assessment does not count. An earlier one is recognised by its report: the circumstances may be entered again without
 * a new finding.
 */
export function assessmentOf(records: readonly RecordRow[]): StandingAssessment | null {
  const own = lastStanding(records, RecordKind.RISK_ASSESSMENT);
  if (own) return own;
  const told = lastStanding(records, RecordKind.FACTS);
  const earlier = told?.content.earlierAssessment;
  const [id] = earlier?.fileIds ?? [];
  return told && earlier && id !== undefined
    ? { id, happenedOn: earlier.assessedOn, recordedById: told.recordedById }
    : null;
}

/** The organ's finding on the assessment in force (风险是否可控); null while there is none. */
export function riskFound(records: readonly RecordRow[]): boolean | null {
  const assessment = assessmentOf(records);
  const finding = lastStanding(records, RecordKind.RISK_FINDING)?.content;
  return finding && finding.assessmentId === assessment?.id ? finding.riskControllable : null;
}

/** Whether the draft passed the fair-competition review on record (公平竞争审查是否通过); null while there is none. */
export function competitionPassed(records: readonly RecordRow[]): boolean | null {
  const conclusion = lastStanding(records, RecordKind.FAIR_COMPETITION)?.content.conclusion;
  return conclusion ? conclusion !== CompetitionConclusion.FAILED : null;
}

/** Preconditions of an approval (通过的前提), as the records show them; a step once taken counts as one that is required. */
export function approvalGround(
  records: readonly RecordRow[],
  required: (step: DecisionStepKind) => boolean,
): ApprovalGround {
  const passed = competitionPassed(records);
  return {
    riskAssessed: assessmentOf(records) !== null || required(DecisionStepKind.RISK_ASSESSMENT),
    riskControllable: riskFound(records),
    fairCompetitionRequired: passed !== null || required(DecisionStepKind.FAIR_COMPETITION),
    fairCompetitionPassed: passed,
  };
}
