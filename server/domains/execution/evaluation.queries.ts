import {
  lastStanding,
  recordsOf,
  type RecordRow,
  standing,
} from '#server/domains/decision/record.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { RunningEvaluation } from './evaluation-guards.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';

/**
 * Those that mainly argued or assessed a matter before the decision (决策前主要论证评估单位, 第三十六条), by name: institutions that gave
 * an expert opinion, and the unit that made the risk assessment.
 */
export async function priorAssessors(db: Db, decisionId: string): Promise<string[]> {
  const records = await recordsOf(db, decisionId);
  const institutions = standing(records, RecordKind.EXPERT_REVIEW)
    .flatMap(({ content }) => content.opinions)
    .filter(({ expertKind }) => expertKind === ExpertKind.INSTITUTION)
    .map(({ expertName }) => expertName.trim());
  const assessors = standing(records, RecordKind.RISK_ASSESSMENT).map(({ unitName }) => unitName);
  return [...new Set([...institutions, ...assessors])];
}

/** The evaluation that was started last and is not finished (正在进行的评估); null where none is. */
export function runningEvaluation(records: readonly RecordRow[]): RunningEvaluation | null {
  const started = lastStanding(records, RecordKind.EVALUATION_START);
  if (!started) return null;
  const finished = standing(records, RecordKind.EVALUATION).some(
    ({ recordedAt }) => recordedAt > started.recordedAt,
  );
  return finished ? null : { startedOn: started.happenedOn, evaluators: started.content.evaluators };
}
