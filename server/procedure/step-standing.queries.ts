import { lastStanding, type RecordOf, type RecordRow, standing } from '#server/decision/record.queries.ts';
import { RecordKind } from '#server/law/decision-record.ts';
import type { FairCompetitionReview } from '#server/law/fair-competition.ts';
import type { RiskFinding } from '#server/law/risk-control.ts';

/** The assessment now in force (现行风险评估). */
export const assessmentOf = (records: readonly RecordRow[]): RecordOf<RecordKind.RISK_ASSESSMENT> | null =>
  lastStanding(records, RecordKind.RISK_ASSESSMENT);

/** What the organ found on the assessment in force (风险是否可控的认定); on an earlier one it found nothing of this. */
export function riskFindingOf(records: readonly RecordRow[]): RiskFinding | null {
  const assessment = assessmentOf(records);
  const found = standing(records, RecordKind.RISK_FINDING).findLast(
    ({ content }) => content.assessmentId === assessment?.id,
  );
  return found ? { riskControllable: found.content.riskControllable, foundOn: found.happenedOn } : null;
}

/** The review of fair competition now in force (现行公平竞争审查), as the rule asks for it. */
export function fairCompetitionOf(records: readonly RecordRow[]): FairCompetitionReview | null {
  const last = lastStanding(records, RecordKind.FAIR_COMPETITION);
  return last && { ...last.content, reviewedOn: last.happenedOn };
}
