import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';

/** Whether the result of one of these agenda items stands elsewhere on record: in a decision's course, or as the approval of a catalogue. */
export async function resultRecordedOf(db: Db, itemIds: readonly string[]): Promise<boolean> {
  const discussions = db
    .selectFrom('decision_record')
    .select('id')
    .where('kind', '=', RecordKind.DISCUSSION)
    .where(sql<boolean>`content ->> 'agendaItemId' = any(${itemIds})`);
  const approvals = db.selectFrom('catalogue_version').select('id').where('gov_item_id', 'in', itemIds);
  return (await discussions.unionAll(approvals).limit(1).executeTakeFirst()) !== undefined;
}
