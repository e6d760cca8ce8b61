import { lastStanding, type RecordOf, type RecordRow } from '#server/decision/record.queries.ts';
import { RecordKind } from '#server/law/decision-record.ts';

/** The assessment now in force (现行风险评估); what the organ found on an earlier one says nothing of it. */
export const assessmentOf = (records: readonly RecordRow[]): RecordOf<RecordKind.RISK_ASSESSMENT> | null =>
  lastStanding(records, RecordKind.RISK_ASSESSMENT);
