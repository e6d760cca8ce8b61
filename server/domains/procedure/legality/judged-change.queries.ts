import { gatesOf } from '#server/engines/draft/gate.queries.ts';
import { measureOf } from '#server/engines/draft/material.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { JudgedChange } from '#server/law/procedure/material-verdict.ts';

/** The change of the version that was sent, where the unit judged it not material; null: the review has nothing to answer. */
export async function judgedChange(db: Db, decisionId: string): Promise<JudgedChange | null> {
  const { SUBMITTED } = await gatesOf(db, decisionId);
  if (!SUBMITTED) return null;
  const version = await db
    .selectFrom('draft_version')
    .select([
      'id',
      'no',
      'decision_id as decisionId',
      'consultation_id as consultationId',
      'material_reason as reason',
    ])
    .where('id', '=', SUBMITTED.draftVersionId)
    .where('material', '=', false)
    .executeTakeFirst();
  if (!version) return null;
  const measure = await measureOf(db, version);
  return measure.material ? { no: version.no, measure, reason: version.reason } : null;
}
