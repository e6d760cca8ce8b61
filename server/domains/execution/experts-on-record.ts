import { lastStanding, type RecordRow } from '#server/domains/decision/record.queries.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { ExpertsOnRecord } from '#server/law/procedure/told-experts.ts';

/** The review by experts that stands on record (专家论证); null where there is none. */
export function expertsOnRecord(records: readonly RecordRow[]): ExpertsOnRecord | null {
  const review = lastStanding(records, RecordKind.EXPERT_REVIEW)?.content;
  return review ? { experts: review.opinions.length, adoptions: review.adoptions } : null;
}
